package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MIN_VALUE + 1, -1_000_000_001, -1_000_000_000, -1, 0, 1, Long.MAX_VALUE})
    void whatIsReadAsAnInstantCanBeWrittenAgain(long nanos) {
        assertThat(Codes.nanos(Codes.instant(nanos))).isEqualTo(nanos);
    }

    @Test
    void anInstantThatNoFileHoldsIsToldAsThatOfAWrongClock() {
        Instant last = Codes.instant(Long.MAX_VALUE);
        Instant first = Codes.instant(Long.MIN_VALUE);

        assertThatThrownBy(() -> Codes.nanos(last.plusNanos(1))).hasMessageContaining("1678 to 2261");
        assertThatThrownBy(() -> Codes.nanos(first.minusNanos(1))).hasMessageContaining("1678 to 2261");
    }
}
