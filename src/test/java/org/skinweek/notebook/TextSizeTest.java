package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextSizeTest {
    @Test
    void goesFrom90To150PercentAndNoFurther() {
        assertThat(TextSize.values()).extracting(TextSize::percent).containsExactly(90, 100, 110, 125, 150);
        assertThat(TextSize.SMALLER.smaller()).isEqualTo(TextSize.SMALLER);
        assertThat(TextSize.LARGEST.larger()).isEqualTo(TextSize.LARGEST);
        assertThat(TextSize.USUAL.larger().percent()).isEqualTo(110);
        assertThat(TextSize.USUAL.smaller().percent()).isEqualTo(90);
    }

    @Test
    void aSizeThatThereIsNotIsRefused() {
        assertThat(TextSize.ofPercent(125)).isEqualTo(TextSize.LARGE);
        assertThatThrownBy(() -> TextSize.ofPercent(120))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("120");
    }
}
