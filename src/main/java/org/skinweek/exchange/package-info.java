/** Reads and writes files that others read too: routine files and reports, all JSON. */
@NullMarked
package org.skinweek.exchange;

import org.jspecify.annotations.NullMarked;
