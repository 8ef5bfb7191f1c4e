package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Session;

class DayTimesTest {
    private static final DayTimes TIMES = new DayTimes(3, LocalTime.of(6, 30), LocalTime.of(18, 0));

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
