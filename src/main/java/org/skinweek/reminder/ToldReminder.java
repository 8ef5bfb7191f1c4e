package org.skinweek.reminder;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * That a reminder was told, and what became of it.
 *
 * @param key which one
 * @param toldAt when, the last time
 * @param zone where the user was then
 * @param times how often, at least once
 * @param snoozedUntil when it is to come again; absent while nobody asked for that
 * @param answeredAt when somebody acknowledged it; absent as long as nobody did
 */
public record ToldReminder(
        ReminderKey key,
        Instant toldAt,
        ZoneId zone,
        int times,
        @Nullable Instant snoozedUntil,
        @Nullable Instant answeredAt) {
    /** Told for the first time. */
    static ToldReminder first(ReminderKey key, Instant now, ZoneId zone) {
        return new ToldReminder(key, now, zone, 1, null, null);
    }

    /** Told once more: a snooze is over. */
    ToldReminder again(Instant now, ZoneId where) {
        return new ToldReminder(key, now, where, times + 1, null, answeredAt);
    }

    /** Put off; that is no answer, since it is to come again. */
    ToldReminder snoozed(Instant until) {
        return new ToldReminder(key, toldAt, zone, times, until, null);
    }

    /** Acknowledged: it does not come again. */
    ToldReminder answered(Instant now) {
        return new ToldReminder(key, toldAt, zone, times, null, now);
    }
}
