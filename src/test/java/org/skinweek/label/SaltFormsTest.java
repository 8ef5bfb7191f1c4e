package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An acid and the salt that it is made from are one active. */
class SaltFormsTest {
    private static List<String> actives(String text) {
        return Labels.read(text).actives().stream()
                .map(active -> active.id() + "=" + active.percent())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lactic acid 12% as ammonium lactate",
                "Lactic acid 12% (as ammonium lactate)",
                "Lactic acid as ammonium lactate 12%",
                "Milchsäure 12 % als Ammoniumlactat",
                "Ammonium lactate equivalent to 12% lactic acid"
            })
    void whatItIsMadeFromIsNoOther(String words) {
        assertThat(actives("Water, %s, Mineral Oil, Glyceryl Stearate, Methylparaben".formatted(words)))
                .containsExactly("lactic_acid=12.0");
        assertThat(actives(
                        "Active ingredient: %s\nInactive ingredients: water, mineral oil, glycerin".formatted(words)))
                .containsExactly("lactic_acid=12.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vitamin A as retinyl palmitate",
                "Vitamin A (as retinyl palmitate)",
                "Retinol as retinyl palmitate",
                "Vitamin A als Retinylpalmitat",
                "Retinyl palmitate equivalent to retinol"
            })
    void anEsterIsNotWhatItIsAnEsterOf(String words) {
        assertThat(actives("Water, Glycerin, %s, Squalane, Phenoxyethanol".formatted(words)))
                .containsExactly("retinyl_ester=null");
    }

    @Test
    void aClassMeansTheFormInItsBracket() {
        assertThat(actives("Water, Glycerin, Retinoid (as retinal), Squalane, Phenoxyethanol"))
                .containsExactly("retinal=null");
    }

    @Test
    void besideEachOtherTheyAreTwo() {
        assertThat(actives("Water, Lactic Acid, Ammonium Lactate, Mineral Oil, Methylparaben"))
                .containsExactly("lactic_acid=null", "ammonium_lactate=null");
        assertThat(actives("Water, Lactic acid 12% and ammonium lactate 5%, Mineral Oil, Methylparaben"))
                .containsExactly("lactic_acid=12.0", "ammonium_lactate=5.0");
    }
}
