package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips are read through, unless they lie between two names. */
class NearNamesTest {
    private static final NameIndex INDEX = new NameIndex(Labels.BOOK.ingredients());

    @ParameterizedTest
    @CsvSource({
        "Niacinamde, niacinamide",
        "Salicilic Acid, salicylic_acid",
        "Retnol, retinol",
        "Retinyl Palmtate, retinyl_ester",
        "Ascorbyl Glucosde, ascorbyl_glucoside",
        "Camelia Sinensis Leaf Extract, green_tea",
        "Sodium Hyaluronat, hyaluronic_acid"
    })
    void readsThroughASlip(String written, String id) {
        @Nullable KnownIngredient known = INDEX.near(NameKey.of(written));

        assertThat(known).isNotNull();
        assertThat(known.active()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retinil", "Retinyl", "Retinel", "Urae", "Polysorbate 21", "Palmitoyl Tripeptide-9"})
    void guessesNothingBetweenTwoNamesOrAcrossNumbers(String written) {
        @Nullable KnownIngredient known = INDEX.near(NameKey.of(written));

        assertThat(known == null || known.active() == null).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retinl A,etate", "Retinal, Acetate", "Retinal Palm1tate"})
    void anEsterThatAStrayCommaPartsStaysAnEster(String written) {
        assertThat(Labels.read("Aqua, Glycerin, %s, Squalane, Dimethicone, Phenoxyethanol".formatted(written))
                        .activeIds())
                .containsExactly("retinyl_ester");
    }

    @Test
    void retinalBesideAnUnknownNameStaysRetinal() {
        assertThat(Labels.read("Aqua, Glycerin, Retinal, Blumenwiese, Squalane, Phenoxyethanol")
                        .activeIds())
                .containsExactly("retinal");
    }

    @Test
    void takesOtherAcidsForThemselves() {
        assertThat(Labels.read("Water, Gluconic Acid, Maleic Acid, Glyoxylic Acid, Glycerin, Phenoxyethanol")
                        .actives())
                .isEmpty();
    }
}
