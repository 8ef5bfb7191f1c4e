/** The window: it puts the shell, the theme and the pages together. */
@NullMarked
package org.skinweek.ui;

import org.jspecify.annotations.NullMarked;
