package org.skinweek.ui.shelf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.ShelfCommands;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;
import org.skinweek.ui.product.ContentsWords;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** Makes the cards of the shelf from a notebook. */
final class ShelfItems {
    /** Id of the active that a sunscreen holds. */
    private static final String SUNSCREEN = "spf";

    private final Catalog catalog;
    private final Words words;
    private final ProductTexts texts;
    private final ContentsWords contents;
    private final LayeringOrder order;
    private final DateTimeFormatter dates;

    ShelfItems(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        this.texts = new ProductTexts(catalog, words);
        this.contents = new ContentsWords(words);
        this.order = new LayeringOrder(catalog);
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
    }

    /** The cards of the shelf or of the archive, treatments and care each in layering order. */
    List<ShelfItem> of(Notebook notebook, LocalDate today, boolean archived) {
        return order
                .sorted(notebook.products().values().stream()
                        .filter(product -> product.archived() == archived)
                        .toList())
                .stream()
                .map(product -> item(notebook, product, today))
                .toList();
    }

    private ShelfItem item(Notebook notebook, Product product, LocalDate today) {
        LocalDate keepsUntil = product.keepsUntil();
        return new ShelfItem(
                product,
                texts.family(product),
                product.doses().stream().map(dose -> dose(product, dose)).collect(Collectors.joining(" · ")),
                kind(product),
                contents.of(product),
                pack(product, keepsUntil, today),
                keepsUntil != null && keepsUntil.isBefore(today),
                placed(notebook, product, today),
                !product.archived() && product.waits(today),
                !ShelfCommands.used(notebook, product.id()));
    }

    /** A sunscreen is told by its factor where that is known: the catalogue's name for it promises one. */
    private String dose(Product product, Dose dose) {
        if (dose.active().equals(SUNSCREEN) && product.spf() != null) {
            return words.text("shelf.spf", product.spf());
        }
        String name = catalog.active(dose.active()).map(active -> active.name()).orElse(dose.identity());
        return dose.percent() == null ? name : words.text("shelf.dose", name, dose.percent());
    }

    private String kind(Product product) {
        String kind = product.category() == ProductCategory.DEVICE
                ? category(product)
                : words.text("shelf.kind", category(product), form(product));
        if (product.zone() != SkinZone.FACE) {
            kind = words.text("shelf.kind", kind, words.textOf("shelf.zone.", product.zone()));
        }
        return product.spf() == null || product.contains(SUNSCREEN)
                ? kind
                : words.text("shelf.kind", kind, words.text("shelf.spf", product.spf()));
    }

    private String category(Product product) {
        return words.textOf("shelf.category.", product.category());
    }

    private String form(Product product) {
        return words.textOf("shelf.form.", product.form());
    }

    private String pack(Product product, @Nullable LocalDate keepsUntil, LocalDate today) {
        LocalDate opened = product.opened();
        if (opened == null) {
            return "";
        }
        if (keepsUntil == null) {
            return words.text("shelf.pack.opened", dates.format(opened));
        }
        String key = keepsUntil.isBefore(today) ? "shelf.pack.passed" : "shelf.pack.keeps";
        return words.text(key, dates.format(opened), dates.format(keepsUntil));
    }

    private String placed(Notebook notebook, Product product, LocalDate today) {
        if (product.archived()) {
            return words.text("shelf.placed.archived");
        }
        LocalDate starts = product.starts();
        if (starts != null && product.waits(today)) {
            return words.text("shelf.placed.waits", dates.format(starts));
        }
        int times = notebook.plan().on(today).count(product.id());
        Integer wanted = product.wantedPerWeek();
        return wanted == null ? words.text("shelf.placed", times) : words.text("shelf.placed.of", times, wanted);
    }
}
