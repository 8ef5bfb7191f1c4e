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
 * The user's time. Whatever happens before the day's cut-off belongs to the previous day. Hours are wall-clock hours, so
 * a night with a clock change ends at the same hour as any other.
 *
 * @param source the current instant
 * @param zones the current time zone; asked each time, because laptops travel
 */
public record UserClock(InstantSource source, Supplier<ZoneId> zones) {
    /** The hour at which the evening begins. */
    public static final int EVENING_FROM_HOUR = 15;

    /** The computer's clock and time zone. */
    public static UserClock system() {
        return new UserClock(InstantSource.system(), SystemZone.ofComputer());
    }

    /** A stopped clock, for tests and screenshots. */
    public static UserClock fixed(Instant instant, ZoneId zone) {
        return new UserClock(InstantSource.fixed(instant), () -> zone);
    }

    /** The current instant. */
    public Instant now() {
        return source.instant();
    }

    /** The current time zone. */
    public ZoneId zone() {
        return zones.get();
    }

    /** The current date and time in the user's zone. */
    public ZonedDateTime dateTime() {
        return now().atZone(zone());
    }

    /** Today, by the user's cut-off. */
    public LocalDate today(UserSettings settings) {
        return settings.dayAt(dateTime().toLocalDateTime());
    }

    /** The current session; before the day's cut-off it is still the evening of the day before. */
    public Session session(UserSettings settings) {
        return afterMidnight(settings) || dateTime().getHour() >= EVENING_FROM_HOUR ? Session.EVENING : Session.MORNING;
    }

    /** True between midnight and the cut-off, when the day before is not over yet. */
    public boolean afterMidnight(UserSettings settings) {
        return settings.isBeforeDayEnd(dateTime().toLocalTime());
    }
}
