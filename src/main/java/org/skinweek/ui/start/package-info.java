/** What the window shows when the data cannot be opened: why, and what can be done. */
@NullMarked
package org.skinweek.ui.start;

import org.jspecify.annotations.NullMarked;
