package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Session;

class DayTimesTest {
    private static final DayTimes TIMES = new DayTimes(3, LocalTime.of(6, 30), LocalTime.of(18, 0));

    @Test
    void aSessionThatNoLongerFitsGivesWay() {
        assertThat(TIMES.withEveningFrom(LocalTime.of(6, 0)))
                .isEqualTo(new DayTimes(3, LocalTime.of(3, 0), LocalTime.of(6, 0)));
        assertThat(TIMES.withMorningFrom(LocalTime.of(18, 0)))
                .isEqualTo(new DayTimes(3, LocalTime.of(18, 0), LocalTime.of(23, 30)));
        assertThat(new DayTimes(0, LocalTime.of(3, 0), LocalTime.of(4, 0)).withEndsAtHour(4))
                .isEqualTo(new DayTimes(4, LocalTime.of(5, 0), LocalTime.of(15, 0)));
        assertThat(TIMES.withEndsAtHour(4)).isEqualTo(new DayTimes(4, TIMES.morningFrom(), TIMES.eveningFrom()));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({"5, 06:00, 15:00", "3, 02:30, 15:00", "3, 15:00, 15:00", "3, 15:00, 06:00"})
    void timesInAnotherOrderAreRefused(int endsAtHour, LocalTime morning, LocalTime evening) {
        assertThatThrownBy(() -> new DayTimes(endsAtHour, morning, evening))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "00:00, EVENING, true",
        "02:59, EVENING, true",
        "03:00, MORNING, false",
        "06:29, MORNING, false",
        "06:30, MORNING, true",
        "17:59, MORNING, true",
        "18:00, EVENING, true",
        "23:59, EVENING, true"
    })
    void sessionsBeginByTheUsersOwnTimes(LocalTime time, Session session, boolean due) {
        assertThat(TIMES.session(time)).isEqualTo(session);
        assertThat(TIMES.isDue(time)).isEqualTo(due);
    }
}
