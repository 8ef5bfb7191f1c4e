package org.skinweek.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.testing.SmallCatalog;

/** What is offered to somebody who misspelt a name, and in which order names are found. */
class ActiveSearchNearTest {
    private final ActiveSearch search = new ActiveSearch(SmallCatalog.create());

    @ParameterizedTest
    @CsvSource({
        "retinnol, retinol",
        "glicolic acid, glycolic_acid",
        "niacinamid, niacinamide",
        "benzoil peroxyde, benzoyl_peroxide",
    })
    void aMisspeltNameIsOfferedAsItIsSpelt(String typed, String id) {
        assertThat(search.near(typed)).extracting(Active::id).contains(id);
    }

    @Test
    void theNearestNameComesFirstAndOnlyAFewAreOffered() {
        assertThat(search.near("salicylic acid").get(0).id()).isEqualTo("salicylic_acid");
        assertThat(search.near("acid").size()).isLessThanOrEqualTo(3);
    }

    @Test
    void aQueryThatIsTooShortTellsNothing() {
        assertThat(search.near("xyz")).isEmpty();
        assertThat(search.near("something else entirely")).isEmpty();
    }

    @Test
    void aNameIsKnownOnlyWhole() {
        assertThat(search.knows("Glycolic Acid")).isTrue();
        assertThat(search.knows("glycolic")).isFalse();
    }

    @Test
    void aNameThatBeginsSoComesBeforeOneThatHoldsTheWord() {
        assertThat(search.find("peel")).extracting(Active::id).containsExactly("aha_peel");
        assertThat(search.find("acid"))
                .extracting(Active::id)
                .containsExactly("glycolic_acid", "salicylic_acid", "l_ascorbic_acid");
        assertThat(search.find("s").get(0).id()).isEqualTo("salicylic_acid");
    }
}
