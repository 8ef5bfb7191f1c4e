package org.skinweek.app;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.WeekFields;
import java.util.Locale;
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
 * @param firstWeekday the day on which weeks begin where the user lives; asked only for a new notebook, since Java goes
 *     through all locales to find it
 */
public record UserClock(InstantSource source, Supplier<ZoneId> zones, Supplier<DayOfWeek> firstWeekday) {
    /** A clock where weeks begin on Monday. */
    public UserClock(InstantSource source, Supplier<ZoneId> zones) {
        this(source, zones, () -> DayOfWeek.MONDAY);
    }

    /**
     * The computer's clock and time zone.
     *
     * @param region where the user lives, for the day on which weeks begin there
     */
    public static UserClock system(Locale region) {
        return new UserClock(
                InstantSource.system(),
                SystemZone.ofComputer(),
                () -> WeekFields.of(region).getFirstDayOfWeek());
    }

    /** A stopped clock, for tests and screenshots. */
    public static UserClock fixed(Instant instant, ZoneId zone) {
        return new UserClock(InstantSource.fixed(instant), () -> zone);
    }

    /** The day on which weeks begin where the user lives, until the user chooses another. */
    public DayOfWeek weekBegins() {
        return firstWeekday.get();
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

    /** The current session by the user's times; before the day's cut-off it is still the evening of the day before. */
    public Session session(UserSettings settings) {
        return settings.day().session(dateTime().toLocalTime());
    }

    /** True once the current session has begun by the user's times. */
    public boolean isDue(UserSettings settings) {
        return settings.day().isDue(dateTime().toLocalTime());
    }

    /** True between midnight and the cut-off, when the day before is not over yet. */
    public boolean afterMidnight(UserSettings settings) {
        return settings.isBeforeDayEnd(dateTime().toLocalTime());
    }
}
