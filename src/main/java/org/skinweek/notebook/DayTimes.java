package org.skinweek.notebook;

import java.time.LocalTime;
import org.skinweek.catalog.Session;

/**
 * When a day ends and its sessions begin, on the user's own clock.
 *
 * @param endsAtHour hour after midnight at which a day ends, 0 to 4: what is done before belongs to the day before
 * @param morningFrom from when on the morning's steps are due, not before the day before has ended
 * @param eveningFrom from when on it is evening, later than the morning
 */
public record DayTimes(int endsAtHour, LocalTime morningFrom, LocalTime eveningFrom) {
    /** The latest hour at which a day may end. */
    public static final int LATEST_END = 4;

    private static final LocalTime LATEST = LocalTime.of(23, 30);

    /** The times that hold until the user changes them. */
    public static final DayTimes DEFAULT = new DayTimes(3, LocalTime.of(5, 0), LocalTime.of(15, 0));

    /** Checks the range and the order. */
    public DayTimes {
        if (endsAtHour < 0 || endsAtHour > LATEST_END) {
            throw new IllegalArgumentException(
                    "dayEndsAtHour is %s: it must be from 0 to %s".formatted(endsAtHour, LATEST_END));
        }
        if (morningFrom.getHour() < endsAtHour) {
            throw new IllegalArgumentException(
                    "morningFrom is %s: it must not be before dayEndsAtHour, %s:00".formatted(morningFrom, endsAtHour));
        }
        if (!eveningFrom.isAfter(morningFrom)) {
            throw new IllegalArgumentException(
                    "eveningFrom is %s: it must be later than morningFrom, %s".formatted(eveningFrom, morningFrom));
        }
    }

    /** The session that it is at a time of the day; before the day has ended it is still its evening. */
    public Session session(LocalTime time) {
        return time.getHour() < endsAtHour || !time.isBefore(eveningFrom) ? Session.EVENING : Session.MORNING;
    }

    /** True once the session that it is has begun by the user's times; nobody is asked for a morning's steps at night. */
    public boolean isDue(LocalTime time) {
        return session(time) == Session.EVENING || !time.isBefore(morningFrom);
    }

    /** These times with all that differs between two others as in the second. */
    DayTimes changed(DayTimes before, DayTimes after) {
        return fitting(
                UserSettings.either(endsAtHour, before.endsAtHour, after.endsAtHour),
                UserSettings.either(morningFrom, before.morningFrom, after.morningFrom),
                UserSettings.either(eveningFrom, before.eveningFrom, after.eveningFrom),
                after);
    }

    /** These times with another end of the day; a morning or evening that no longer fits is the usual one. */
    public DayTimes withEndsAtHour(int value) {
        return fitting(value, morningFrom, eveningFrom, new DayTimes(value, DEFAULT.morningFrom, DEFAULT.eveningFrom));
    }

    /** These times with another beginning of the morning; an evening that no longer fits ends with the day. */
    public DayTimes withMorningFrom(LocalTime value) {
        return fitting(endsAtHour, value, eveningFrom, new DayTimes(endsAtHour, value, LATEST));
    }

    /** These times with another beginning of the evening; a morning that no longer fits begins with the day. */
    public DayTimes withEveningFrom(LocalTime value) {
        return fitting(endsAtHour, morningFrom, value, new DayTimes(endsAtHour, LocalTime.of(endsAtHour, 0), value));
    }

    private static DayTimes fitting(int endsAtHour, LocalTime morning, LocalTime evening, DayTimes otherwise) {
        return morning.getHour() >= endsAtHour && evening.isAfter(morning)
                ? new DayTimes(endsAtHour, morning, evening)
                : otherwise;
    }
}
