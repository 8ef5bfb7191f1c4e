package org.skinweek.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;

class CatalogReaderTest {
    private final Catalog catalog = CatalogReader.read();

    @Test
    void readsEveryActiveRampSourceAndClaim() {
        assertThat(catalog.actives()).hasSize(87);
        assertThat(catalog.ramps()).containsOnlyKeys("RAMP-RET", "RAMP-HPR", "RAMP-RX", "RAMP-ACID", "RAMP-BPO");
        assertThat(catalog.sources()).hasSizeGreaterThan(100);
        assertThat(catalog.story().claims()).hasSize(62);
    }

    @Test
    void readsTheDetailsOfAnActive() {
        Active glycolic = catalog.require("glycolic_acid");

        assertThat(glycolic.family()).isEqualTo(ActiveFamily.ACID);
        assertThat(glycolic.support()).isFalse();
        assertThat(glycolic.preferred()).isEqualTo(Session.EVENING);
        assertThat(glycolic.labelNames().printed()).contains("Glycolic Acid");
        assertThat(glycolic.frequency().usualMost()).isNotEmpty();
        assertThat(glycolic.ramp()).isEqualTo("RAMP-ACID");
        assertThat(catalog.require("spf").support()).isTrue();
    }

    @Test
    void readsWhichStrengthsArePlausible() {
        assertThat(catalog.require("clay_mask").strength().plausible()).isNull();
        assertThat(plausible("tretinoin", 0.05)).isTrue();
        assertThat(plausible("adapalene", 0.1)).isTrue();
        assertThat(plausible("glycolic_acid", 10)).isTrue();
    }

    /** One zero too many or a lost decimal point is what the bounds are there for. */
    @ParameterizedTest
    @CsvSource({
        "tretinoin, 0.5",
        "adapalene, 1",
        "adapalene, 3",
        "tazarotene, 1",
        "retinal, 1",
        "azelaic_acid, 100",
        "benzoyl_peroxide, 25",
        "salicylic_acid, 20",
        "niacinamide, 50",
        "retinol, 3"
    })
    void aSlipOfTheDecimalPointIsNotPlausible(String id, double percent) {
        assertThat(plausible(id, percent)).isFalse();
    }

    private boolean plausible(String id, double percent) {
        return Objects.requireNonNull(catalog.require(id).strength().plausible())
                .of(false)
                .orElseThrow()
                .contains(percent);
    }

    @Test
    void readsTheStepsOfARamp() {
        assertThat(catalog.ramps().get("RAMP-RET").stepAfter(2)).hasValueSatisfying(step -> {
            assertThat(step.most()).isEqualTo(new BySensitivity(7, 4, 3));
            assertThat(step.daysApart()).isEqualTo(new BySensitivity(1, 2, 2));
        });
    }

    @Test
    void everySourceThatAnActiveOrClaimNamesExists() {
        List<String> named = catalog.actives().values().stream()
                .flatMap(active -> active.sources().stream())
                .toList();
        assertThat(catalog.sources().keySet()).containsAll(named);
        catalog.story()
                .claims()
                .forEach(claim ->
                        assertThat(catalog.sources().keySet()).as(claim.id()).containsAll(claim.checkSources()));
    }

    @Test
    void namesFileAndPlaceOfADefect() {
        assertThatThrownBy(() -> DataFile.read("actives.json", "skinweek-rules/1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("data/actives.json")
                .hasMessageContaining("skinweek-rules/1");
        assertThatThrownBy(() -> DataFile.read("nothing.json", "skinweek-rules/1"))
                .hasMessageContaining("data/nothing.json is not on the class path");
    }
}
