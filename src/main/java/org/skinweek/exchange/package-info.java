/**
 * Reads and writes routine files, and writes JSON for programs. Others write the files, so mistakes in them are theirs
 * to fix.
 */
@NullMarked
package org.skinweek.exchange;

import org.jspecify.annotations.NullMarked;
