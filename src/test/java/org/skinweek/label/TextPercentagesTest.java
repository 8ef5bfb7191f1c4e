package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.label.TextPercentages.Stated;

/** Percentages in whatever unit, and what only looks like one. */
class TextPercentagesTest {
    private static List<Double> values(String text) {
        return TextPercentages.of(FoldedText.of(text)).all().stream()
                .map(Stated::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Retinol 0,3 % | 0.3
            Niacinamide 10 percent | 10
            Urea 30 Prozent | 30
            Retinol 3,000 ppm | 0.3
            Niacinamide 50.000ppm | 5
            EGF 10 ppb | 0.000001
            Adapalene 1 mg/g | 0.1
            <1% | 1
            """)
    void anyUnitIsOne(String text, double value) {
        assertThat(values(text)).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10% off", "20 % Rabatt", "15% discount", "30% descuento", "150 %", "0 % alcohol", "Tube 30 g"})
    void reductionsAndSizesAreNone(String text) {
        assertThat(values(text)).isEmpty();
    }

    @Test
    void aRangeIsOneWithTwoEnds() {
        List<Stated> range =
                TextPercentages.of(FoldedText.of("Adapalene/BPO 0.1–2.5%")).all();

        assertThat(range).hasSize(1);
        assertThat(range.get(0).low()).isEqualTo(0.1);
        assertThat(range.get(0).value()).isEqualTo(2.5);
        assertThat(TextPercentages.of(FoldedText.of("PEG-8 2.5%")).all().get(0).low())
                .isNull();
    }

    @Test
    void onlyInANameADecimalNeedsNoSign() {
        assertThat(TextPercentages.ofName(FoldedText.of("Retinol 0.5 Cream")).all())
                .hasSize(1);
        assertThat(TextPercentages.ofName(FoldedText.of("Retinol Cream 1.7 oz")).all())
                .isEmpty();
        assertThat(TextPercentages.ofName(FoldedText.of("Retinol 24 Cream")).all())
                .isEmpty();
        assertThat(values("Retinol 0.5 Cream")).isEmpty();
    }
}
