package org.skinweek.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.testing.SmallCatalog;

class CatalogTest {
    private static final Catalog CATALOG = SmallCatalog.create();

    @Test
    void anActiveIsFoundByItsId() {
        assertThat(CATALOG.active("retinol")).map(Active::family).contains(ActiveFamily.RETINOID);
        assertThat(CATALOG.active("snail_mucin")).isEmpty();
        assertThat(CATALOG.source("CIR_AHA")).isEmpty();
    }

    @Test
    void anIdThatIsRequiredAndMissingIsNamed() {
        assertThat(CATALOG.require("spf").support()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOG.require("snail_mucin"))
                .withMessageContaining("\"snail_mucin\"");
    }

    @Test
    void theOrderStaysAndNothingCanBeAddedLater() {
        Map<String, Active> actives = new LinkedHashMap<>(CATALOG.actives());
        Catalog copy = new Catalog(actives, Map.of(), Map.of(), ArticleStory.NONE);

        actives.clear();

        assertThat(copy.actives().keySet()).startsWith("cleanser", "clay_scrub").endsWith("ceramides", "spf");
    }

    @Test
    void whatLiesLowInTheOrderIsWashedOff() {
        assertThat(CATALOG.require("cleanser").washedOff()).isTrue();
        assertThat(CATALOG.require("aha_peel").washedOff()).isTrue();
        assertThat(CATALOG.require("glycolic_acid").washedOff()).isFalse();
    }

    @Test
    void careIsNotSoldByItsStrength() {
        assertThat(CATALOG.require("moisturiser").soldByStrength()).isFalse();
        assertThat(CATALOG.require("retinol").soldByStrength()).isTrue();
    }

    @Test
    void whatIsPrescribedFromAStrengthOnMayBeSoldBelowIt() {
        ActiveStrength azelaic = new ActiveStrength("10 to 20 %", null, List.of(), 15.0);

        assertThat(azelaic.mayBePrescribed(15.0)).isTrue();
        assertThat(azelaic.mayBePrescribed(14.9)).isFalse();
        assertThat(azelaic.mayBePrescribed(null)).isTrue();
        assertThat(new ActiveStrength("", null, List.of(), null).mayBePrescribed(null))
                .isFalse();
        assertThat(new ActiveStrength("", null, List.of(), 0.0).mayBePrescribed(0.01))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "https://www.ncbi.nlm.nih.gov/books, ncbi.nlm.nih.gov",
                "https://doi.org/10.1000/182, doi.org",
                "http://example.org:8080/a?b=c, example.org",
                "no address at all, none",
                "mailto:someone@example.org, none",
                "none, none",
            })
    void aSourceIsNamedByItsSite(@Nullable String url, @Nullable String site) {
        assertThat(new Source("S", "A title", 2020, "a journal", url, "whole").site())
                .isEqualTo(Optional.ofNullable(site));
    }

    @Test
    void aSessionHasItsHour() {
        assertThat(Session.EVENING.hour() - Session.MORNING.hour()).isEqualTo(14);
    }
}
