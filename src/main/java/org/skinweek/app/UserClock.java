package org.skinweek.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.UserSettings;
import org.skinweek.platform.SystemZone;

/**
 * The user's time: what is done before the day's cut-off belongs to the day before. Hours are those on the wall, so a
 * night in which the clocks change ends at the same hour as any other.
 *
 * @param source now
 * @param zones the zone that holds now; asked each time, because a laptop travels
 */
public record UserClock(InstantSource source, Supplier<ZoneId> zones) {
    /** The hour from which it is evening. */
    public static final int EVENING_FROM_HOUR = 15;

    /** The time of the computer. */
    public static UserClock system() {
        return new UserClock(InstantSource.system(), SystemZone.ofComputer());
    }

    /** A clock that stands still, for tests and pictures. */
    public static UserClock fixed(Instant instant, ZoneId zone) {
        return new UserClock(InstantSource.fixed(instant), () -> zone);
    }

    /** This moment. */
    public Instant now() {
        return source.instant();
    }

    /** The zone that holds now. */
    public ZoneId zone() {
        return zones.get();
    }

    /** This moment where the user is. */
    public ZonedDateTime dateTime() {
        return now().atZone(zone());
    }

    /** The day that it is for the user. */
    public LocalDate today(UserSettings settings) {
        return settings.dayAt(dateTime().toLocalDateTime());
    }

    /** The session that it is time for; before the day's cut-off it is still the evening of the day before. */
    public Session session(UserSettings settings) {
        return afterMidnight(settings) || dateTime().getHour() >= EVENING_FROM_HOUR ? Session.EVENING : Session.MORNING;
    }

    /** True between midnight and the cut-off, when the day before is not over yet. */
    public boolean afterMidnight(UserSettings settings) {
        return settings.isBeforeDayEnd(dateTime().toLocalTime());
    }
}
