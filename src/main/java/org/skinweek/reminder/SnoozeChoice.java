package org.skinweek.reminder;

/** How long a reminder can be put off. */
public enum SnoozeChoice {
    /** Ten minutes. */
    TEN_MINUTES,
    /** An hour. */
    ONE_HOUR,
    /** Until the evening's reminder. */
    TONIGHT,
    /** Until tomorrow morning's reminder. */
    TOMORROW
}
