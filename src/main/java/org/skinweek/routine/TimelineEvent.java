package org.skinweek.routine;

/**
 * An event as a timeline counts it.
 *
 * @param kind what happens to the skin
 * @param day days from the first day of the week that is judged: negative before it, and more than 6 after it, because
 *     what is to come can ask for care now
 */
public record TimelineEvent(SkinEventKind kind, int day) {
    /** The same event counted from a later first day. */
    TimelineEvent countedFrom(int start) {
        return new TimelineEvent(kind, day - start);
    }
}
