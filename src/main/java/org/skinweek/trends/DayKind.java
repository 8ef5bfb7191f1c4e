package org.skinweek.trends;

/** How much is known of a day. */
public enum DayKind {
    /** A past day with entries, or today. */
    LOGGED,
    /** A past day without any entry: nobody knows what was used, so it is no rest. */
    UNLOGGED,
    /** A day to come. */
    PLANNED
}
