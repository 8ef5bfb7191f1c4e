/**
 * What to do about a week: fixes that clear a flag, the best session for one more use, what stands in the way of a
 * wish, and why uses are where they are.
 */
@NullMarked
package org.skinweek.advice;

import org.jspecify.annotations.NullMarked;
