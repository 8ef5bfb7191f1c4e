package org.skinweek.notebook;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a session is reminded of.
 *
 * @param on false for no reminder of this session at all
 * @param time the usual time; one before the cut-off is in the night that ends the day
 * @param otherTimes the times of the weekdays that have one of their own
 */
public record SessionReminder(boolean on, LocalTime time, Map<DayOfWeek, LocalTime> otherTimes) {
    /** Copies the map, in the order of the week. */
    public SessionReminder {
        Map<DayOfWeek, LocalTime> ordered = new EnumMap<>(DayOfWeek.class);
        ordered.putAll(otherTimes);
        otherTimes = Collections.unmodifiableMap(ordered);
    }

    /** On, at the same time every day. */
    public static SessionReminder at(LocalTime time) {
        return new SessionReminder(true, time, Map.of());
    }

    /** The time on a weekday. */
    public LocalTime on(DayOfWeek weekday) {
        @Nullable LocalTime own = otherTimes.get(weekday);
        return own == null ? time : own;
    }

    /** The same, on or off. */
    public SessionReminder withOn(boolean value) {
        return new SessionReminder(value, time, otherTimes);
    }

    /** The same at another usual time. */
    public SessionReminder withTime(LocalTime value) {
        return new SessionReminder(on, value, otherTimes);
    }

    /** The same with other times on some weekdays. */
    public SessionReminder withOtherTimes(Map<DayOfWeek, LocalTime> value) {
        return new SessionReminder(on, time, value);
    }
}
