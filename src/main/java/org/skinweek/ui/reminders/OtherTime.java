package org.skinweek.ui.reminders;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderSettings;

/**
 * A time of its own that a session has on some weekdays.
 *
 * @param session morning or evening
 * @param days the weekdays, in the order of the week
 * @param time the time
 */
record OtherTime(Session session, Set<DayOfWeek> days, LocalTime time) {
    /** Copies the set. */
    OtherTime {
        days = Collections.unmodifiableSet(days.isEmpty() ? Set.of() : EnumSet.copyOf(days));
    }

    /** All of them, mornings first, those of one session by the time. */
    static List<OtherTime> of(ReminderSettings reminders) {
        List<OtherTime> all = new ArrayList<>();
        for (Session session : Session.values()) {
            Map<LocalTime, Set<DayOfWeek>> byTime = new TreeMap<>();
            reminders
                    .of(session)
                    .otherTimes()
                    .forEach((day, time) -> byTime.computeIfAbsent(time, same -> EnumSet.noneOf(DayOfWeek.class))
                            .add(day));
            byTime.forEach((time, days) -> all.add(new OtherTime(session, days, time)));
        }
        return all;
    }

    /** These settings with it. */
    ReminderSettings in(ReminderSettings reminders) {
        Map<DayOfWeek, LocalTime> times = new EnumMap<>(DayOfWeek.class);
        times.putAll(reminders.of(session).otherTimes());
        days.forEach(day -> times.put(day, time));
        return reminders.with(session, reminders.of(session).withOtherTimes(times));
    }

    /** These settings without it. */
    ReminderSettings outOf(ReminderSettings reminders) {
        Map<DayOfWeek, LocalTime> times = new EnumMap<>(DayOfWeek.class);
        times.putAll(reminders.of(session).otherTimes());
        days.forEach(times::remove);
        return reminders.with(session, reminders.of(session).withOtherTimes(times));
    }
}
