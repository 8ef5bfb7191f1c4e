package org.skinweek.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.UseFrequency;

/** What labels and leaflets say, as the catalogue tells it. */
class LabelFactsTest {
    private static final Catalog CATALOG = CatalogReader.read();

    @Test
    void onlyTretinoinAsksForAWaitAfterWashing() {
        assertThat(CATALOG.actives().values())
                .filteredOn(active -> active.waiting().beforeMinutes() > 0)
                .extracting(Active::id)
                .containsExactly("tretinoin");
    }

    @Test
    void noStrengthIsTakenForStrongUnlessThePackStatesIt() {
        assertThat(CATALOG.actives().values())
                .extracting(active -> active.frequency().note())
                .noneMatch(note -> note != null && note.contains("taken to hold"));
        assertThat(CATALOG.require("glycolic_acid").frequency().note()).contains("never taken for a strong one");
    }

    @ParameterizedTest
    @CsvSource({
        "clay_mask, , 2, 2, 1",
        "adapalene, , 7, 7, 7",
        "azelaic_acid, , 14, 14, 14",
        "salicylic_acid, >1-2% leave-on, 14, 7, 1",
        "salicylic_acid, rinse-off cleanser, 14, 14, 7",
    })
    void isUsedAtMostAsOftenAsItsLabelSays(String id, String when, double low, double normal, double sensitive) {
        assertThat(CATALOG.require(id).frequency().usualMost())
                .contains(new UseFrequency.UsualMost(when, new BySensitivity(low, normal, sensitive)));
    }

    @Test
    void estersStartSoonerThanRetinol() {
        BySensitivity retinol = CATALOG.require("retinol").frequency().start();
        for (String milder : new String[] {"hpr", "retinyl_ester"}) {
            BySensitivity start = CATALOG.require(milder).frequency().start();
            assertThat(start.normal()).as(milder).isGreaterThan(retinol.normal());
            assertThat(start.sensitive()).as(milder).isGreaterThan(retinol.sensitive());
        }
    }

    @Test
    void theLimitForRetinolIsNotToldAsAHarmToTheFace() {
        assertThat(CATALOG.require("retinol").strength().thresholds().get(0).note())
                .contains("does not say that more harms the face");
    }
}
