package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose a percentage is. */
class StatedPercentsTest {
    private static Map<String, @Nullable Double> percents(String text) {
        Map<String, @Nullable Double> percents = new LinkedHashMap<>();
        Labels.read(text).actives().forEach(active -> percents.put(active.id(), active.percent()));
        return percents;
    }

    @Test
    void besideANameOnEitherSideItIsItsOwn() {
        assertThat(percents("Aqua, Niacinamide 5%, Azelaic Acid, Glycerin"))
                .containsEntry("niacinamide", 5.0)
                .containsEntry("azelaic_acid", null);
        assertThat(percents("Aqua, 5% Niacinamide, 10% Azelaic Acid, Glycerin"))
                .containsEntry("niacinamide", 5.0)
                .containsEntry("azelaic_acid", 10.0);
        assertThat(percents("Active substances: adapalene 0.1 % and benzoyl peroxide 2.5 %"))
                .containsEntry("adapalene", 0.1)
                .containsEntry("benzoyl_peroxide", 2.5);
    }

    @Test
    void asManyAsNamesBeforeThemAreGivenByTheirOrder() {
        assertThat(percents("Adapalene and benzoyl peroxide gel, 0.3%/2.5%"))
                .containsEntry("adapalene", 0.3)
                .containsEntry("benzoyl_peroxide", 2.5);
        assertThat(percents("Aqua, Niacinamide and Azelaic Acid (4%, 10%), Glycerin, Carbomer"))
                .containsEntry("niacinamide", 4.0)
                .containsEntry("azelaic_acid", 10.0);
    }

    @Test
    void aRangeAfterTwoNamesIsOneOfEach() {
        assertThat(percents("Adapalene and benzoyl peroxide gel, 0.1-2.5%"))
                .containsEntry("adapalene", 0.1)
                .containsEntry("benzoyl_peroxide", 2.5);
        assertThat(percents("Aqua, Salicylic Acid 0.5-2%, Glycerin, Phenoxyethanol"))
                .containsEntry("salicylic_acid", 2.0);
    }

    @Test
    void thoseOfOtherItemsAreNoPair() {
        assertThat(percents("Aqua, Azelaic Acid and Niacinamide 5%, 2% Salicylic Acid, Glycerin"))
                .containsEntry("azelaic_acid", null)
                .containsEntry("niacinamide", 5.0)
                .containsEntry("salicylic_acid", 2.0);
        assertThat(percents("Aqua, Azelaic Acid, Glycerin, Niacinamide 5%, 1%, Carbomer"))
                .containsEntry("azelaic_acid", null);
    }
}
