package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnCodecTest {
    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MIN_VALUE + 1, -1_000_000_001, -1_000_000_000, -1, 0, 1, Long.MAX_VALUE})
    void whatIsReadAsAnInstantCanBeWrittenAgain(long nanos) {
        assertThat(ColumnCodec.nanos(ColumnCodec.instant(nanos))).isEqualTo(nanos);
    }

    @Test
    void anInstantThatNoFileHoldsIsToldAsThatOfAWrongClock() {
        Instant last = ColumnCodec.instant(Long.MAX_VALUE);
        Instant first = ColumnCodec.instant(Long.MIN_VALUE);

        assertThatThrownBy(() -> ColumnCodec.nanos(last.plusNanos(1))).hasMessageContaining("1678 to 2261");
        assertThatThrownBy(() -> ColumnCodec.nanos(first.minusNanos(1))).hasMessageContaining("1678 to 2261");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 17})
    void anIdOfAnotherLengthIsNotCutOrFilledUp(int bytes) {
        assertThatThrownBy(() -> ColumnCodec.uuid(new byte[bytes])).hasMessageContaining(String.valueOf(bytes));
    }

    @Test
    void anIdIsReadAsItWasWritten() {
        UUID id = new UUID(1, -2);

        assertThat(ColumnCodec.uuid(ColumnCodec.bytes(id))).isEqualTo(id);
    }

    @Test
    void eachDayIsReadAsItWasWritten() {
        LocalDate first = LocalDate.of(2023, 12, 30);

        assertThat(first.datesUntil(first.plusYears(5)))
                .allSatisfy(day -> assertThat(ColumnCodec.day(day.toString())).isEqualTo(day));
        assertThat(ColumnCodec.day("0001-01-01")).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(ColumnCodec.day("9999-12-31")).isEqualTo(LocalDate.of(9999, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-1-01",
                "2026-01-1",
                "26-01-01",
                "2026/01/01",
                "2026-01-01 ",
                " 2026-01-01",
                "+12026-01-01",
                "-2026-01-01",
                "0000-01-01",
                "2026-01-0x",
                "\u0662026-01-01",
                "202a-01-01"
            })
    void whatIsNoDayOfTheseYearsIsRefused(String text) {
        assertThatThrownBy(() -> ColumnCodec.day(text))
                .isInstanceOfAny(DateTimeException.class, IllegalArgumentException.class);
    }

    @Test
    void aListOfTextsKeepsEveryText() {
        List<String> texts = List.of("plain", "two\nlines", "\\n", "\\\\", "\n", " ", "\r");

        assertThat(ColumnCodec.list(ColumnCodec.list(texts))).isEqualTo(texts);
        assertThat(ColumnCodec.list(ColumnCodec.list(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\nb", "\n", "a\\", "a\\b", "\\\\\\"})
    void aListThatIsWrittenInAnotherWayIsRefused(String column) {
        assertThatThrownBy(() -> ColumnCodec.list(column)).isInstanceOf(IllegalArgumentException.class);
    }
}
