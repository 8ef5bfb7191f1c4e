package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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
