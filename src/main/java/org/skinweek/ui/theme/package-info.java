/** Light and dark: stylesheets, fonts, and what the desktop prefers. */
@NullMarked
package org.skinweek.ui.theme;

import org.jspecify.annotations.NullMarked;
