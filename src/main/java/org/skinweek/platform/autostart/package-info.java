/**
 * What starts the program together with the user's login and on behalf of the session bus: a few files of the Linux
 * desktop, shown before they are written and taken away again. Nothing here knows what the program does then.
 */
@NullMarked
package org.skinweek.platform.autostart;

import org.jspecify.annotations.NullMarked;
