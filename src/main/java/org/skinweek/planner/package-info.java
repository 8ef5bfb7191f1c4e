/** What a week is planned by: the task with its wishes, what makes one week better than another, and the proposal. */
@NullMarked
package org.skinweek.planner;

import org.jspecify.annotations.NullMarked;
