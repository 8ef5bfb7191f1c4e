package org.skinweek.notebook;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;

/**
 * Which reminders come, and when.
 *
 * @param morning the morning's
 * @param evening the evening's
 * @param off the kinds that are switched off; one that a later version adds is on
 * @param ownTimes the times of the kinds that do not come with their session, or with the morning
 * @param quiet hours without any reminder; absent where there are none
 * @param minutesAhead how long before its time a session's reminder comes, from 0 to {@value #MOST_AHEAD}
 * @param askAgain how often an unanswered one comes again
 * @param pausedUntil the first day on which reminders come again; absent where they are not paused
 */
public record ReminderSettings(
        SessionReminder morning,
        SessionReminder evening,
        Set<ReminderKind> off,
        Map<ReminderKind, LocalTime> ownTimes,
        @Nullable QuietHours quiet,
        int minutesAhead,
        AskAgain askAgain,
        @Nullable LocalDate pausedUntil) {
    /** The longest time ahead, in minutes: what is said earlier is forgotten again. */
    public static final int MOST_AHEAD = 120;
    /** What holds until the user changes it. */
    public static final ReminderSettings DEFAULT = new ReminderSettings(
            SessionReminder.at(LocalTime.of(7, 30)),
            SessionReminder.at(LocalTime.of(21, 30)),
            Set.of(),
            Map.of(),
            null,
            0,
            AskAgain.NEVER,
            null);

    /**
     * Copies the collections and checks the minutes.
     *
     * @throws IllegalArgumentException where the minutes ahead are out of their range
     */
    public ReminderSettings {
        off = Set.copyOf(off);
        Map<ReminderKind, LocalTime> ordered = new EnumMap<>(ReminderKind.class);
        ordered.putAll(ownTimes);
        ownTimes = Collections.unmodifiableMap(ordered);
        if (minutesAhead < 0 || minutesAhead > MOST_AHEAD) {
            throw new IllegalArgumentException("%s minutes ahead: it must be from 0 to 120".formatted(minutesAhead));
        }
    }

    /**
     * The kinds that are off where a version with only five kinds says which are on. Its pauses were told among the steps.
     */
    public static Set<ReminderKind> offByOlder(Set<ReminderKind> on) {
        Set<ReminderKind> off = EnumSet.of(
                ReminderKind.STEPS,
                ReminderKind.REST_NIGHT,
                ReminderKind.EXFOLIATION_DAY,
                ReminderKind.SUNSCREEN,
                ReminderKind.EXPIRY);
        off.removeAll(on);
        if (off.contains(ReminderKind.STEPS)) {
            off.add(ReminderKind.PAUSE);
        }
        return off;
    }

    /** The reminder of a session. */
    public SessionReminder of(Session session) {
        return session == Session.MORNING ? morning : evening;
    }

    /** True unless a kind is switched off. */
    public boolean isOn(ReminderKind kind) {
        return !off.contains(kind);
    }

    /** These settings with a session's reminder as given. */
    public ReminderSettings with(Session session, SessionReminder value) {
        return new ReminderSettings(
                session == Session.MORNING ? value : morning,
                session == Session.EVENING ? value : evening,
                off,
                ownTimes,
                quiet,
                minutesAhead,
                askAgain,
                pausedUntil);
    }

    /** These settings with a kind on or off. */
    public ReminderSettings withKind(ReminderKind kind, boolean on) {
        Set<ReminderKind> changed = EnumSet.noneOf(ReminderKind.class);
        changed.addAll(off);
        if (on) {
            changed.remove(kind);
        } else {
            changed.add(kind);
        }
        return withOff(changed);
    }

    /** These settings with just these kinds off. */
    public ReminderSettings withOff(Set<ReminderKind> value) {
        return new ReminderSettings(morning, evening, value, ownTimes, quiet, minutesAhead, askAgain, pausedUntil);
    }

    /** These settings with a kind at a time of its own; absent: with its session, or in the morning. */
    public ReminderSettings withOwnTime(ReminderKind kind, @Nullable LocalTime time) {
        Map<ReminderKind, LocalTime> changed = new EnumMap<>(ReminderKind.class);
        changed.putAll(ownTimes);
        if (time == null) {
            changed.remove(kind);
        } else {
            changed.put(kind, time);
        }
        return new ReminderSettings(morning, evening, off, changed, quiet, minutesAhead, askAgain, pausedUntil);
    }

    /** These settings with other quiet hours, or none. */
    public ReminderSettings withQuiet(@Nullable QuietHours value) {
        return new ReminderSettings(morning, evening, off, ownTimes, value, minutesAhead, askAgain, pausedUntil);
    }

    /** These settings with sessions reminded of earlier or later. */
    public ReminderSettings withMinutesAhead(int value) {
        return new ReminderSettings(morning, evening, off, ownTimes, quiet, value, askAgain, pausedUntil);
    }

    /** These settings with unanswered reminders coming more or less often. */
    public ReminderSettings withAskAgain(AskAgain value) {
        return new ReminderSettings(morning, evening, off, ownTimes, quiet, minutesAhead, value, pausedUntil);
    }

    /** These settings paused until a day, or no longer. */
    public ReminderSettings withPausedUntil(@Nullable LocalDate value) {
        return new ReminderSettings(morning, evening, off, ownTimes, quiet, minutesAhead, askAgain, value);
    }

    /** These settings with all that differs between two others as in the second. */
    ReminderSettings changed(ReminderSettings before, ReminderSettings after) {
        return new ReminderSettings(
                UserSettings.either(morning, before.morning, after.morning),
                UserSettings.either(evening, before.evening, after.evening),
                UserSettings.either(off, before.off, after.off),
                UserSettings.either(ownTimes, before.ownTimes, after.ownTimes),
                Objects.equals(before.quiet, after.quiet) ? quiet : after.quiet,
                UserSettings.either(minutesAhead, before.minutesAhead, after.minutesAhead),
                UserSettings.either(askAgain, before.askAgain, after.askAgain),
                Objects.equals(before.pausedUntil, after.pausedUntil) ? pausedUntil : after.pausedUntil);
    }
}
