/** The coming weeks at a glance, on the page Week. */
@NullMarked
package org.skinweek.ui.week.forecast;

import org.jspecify.annotations.NullMarked;
