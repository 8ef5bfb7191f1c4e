package org.skinweek.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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

    /**
     * A clock this far behind what was told may have been set right, and is on its way there. One still further behind is
     * rather wrong itself, such as that of a computer just started: what was told is kept for when it is right again.
     */
    private static final Duration SURELY_WRONG = Duration.ofDays(30);

    /** How long what was told can be looked up; what is due again later is another reminder. */
    private static final Duration KEPT = Duration.ofDays(400);

    /** So many are kept however old they seem: a clock that is years ahead makes all of them old. */
    private static final int ALWAYS_KEPT = 1_000;

    /** What was put off is over with the day that it was put off to, and surely after this. */
    private static final Duration SNOOZE_IS_OVER = Duration.ofDays(2);

    /** Copies the map. */
    public ReminderLog {
        told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
    }

    /** What became of a reminder; null for one that was not told, or only by a clock that was far ahead. */
    @Nullable
    ToldReminder of(ReminderKey key, Instant now) {
        @Nullable ToldReminder found = told.get(key);
        return found == null || isAhead(found, now) ? null : found;
    }

    /**
     * True where something was told by a clock that has been set right since. That has to be noted when it is seen: once
     * the clock is where it was told, nothing tells it from what was told just now.
     */
    public boolean hasWrong(Instant now) {
        return told.values().stream().anyMatch(each -> isWrong(each, now));
    }

    /** This log after reminders were told, without what is too old to matter or was told by a wrong clock. */
    ReminderLog told(Collection<ReminderKey> keys, Instant now, ZoneId zone) {
        Map<ReminderKey, ToldReminder> after = new LinkedHashMap<>(told);
        after.values().removeIf(each -> isWrong(each, now));
        for (ReminderKey key : keys) {
            @Nullable ToldReminder before = of(key, now);
            after.put(key, before == null ? ToldReminder.first(key, now, zone) : before.again(now, zone));
        }
        if (after.size() > ALWAYS_KEPT) {
            after.values().stream()
                    .sorted(Comparator.comparing(ToldReminder::toldAt))
                    .limit(after.size() - (long) ALWAYS_KEPT)
                    .filter(each -> each.toldAt().isBefore(now.minus(KEPT)))
                    .map(ToldReminder::key)
                    .toList()
                    .forEach(after::remove);
        }
        return new ReminderLog(after);
    }

    private static boolean isAhead(ToldReminder told, Instant now) {
        return told.toldAt().isAfter(now.plus(MOST_BACK));
    }

    private static boolean isWrong(ToldReminder told, Instant now) {
        return isAhead(told, now) && !told.toldAt().isAfter(now.plus(SURELY_WRONG));
    }

    /** This log and another one; what both have is as in the other, unless this one told it later. */
    public ReminderLog and(ReminderLog other) {
        if (other.told.isEmpty()) {
            return this;
        }
        Map<ReminderKey, ToldReminder> both = new LinkedHashMap<>(told);
        other.told.forEach((key, theirs) ->
                both.merge(key, theirs, (mine, same) -> theirs.toldAt().isBefore(mine.toldAt()) ? mine : theirs));
        return new ReminderLog(both);
    }

    /** What became of these reminders alone. */
    public ReminderLog only(Collection<ReminderKey> keys) {
        Map<ReminderKey, ToldReminder> some = new LinkedHashMap<>(told);
        some.keySet().retainAll(keys);
        return new ReminderLog(some);
    }

    /** This log without these reminders. */
    public ReminderLog without(Collection<ReminderKey> keys) {
        Map<ReminderKey, ToldReminder> others = new LinkedHashMap<>(told);
        keys.forEach(others::remove);
        return new ReminderLog(others);
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
    LocalDate firstSnoozed(LocalDate today, Instant now) {
        return told.values().stream()
                .filter(each -> isToCome(each.snoozedUntil(), now))
                .map(each -> each.key().day())
                .filter(day -> day.isBefore(today))
                .min(LocalDate::compareTo)
                .orElse(today);
    }

    private static boolean isToCome(@Nullable Instant snoozed, Instant now) {
        return snoozed != null && snoozed.isAfter(now.minus(SNOOZE_IS_OVER));
    }
}
