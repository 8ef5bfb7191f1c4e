/** Reads and writes files that others read too: the knowledge base, routine files and reports, all JSON. */
@NullMarked
package org.skinweek.exchange;

import org.jspecify.annotations.NullMarked;
