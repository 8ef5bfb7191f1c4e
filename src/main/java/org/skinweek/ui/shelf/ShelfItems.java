package org.skinweek.ui.shelf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.ShelfCommands;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.ui.product.ContentsWords;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.RhythmWords;
import org.skinweek.words.Words;

/** Makes what the shelf shows from a notebook. */
final class ShelfItems {
    private final Words words;
    private final ProductTexts texts;
    private final ContentsWords contents;
    private final LayeringOrder order;
    private final ShelfDates dates;

    ShelfItems(Catalog catalog, Words words) {
        this.words = words;
        this.texts = new ProductTexts(catalog, words);
        this.contents = new ContentsWords(words);
        this.order = new LayeringOrder(catalog);
        this.dates = new ShelfDates(words);
    }

    /** The products of the shelf or of the archive, in layering order. */
    List<ShelfItem> of(Notebook notebook, LocalDate today, boolean archived) {
        return order
                .sorted(notebook.products().values().stream()
                        .filter(product -> product.archived() == archived)
                        .toList())
                .stream()
                .map(product -> of(notebook, product, today))
                .toList();
    }

    /** One product. */
    ShelfItem of(Notebook notebook, Product product, LocalDate today) {
        PlannedTimes planned = new PlannedTimes(notebook.plan().on(today), product.id(), notebook.settings(), words);
        return new ShelfItem(
                product,
                texts.family(product),
                kind(product),
                contents.of(product),
                often(product, planned, notebook.schedule(), today),
                PackLife.of(product, today),
                planned.count()
                        + notebook.schedule().goingOn(product.id(), today).size(),
                !product.archived() && product.waits(today),
                !ShelfCommands.used(notebook, product.id()));
    }

    private String kind(Product product) {
        String kind = product.category() == ProductCategory.DEVICE
                ? category(product)
                : words.text("shelf.kind", category(product), words.textOf("shelf.form.", product.form()));
        if (product.zone() != SkinZone.FACE) {
            kind = words.text("shelf.kind", kind, words.textOf("shelf.zone.", product.zone()));
        }
        return product.spf() == null ? kind : words.text("shelf.kind", kind, words.text("shelf.spf", product.spf()));
    }

    private String category(Product product) {
        return words.textOf("shelf.category.", product.category());
    }

    private String often(Product product, PlannedTimes planned, DateSchedule schedule, LocalDate today) {
        if (product.archived()) {
            return words.text("shelf.often.archived");
        }
        @Nullable LocalDate starts = product.starts();
        if (starts != null && product.waits(today)) {
            return words.text("shelf.often.waits", dates.full(starts, today));
        }
        List<RhythmLine> lines = schedule.goingOn(product.id(), today);
        return lines.isEmpty() ? planned.often() : new RhythmWords(words).of(lines, schedule);
    }
}
