package org.skinweek.ui.theme;

import java.util.Optional;

/** What the desktop prefers. Asking may start another program, so it is never done on the JavaFX thread. */
public interface SystemTheme {
    /** True for dark, false for light; empty when the desktop does not say. */
    Optional<Boolean> dark();

    /** True where nothing is to move. What stands in for a desktop, such as in a test, wants that unless it says otherwise. */
    default boolean still() {
        return true;
    }
}
