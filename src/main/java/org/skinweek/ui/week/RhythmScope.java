package org.skinweek.ui.week;

/** How many uses of a rhythm an edit is about, as calendars ask. */
enum RhythmScope {
    /** The one of its date. */
    ONCE,
    /** That one and those that follow it. */
    FROM_HERE_ON,
    /** All that are to come; what was planned before today stays. */
    ALL
}
