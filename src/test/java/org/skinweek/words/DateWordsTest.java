package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final DateWords dates = new DateWords(new Words(Locale.UK));

    @Test
    void aDayIsWrittenAsLongAsThereIsRoom() {
        assertThat(dates.fullWithYear(DAY)).isEqualTo("Wednesday 25 November 2026");
        assertThat(dates.full(DAY)).isEqualTo("Wednesday 25 November");
        assertThat(dates.plain(DAY)).isEqualTo("25 November");
        assertThat(dates.brief(DAY)).isEqualTo("Wed 25 Nov");
        assertThat(dates.shortest(DAY)).isEqualTo("25 Nov");
        assertThat(dates.weekday(DAY)).isEqualTo("Wednesday");
        assertThat(dates.month(DAY)).isEqualTo("November 2026");
    }

    @Test
    void theYearIsNamedWhereItIsAnother() {
        assertThat(dates.full(DAY, DAY.plusDays(1))).isEqualTo("Wednesday 25 November");
        assertThat(dates.full(DAY, DAY.plusYears(1))).isEqualTo("Wednesday 25 November 2026");
        assertThat(dates.plain(DAY, DAY.plusYears(1))).isEqualTo("25 November 2026");
    }
}
