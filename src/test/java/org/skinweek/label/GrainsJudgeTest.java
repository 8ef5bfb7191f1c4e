package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Grains rub and clay draws in what is made for it. */
class GrainsJudgeTest {
    private static final String SILICA =
            "Aqua, Hydrated Silica, Sorbitol, Glycerin, Sodium Lauryl Sulfate, %sCellulose Gum";

    @Test
    void silicaRubsInAWashAndCleansTeethInAPaste() {
        assertThat(Labels.read(SILICA.formatted("")).activeIds()).containsExactly("physical_scrub");
        assertThat(Labels.read(SILICA.formatted("Sodium Fluoride, ")).activeIds())
                .isEmpty();
        assertThat(Labels.read(SILICA.formatted("Sodium Saccharin, ")).activeIds())
                .isEmpty();
        assertThat(Labels.read("Charcoal Toothpaste", SILICA.formatted("")).activeIds())
                .isEmpty();
    }

    @Test
    void whatIsSoldAsAScrubRubsHoweverItTastes() {
        assertThat(Labels.read(
                                "Sugar Lip Scrub",
                                "Sucrose, Hydrated Silica, Ricinus Communis Seed Oil, Sodium Saccharin")
                        .activeIds())
                .containsExactly("physical_scrub");
    }

    @Test
    void clayCountsInAMaskAndFillsMakeUp() {
        String clay = "Aqua, Kaolin, Glycerin, Bentonite, Phenoxyethanol";

        assertThat(Labels.read("Clay Mask", clay).activeIds()).containsExactly("clay_mask");
        assertThat(Labels.read("Matte Foundation", clay).activeIds()).isEmpty();
    }
}
