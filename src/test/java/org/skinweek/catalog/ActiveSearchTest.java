package org.skinweek.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.exchange.CatalogReader;

class ActiveSearchTest {
    private final ActiveSearch search = new ActiveSearch(CatalogReader.read());

    private List<String> found(String query) {
        return search.find(query).stream().map(Active::id).toList();
    }

    @Test
    void findsByNameByOtherNamesAndByTheNameOnThePack() {
        assertThat(found("retinol")).first().isEqualTo("retinol");
        assertThat(found("Rétinol")).contains("retinol");
        assertThat(found("hydroxypinacolone")).containsExactly("hpr");
        assertThat(found("acid glyc")).contains("glycolic_acid");
        assertThat(found("no such thing")).isEmpty();
    }

    @Test
    void givesEverythingForABlankQuery() {
        assertThat(found("  ")).hasSizeGreaterThan(40);
    }
}
