package org.skinweek.notebook;

/** What a reminder is about; each can be switched off. */
public enum ReminderKind {
    /** The steps of a session that includes actives. */
    STEPS,
    /** A night without actives. */
    REST_NIGHT,
    /** A day with a scrub, mask or peel. */
    EXFOLIATION_DAY,
    /** Sunscreen, because of an earlier acid or retinoid. */
    SUNSCREEN,
    /** A pack that passes its period after opening. */
    EXPIRY
}
