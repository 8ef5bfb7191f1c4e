package org.skinweek.notebook;

/** Whether the window is light or dark. */
public enum ColorTheme {
    /** Follows the desktop's setting. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK
}
