package org.skinweek.ui.theme;

import java.util.Optional;

/** What the desktop prefers. Asking may start another program, so it is never done on the JavaFX thread. */
public interface SystemTheme {
    /** True for dark, false for light; empty when the desktop does not say. */
    Optional<Boolean> dark();
}
