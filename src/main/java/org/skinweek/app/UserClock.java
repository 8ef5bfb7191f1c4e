package org.skinweek.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.skinweek.notebook.Settings;

/**
 * The user's time: what is done before the day's cut-off belongs to the day before.
 *
 * @param source now
 * @param zones the zone that holds now; asked each time, because a laptop travels
 */
public record UserClock(InstantSource source, Supplier<ZoneId> zones) {
    /** The time of the computer. */
    public static UserClock system() {
        return new UserClock(InstantSource.system(), ZoneId::systemDefault);
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
    public LocalDate today(Settings settings) {
        return dateTime().minusHours(settings.dayEndsAtHour()).toLocalDate();
    }
}
