package org.skinweek.ui.shelf;

/** Which products the shelf shows. */
public enum ShelfView {
    /** All that are in use or wait. */
    EVERYTHING,
    /** Those whose time after opening has passed, or soon will. */
    ENDS_SOON,
    /** Those that were put away. */
    ARCHIVE
}
