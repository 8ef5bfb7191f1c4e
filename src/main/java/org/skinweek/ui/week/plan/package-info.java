/** Planning a week: what is wished for, what comes of it beside the plan as it is, and why. */
@NullMarked
package org.skinweek.ui.week.plan;

import org.jspecify.annotations.NullMarked;
