package org.skinweek.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.PlainText;
import org.skinweek.label.IngredientBook;
import org.skinweek.label.KnownIngredient;
import org.skinweek.label.KnownIngredient.OnePercent;
import org.skinweek.label.LabelReader;
import org.skinweek.label.LabelText;

/** The book of ingredients is whole. Its schema is checked with the others. */
class IngredientBookReaderTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final IngredientBook BOOK = IngredientBookReader.read(CATALOG);

    @Test
    void knowsHundredsOfOtherIngredients() {
        long others = BOOK.ingredients().stream()
                .filter(ingredient -> ingredient.active() == null)
                .count();

        assertThat(others).isGreaterThan(300);
        assertThat(BOOK.doses()).hasSameSizeAs(CATALOG.actives().values());
    }

    @Test
    void noNameStandsForTwoThings() {
        Map<String, String> meanings = new HashMap<>();
        for (KnownIngredient ingredient : BOOK.ingredients()) {
            Stream.concat(Stream.of(ingredient.name()), ingredient.names().stream())
                    .forEach(name -> {
                        String meaning = ingredient.active() == null ? ingredient.name() : ingredient.active();
                        String before = meanings.putIfAbsent(PlainText.of(name).replace(" ", ""), meaning);
                        assertThat(before == null || before.equals(meaning))
                                .as(name)
                                .isTrue();
                    });
        }
    }

    @Test
    void everyPrintedNameOfAnActiveIsFoundInAList() {
        LabelReader reader = new LabelReader(BOOK);
        for (Active active : CATALOG.actives().values()) {
            for (String name : active.labelNames().printed()) {
                if (!name.contains(" + ") && !active.id().equals("spf")) {
                    List<String> entries = reader
                            .read(LabelText.of("Water, %s, Glycerin, Propanediol".formatted(name)))
                            .ingredients()
                            .stream()
                            .map(entry -> String.valueOf(entry.name()))
                            .toList();
                    assertThat(entries).as(active.id()).contains(name);
                }
            }
        }
    }

    @Test
    void thereAreMarkersOfTheOnePercentLine() {
        assertThat(BOOK.ingredients().stream()
                        .filter(ingredient -> ingredient.line() == OnePercent.ALWAYS)
                        .map(KnownIngredient::name))
                .contains("Phenoxyethanol", "Xanthan Gum", "Parfum", "Disodium EDTA", "Retinol");
    }
}
