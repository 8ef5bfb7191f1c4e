/** What to do about a plan: the best week there is, proven; the best session for one more use; what clears a flag. */
@NullMarked
package org.skinweek.planner;

import org.jspecify.annotations.NullMarked;
