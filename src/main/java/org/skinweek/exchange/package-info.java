/** Reads and writes routine files, and writes JSON for programs: what others write, so its faults are theirs. */
@NullMarked
package org.skinweek.exchange;

import org.jspecify.annotations.NullMarked;
