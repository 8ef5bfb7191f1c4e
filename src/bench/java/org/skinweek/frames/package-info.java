/** How long the JavaFX thread works for each frame while somebody uses the window, and how much memory that takes. */
@NullMarked
package org.skinweek.frames;

import org.jspecify.annotations.NullMarked;
