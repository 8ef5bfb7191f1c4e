package org.skinweek.ui.diary;

/** What the diary shows. */
enum DiaryPart {
    /** A month, day by day. */
    MONTH,
    /** A year and how it went. */
    YEAR,
    /** All photos. */
    PHOTOS
}
