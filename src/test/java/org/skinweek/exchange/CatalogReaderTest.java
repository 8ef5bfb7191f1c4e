package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;

class CatalogReaderTest {
    private final Catalog catalog = CatalogReader.read();

    @Test
    void readsEveryActiveRampSourceAndClaim() {
        assertThat(catalog.actives()).hasSize(52);
        assertThat(catalog.ramps()).containsOnlyKeys("RAMP-RET", "RAMP-RX", "RAMP-ACID", "RAMP-BPO");
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
    void readsTheStepsOfARamp() {
        assertThat(catalog.ramps().get("RAMP-RET").stepAfter(2))
                .hasValueSatisfying(step -> assertThat(step.most()).isEqualTo(new BySensitivity(4, 3, 2)));
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
