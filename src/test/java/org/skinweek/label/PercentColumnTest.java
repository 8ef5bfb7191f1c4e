package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.label.TextPercentages.Stated;

/** A formula may have its numbers in a column, and their sign above it or nowhere. */
class PercentColumnTest {
    private static List<Double> column(String text) {
        return PercentColumn.of(FoldedText.of(text).plain()).stream()
                .map(Stated::value)
                .toList();
    }

    @Test
    void belowASignThatStandsAlone() {
        assertThat(column("Ingredient %\nWater 81\nGlycerin 5,5\nNiacinamide 4.25\n"))
                .containsExactly(81.0, 5.5, 4.25);
        assertThat(column("Name | (%) w/w\nWater | 90\nRetinol | 0.3")).containsExactly(90.0, 0.3);
    }

    @Test
    void behindLeadersOfDots() {
        assertThat(column("Water ........ 80\nGlycerin ..... 10\nUrea ......... 10"))
                .containsExactly(80.0, 10.0, 10.0);
    }

    @Test
    void numbersOfNamesAndOfFewLinesAreNone() {
        assertThat(column("Water\nPolysorbate 20\nPEG 100")).isEmpty();
        assertThat(column("Contents ...... 2\nDirections ..... 3")).isEmpty();
        assertThat(column("Water 81\nGlycerin 5 %")).isEmpty();
    }

    @Test
    void moreThanTheWholeIsNoShare() {
        assertThat(column("Ingredient %\nWater 100\nTotal 101\nGlycerin 0")).containsExactly(100.0);
    }
}
