/**
 * The computer that the program runs on: its folders and files, one window at a time, time zone, log and error codes.
 * Nothing here knows about skin.
 */
@NullMarked
package org.skinweek.platform;

import org.jspecify.annotations.NullMarked;
