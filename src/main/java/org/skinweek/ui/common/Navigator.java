package org.skinweek.ui.common;

/** Opens pages. */
public interface Navigator {
    /** Shows a page, and remembers it as the one to open next time. */
    void open(Route route);
}
