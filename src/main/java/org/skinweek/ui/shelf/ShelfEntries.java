package org.skinweek.ui.shelf;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Product;
import org.skinweek.ui.find.SearchNames;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.page.EntryKind;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** Products as they are found from anywhere. */
final class ShelfEntries {
    private final Catalog catalog;
    private final Words words;
    private final ProductTexts texts;

    ShelfEntries(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        this.texts = new ProductTexts(catalog, words);
    }

    /** What the diary tells of a product: found when it is looked for, and not among what everybody sees at first. */
    FindEntry history(Product product, Runnable open) {
        return new FindEntry(
                EntryKind.READING,
                "history-" + product.id(),
                words.text("history.open.of", words.isolated(product.name())),
                List.of(),
                () -> FeatherIcons.of(Feather.BAR_CHART_2),
                Optional.of(PageRoute.SHELF),
                words.text(PageRoute.SHELF.titleKey()),
                open);
    }

    FindEntry of(Product product, Runnable open) {
        return new FindEntry(
                EntryKind.PRODUCT,
                "product-" + product.id(),
                product.name(),
                SearchNames.of(product, catalog, words),
                () -> new ActiveBadge(texts.family(product)),
                Optional.of(PageRoute.SHELF),
                words.text(product.archived() ? "find.product.archived" : PageRoute.SHELF.titleKey()),
                open);
    }
}
