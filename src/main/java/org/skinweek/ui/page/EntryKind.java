package org.skinweek.ui.page;

/** What can be found from anywhere, in the order in which kinds are shown while nothing is typed. */
public enum EntryKind {
    /** Something to do. */
    ACTION,
    /** A page. */
    PAGE,
    /** A product of the shelf or the archive. */
    PRODUCT,
    /** An active to read about. */
    ACTIVE,
    /** A part of the story, a belief that is put right, or what the diary tells of a product. */
    READING
}
