package org.skinweek.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which reminders were told, put off and acknowledged. It is beside the notebook, not in it: telling is nothing that a
 * user did, so it is neither undone nor exported.
 *
 * @param told by what makes them the same one again
 */
public record ReminderLog(Map<ReminderKey, ToldReminder> told) {
    /** Nothing was told yet. */
    public static final ReminderLog EMPTY = new ReminderLog(Map.of());

    /**
     * How far a clock can be set back, or a traveller go, with what was told before still told. What was told further
     * ahead was told by a wrong clock, and does not count.
     */
    static final Duration MOST_BACK = Duration.ofDays(2);

    /** How long what was told can be looked up; what is due again later is another reminder. */
    private static final Duration KEPT = Duration.ofDays(400);

    /** Days after which what was put off is over: until tomorrow is the longest choice. */
    private static final int LONGEST_SNOOZE = 2;

    /** Copies the map. */
    public ReminderLog {
        told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
    }

    /** What became of a reminder; null for one that was not told, or only by a clock that was far ahead. */
    @Nullable
    ToldReminder of(ReminderKey key, Instant now) {
        @Nullable ToldReminder found = told.get(key);
        return found == null || found.toldAt().isAfter(now.plus(MOST_BACK)) ? null : found;
    }

    /** This log after reminders were told, without what is too old to matter or was told by a wrong clock. */
    ReminderLog told(Collection<ReminderKey> keys, Instant now, ZoneId zone) {
        Map<ReminderKey, ToldReminder> after = new LinkedHashMap<>(told);
        after.values()
                .removeIf(each ->
                        each.toldAt().isBefore(now.minus(KEPT)) || each.toldAt().isAfter(now.plus(MOST_BACK)));
        keys.forEach(key ->
                after.merge(key, ToldReminder.first(key, now, zone), (before, first) -> before.again(now, zone)));
        return new ReminderLog(after);
    }

    /** This log and another one; what both have is as in the other. */
    public ReminderLog and(ReminderLog other) {
        if (other.told.isEmpty()) {
            return this;
        }
        Map<ReminderKey, ToldReminder> both = new LinkedHashMap<>(told);
        both.putAll(other.told);
        return new ReminderLog(both);
    }

    /** This log after reminders were put off; those that were not told stay untold. */
    public ReminderLog snoozed(Collection<ReminderKey> keys, Instant until) {
        return with(keys, each -> each.snoozed(until));
    }

    /** This log after reminders were acknowledged. */
    public ReminderLog answered(Collection<ReminderKey> keys, Instant now) {
        return with(keys, each -> each.answered(now));
    }

    private ReminderLog with(Collection<ReminderKey> keys, UnaryOperator<ToldReminder> change) {
        Map<ReminderKey, ToldReminder> after = new LinkedHashMap<>(told);
        keys.forEach(key -> after.computeIfPresent(key, (same, before) -> change.apply(before)));
        return new ReminderLog(after);
    }

    /** The first day of the reminders that were put off and are not over; the given day where there is none before it. */
    LocalDate firstSnoozed(LocalDate today) {
        return told.values().stream()
                .filter(each -> each.snoozedUntil() != null)
                .map(each -> each.key().day())
                .filter(day -> !day.isBefore(today.minusDays(LONGEST_SNOOZE)))
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(today))
                .orElse(today);
    }
}
