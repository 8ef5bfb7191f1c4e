package org.skinweek.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.knowledge.CatalogReader;

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

    /** What people call things is seldom what the pack or the catalogue calls them. */
    @ParameterizedTest
    @CsvSource({
        "derma roller, microneedling",
        "dermaroller, microneedling",
        "dermapen, microneedling",
        "roller, microneedling",
        "LED mask, led_light",
        "red light, led_light",
        "face razor, dermaplaning",
        "dermaplaning, dermaplaning",
        "Foreo, cleansing_brush",
        "sonic brush, cleansing_brush",
        "facial brush, cleansing_brush",
        "AmLactin, ammonium_lactate",
        "ammonium lactate, ammonium_lactate",
        "sh-oligopeptide-1, growth_factors",
        "EGF, growth_factors",
        "salmon DNA, pdrn",
        "exosome, exosomes",
        "HOCl, hypochlorous_acid",
        "tocopherol, vitamin_e",
        "Teebaumöl, tea_tree",
        "snail slime, snail_mucin",
        "Harnstoff, urea",
        "Koffein, caffeine",
        "Ferulasaure, ferulic_acid"
    })
    void findsWhatPeopleOwnByWhatTheyCallIt(String query, String active) {
        assertThat(found(query)).first().isEqualTo(active);
    }

    /** What stands on the tube in the bathroom leads to what is in it. */
    @ParameterizedTest
    @CsvSource({
        "Soolantra, ivermectin",
        "Rozex, metronidazole",
        "Aklief, trifarotene",
        "Winlevi, clascoterone",
        "Duac, clindamycin",
        "Protopic, tacrolimus",
        "Elidel, pimecrolimus",
        "Kortison, topical_steroid",
        "Hydrochinon, hydroquinone",
        "Luminous 630, thiamidol",
        "Kojisäure, kojic_acid",
        "Cyspera, cysteamine",
        "TCA, tca",
        "Jessner, jessner",
        "Aczone, dapsone",
        "Zineryt, erythromycin",
        "Amzeeq, minocycline",
        "alpha arbutin, arbutin",
        "resorcin, resorcinol",
        "pyruvic, pyruvic_acid"
    })
    void findsMedicinesAndLighteningCreamsByWhatPeopleCallThem(String name, String id) {
        assertThat(found(name)).first().isEqualTo(id);
    }

    @Test
    void givesEverythingForABlankQuery() {
        assertThat(found("  ")).hasSizeGreaterThan(40);
    }
}
