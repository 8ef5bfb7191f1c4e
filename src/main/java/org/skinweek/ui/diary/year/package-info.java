/** The diary as a whole: the year against the limit, how it went, what was kept and what can be said. */
@NullMarked
package org.skinweek.ui.diary.year;

import org.jspecify.annotations.NullMarked;
