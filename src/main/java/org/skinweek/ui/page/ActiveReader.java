package org.skinweek.ui.page;

/** A page that can show one active of the catalogue. */
public interface ActiveReader {
    /** Shows what an active does. */
    void openActive(String id);
}
