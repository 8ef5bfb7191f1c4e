/** The frame of the window: sidebar, the page that is open, keys that hold everywhere. */
@NullMarked
package org.skinweek.ui.shell;

import org.jspecify.annotations.NullMarked;
