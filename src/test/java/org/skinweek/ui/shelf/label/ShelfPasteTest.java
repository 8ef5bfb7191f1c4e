package org.skinweek.ui.shelf.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

/** What the user decided about a row stays while the text goes on changing. */
class ShelfPasteTest {
    private final Desktop desktop = Desktops.of(Samples.week(false), Runnable::run);
    private final ShelfPaste paste = new ShelfPaste(
            desktop.workspace(),
            desktop.clock(),
            new LabelReading(desktop.catalog(), desktop.background()),
            desktop.words(),
            desktop.ids());

    @AfterEach
    void close() {
        desktop.workspace().close();
    }

    @Test
    void whatIsOwnedIsNotTickedAndATwinIsReadOnce() {
        Product owned = desktop.workspace().notebook().shelf().get(0);
        paste.paste("Lactic Acid 5 % Serum\n" + owned.name().toUpperCase(Locale.ROOT) + "\nLactic acid 5 % serum\n");
        List<ShelfRow> rows = paste.rowsProperty().get();
        assertThat(rows).hasSize(2);
        assertThat(rows).extracting(paste::isTicked).containsExactly(true, false);
        assertThat(paste.isOwned(rows.get(1))).isTrue();
        assertThat(paste.count()).isEqualTo(1);
    }

    @Test
    void decisionsSurviveAChangeOfTheText() {
        paste.paste("Lactic Acid 5 % Serum\nMandelic Acid Serum");
        List<ShelfRow> rows = paste.rowsProperty().get();
        paste.tick(rows.get(1), false);
        Product mended = ProductBuilder.from(rows.get(0).product()).name("Silk").build();
        paste.mend(rows.get(0), mended);
        paste.paste("Niacinamide Serum\nMandelic Acid Serum\nLactic Acid 5 % Serum");

        assertThat(paste.rowsProperty().get()).extracting(paste::isTicked).containsExactly(true, false, true);
        assertThat(paste.products()).extracting(Product::name).containsExactly("Niacinamide Serum", "Silk");
    }

    @Test
    void theListIsKeptAsPasted() {
        String list = "Aqua/Water, Niacinamide (5 %), Glycerin [vegetable]; Phenoxyethanol. May contain: CI 77891";
        paste.paste("Name\tIngredients\nClear Serum\t" + list);

        assertThat(paste.rowsProperty().get())
                .singleElement()
                .satisfies(row -> assertThat(row.product().ingredients()).isEqualTo(list));
    }

    @Test
    void whatTheSkinKnowsForMonthsIsNotNew() {
        paste.paste("Lactic Acid 5 % Serum");
        assertThat(paste.products().get(0).firstUsed()).isNotNull();
        paste.longUsedProperty().set(true);
        assertThat(paste.products().get(0).firstUsed()).isNull();
        assertThat(paste.asAdded(paste.rowsProperty().get().get(0)).firstUsed()).isNull();
    }

    @Test
    void nothingTickedIsSaidAndNotAdded() {
        Notebook before = desktop.workspace().notebook();
        assertThat(paste.add()).isEmpty();
        assertThat(paste.problemProperty().get()).startsWith("Nothing is pasted");
        paste.paste("Lactic Acid 5 % Serum");
        paste.tick(paste.rowsProperty().get().get(0), false);
        assertThat(paste.add()).isEmpty();
        assertThat(paste.problemProperty().get()).startsWith("Nothing is ticked");
        assertThat(desktop.workspace().notebook()).isEqualTo(before);
    }
}
