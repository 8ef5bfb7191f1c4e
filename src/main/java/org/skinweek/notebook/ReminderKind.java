package org.skinweek.notebook;

/** What a reminder is about; each can be switched off, and each may have a time of its own. */
public enum ReminderKind {
    /** The steps of a session that includes actives, in order. */
    STEPS,
    /** A night without actives, and why. */
    REST_NIGHT,
    /** A session in which a reaction's pause leaves something out. */
    PAUSE,
    /** A day with a scrub, mask or peel. */
    EXFOLIATION_DAY,
    /** Sunscreen, because of an earlier acid or retinoid. */
    SUNSCREEN,
    /** A use after which a limit of some days has nothing left. */
    LAST_ONE,
    /** A day before of which nothing is known. */
    LOG,
    /** More of a product from this week on, as its slow start goes. */
    RAMP_STEP,
    /** The first day of a product. */
    INTRODUCTION,
    /** The last month of a pack, its end, and after it. */
    EXPIRY,
    /** A look at a patch test. */
    PATCH_TEST,
    /** What an event asks for: waxing in two days, the retinoid pauses. */
    EVENT,
    /** The first day after days away. */
    RETURN,
    /** That the newest backup is old. */
    BACKUP;

    /** True for what a session is about as a whole; others stand beside one of these. */
    public boolean isMain() {
        return this == STEPS || this == REST_NIGHT || this == PAUSE;
    }

    /** True for what a session asks for, which is of no use once the session is over; others are about days. */
    public boolean isOfSession() {
        return switch (this) {
            case STEPS, REST_NIGHT, PAUSE, EXFOLIATION_DAY, SUNSCREEN, LAST_ONE -> true;
            case LOG, RAMP_STEP, INTRODUCTION, EXPIRY, PATCH_TEST, EVENT, RETURN, BACKUP -> false;
        };
    }
}
