package org.skinweek.notebook;

import java.time.LocalTime;
import org.skinweek.catalog.Session;

/**
 * When a day ends and its sessions begin, on the user's own clock.
 *
 * @param endsAtHour hour after midnight at which a day ends, 0 to 4: what is done before belongs to the day before
 * @param morningFrom from when on the morning's steps are due
 * @param eveningFrom from when on it is evening
 */
public record DayTimes(int endsAtHour, LocalTime morningFrom, LocalTime eveningFrom) {
    /** The latest hour at which a day may end. */
    public static final int LATEST_END = 4;

    /** The times that hold until the user changes them. */
    public static final DayTimes DEFAULT = new DayTimes(3, LocalTime.of(5, 0), LocalTime.of(15, 0));

    /** Checks the range. */
    public DayTimes {
        if (endsAtHour < 0 || endsAtHour > LATEST_END) {
            throw new IllegalArgumentException(
                    "dayEndsAtHour is %s: it must be from 0 to %s".formatted(endsAtHour, LATEST_END));
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
        return new DayTimes(
                UserSettings.either(endsAtHour, before.endsAtHour, after.endsAtHour),
                UserSettings.either(morningFrom, before.morningFrom, after.morningFrom),
                UserSettings.either(eveningFrom, before.eveningFrom, after.eveningFrom));
    }

    /** These times with another beginning of the morning. */
    public DayTimes withMorningFrom(LocalTime value) {
        return new DayTimes(endsAtHour, value, eveningFrom);
    }

    /** These times with another beginning of the evening. */
    public DayTimes withEveningFrom(LocalTime value) {
        return new DayTimes(endsAtHour, morningFrom, value);
    }
}
