/** What to do about a plan: the smallest changes that clear a flag, and later the best week there is. */
@NullMarked
package org.skinweek.planner;

import org.jspecify.annotations.NullMarked;
