package org.skinweek.notebook;

/** Light or dark. */
public enum ColorTheme {
    /** As the desktop is set. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK
}
