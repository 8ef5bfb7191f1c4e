/** Rules as data, the limits they lay over a timeline, and the checker that reads them. */
@NullMarked
package org.skinweek.rules;

import org.jspecify.annotations.NullMarked;
