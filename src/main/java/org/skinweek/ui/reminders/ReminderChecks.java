package org.skinweek.ui.reminders;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.QuietHours;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.SessionReminder;
import org.skinweek.words.Words;

/** What is wrong with the times of reminders, and what is odd about them. */
final class ReminderChecks {
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final Words words;

    ReminderChecks(Words words) {
        this.words = words;
    }

    /** Why these times cannot be stored: on some day the evening would not be later than the morning. Empty where they can. */
    String problem(ReminderSettings reminders, int dayEndsAtHour) {
        LocalTime morning = reminders.morning().time();
        if (!isLater(morning, reminders.evening().time(), dayEndsAtHour)) {
            return words.text("reminders.error.order", TimeText.show(morning));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            LocalTime early = reminders.morning().on(day);
            LocalTime late = reminders.evening().on(day);
            if (!isLater(early, late, dayEndsAtHour)) {
                return words.text(
                        "reminders.error.order.day",
                        day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()),
                        TimeText.show(late),
                        TimeText.show(early));
            }
        }
        return "";
    }

    private static boolean isLater(LocalTime morning, LocalTime evening, int dayEndsAtHour) {
        return sinceCutOff(evening, dayEndsAtHour) > sinceCutOff(morning, dayEndsAtHour);
    }

    /** Minutes from the moment at which a day ends, so that a late evening comes after the morning. */
    private static int sinceCutOff(LocalTime time, int dayEndsAtHour) {
        return Math.floorMod(time.toSecondOfDay() / 60 - dayEndsAtHour * 60, MINUTES_OF_DAY);
    }

    /** The times that lie in the quiet hours, in a sentence: nothing would ever be told at them. Empty where none does. */
    String silenced(ReminderSettings reminders) {
        @Nullable QuietHours quiet = reminders.quiet();
        if (quiet == null) {
            return "";
        }
        Set<LocalTime> times = new TreeSet<>();
        for (Session session : Session.values()) {
            SessionReminder of = reminders.of(session);
            if (of.on()) {
                for (DayOfWeek day : DayOfWeek.values()) {
                    times.add(of.on(day).minusMinutes(reminders.minutesAhead()));
                }
            }
        }
        reminders.ownTimes().forEach((kind, time) -> {
            if (reminders.isOn(kind)) {
                times.add(time);
            }
        });
        times.removeIf(time -> !quiet.contains(time));
        return times.isEmpty()
                ? ""
                : words.text(
                        "reminders.quiet.silenced",
                        words.list(times.stream().map(TimeText::show).toList()),
                        TimeText.show(quiet.until()),
                        times.size());
    }
}
