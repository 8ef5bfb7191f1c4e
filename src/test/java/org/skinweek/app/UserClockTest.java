package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.UserSettings;

class UserClockTest {
    @ParameterizedTest
    @CsvSource({"en-US, SUNDAY", "en-GB, MONDAY", "de-DE, MONDAY", "ar-EG, SATURDAY", "fa-IR, SATURDAY"})
    void weeksBeginAsTheyDoWhereTheUserLives(String tag, DayOfWeek first) {
        assertThat(UserClock.system(Locale.forLanguageTag(tag)).weekBegins()).isEqualTo(first);
    }

    @ParameterizedTest(name = "{0} in {1} with the day ending at {2}")
    @CsvSource({
        "2026-11-24T01:00, Europe/Berlin, 3, 2026-11-23, EVENING",
        "2026-11-24T02:59, Europe/Berlin, 3, 2026-11-23, EVENING",
        "2026-11-24T03:00, Europe/Berlin, 3, 2026-11-24, MORNING",
        "2026-11-24T00:00, Europe/Berlin, 0, 2026-11-24, MORNING",
        "2026-11-24T03:59, Europe/Berlin, 4, 2026-11-23, EVENING",
        "2026-11-24T14:59, Europe/Berlin, 3, 2026-11-24, MORNING",
        "2026-11-24T15:00, Europe/Berlin, 3, 2026-11-24, EVENING",
        "2026-11-24T23:59, Pacific/Auckland, 3, 2026-11-24, EVENING",
        "2027-01-01T00:30, UTC, 1, 2026-12-31, EVENING",
        // the clocks go from two to three, and back from three to two
        "2026-03-29T03:30, Europe/Berlin, 3, 2026-03-29, MORNING",
        "2026-03-29T01:59, Europe/Berlin, 3, 2026-03-28, EVENING",
        "2026-10-25T02:30, Europe/Berlin, 3, 2026-10-24, EVENING",
        "2026-10-25T03:00, Europe/Berlin, 3, 2026-10-25, MORNING"
    })
    void dayAndSession(LocalDateTime wall, ZoneId zone, int dayEndsAtHour, LocalDate day, Session session) {
        UserClock clock = UserClock.fixed(wall.atZone(zone).toInstant(), zone);
        UserSettings settings = UserSettings.DEFAULT.withDayEndsAtHour(dayEndsAtHour);
        assertThat(clock.today(settings)).isEqualTo(day);
        assertThat(clock.session(settings)).isEqualTo(session);
    }
}
