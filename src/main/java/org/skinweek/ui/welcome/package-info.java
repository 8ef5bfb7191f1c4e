/** The first run, and the way out of the example. */
@NullMarked
package org.skinweek.ui.welcome;

import org.jspecify.annotations.NullMarked;
