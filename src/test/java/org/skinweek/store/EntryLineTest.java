package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryLineTest {
    @Test
    void takesTheWordsApart() {
        assertThat(line("2026-11-30 -17 1 EVENING  Europe/Berlin a cream"))
                .isEqualTo(new EntryLine("2026-11-30", -17, /* hasNote= */ true, "EVENING  Europe/Berlin a cream"));
        assertThat(line("2026-11-30 5 0 MORNING  UTC crème").hasNote()).isFalse();
        assertThat(line("2026-11-30 5 0 MORNING  UTC crème").common()).isEqualTo("MORNING  UTC crème");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-11-30", "2026-11-30 5", "2026-11-30 5 ", "2026-11-30 5 1", "2026-11-30 x 1 MORNING"})
    void refusesWhatIsNoLine(String text) {
        assertThatThrownBy(() -> line(text)).isInstanceOf(RuntimeException.class);
    }

    private static EntryLine line(String text) {
        return EntryLine.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
