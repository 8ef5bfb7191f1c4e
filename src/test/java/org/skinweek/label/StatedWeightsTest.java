package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A weight is a percentage only where the text says of what. */
class StatedWeightsTest {
    private static @Nullable Double percent(String text, double amount, String unit) {
        return StatedWeights.of(FoldedText.of(text).plain()).percent(amount, unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Each gram contains: adapalene 1 mg | 1 | mg | 0.1
            1 g Creme enthält 0,5 mg Tretinoin | 0.5 | mg | 0.05
            Chaque gramme contient 250 microgrammes | 250 | microgrammes | 0.025
            100 g de gel contiennent 5 g de peroxyde | 5 | g | 5
            per 100 ml | 1 | g | 1
            100 г крема содержит 20 г | 20 | г | 20
            """)
    void ofAGramOrOfAHundred(String text, double amount, String unit, double percent) {
        assertThat(percent(text, amount, unit)).isEqualTo(percent);
    }

    @Test
    void aUnitMaySayItByItself() {
        assertThat(percent("Adapalene", 1, "mg/g")).isEqualTo(0.1);
        assertThat(percent("Tretinoin", 0.5, "mg in 1 g")).isEqualTo(0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tube of 30 g", "12.90 € per 100 ml", "$ 8 / 30 ml (27 € je 100 g)", "a serving of 100 g"})
    void sizesAndPricesAreNoWhole(String text) {
        assertThat(percent(text, 5, "g")).isNull();
    }

    @Test
    void theWholeIsNoPartOfItself() {
        assertThat(percent("1 g cream contains 1 mg", 1, "g")).isNull();
        assertThat(percent("100 g contain 100 g", 100, "g")).isNull();
    }
}
