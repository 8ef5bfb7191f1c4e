package org.skinweek.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.skinweek.routine.Product;
import org.skinweek.ui.history.HistoryDialogs;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ProductFormModel;
import org.skinweek.ui.share.TransferChooser;
import org.skinweek.ui.shelf.NewPlace;
import org.skinweek.ui.shelf.PackDialogs;
import org.skinweek.ui.shelf.ShelfPage;
import org.skinweek.ui.shelf.ShelfViewModel;
import org.skinweek.ui.shelf.label.LabelMeans;
import org.skinweek.ui.shelf.label.LabelReading;
import org.skinweek.ui.shelf.label.ShelfPaste;
import org.skinweek.ui.shelf.label.WeekEffect;
import org.skinweek.ui.skin.PatchDialogs;

/**
 * Makes the page Shelf and what adds products to it.
 *
 * @param files asks where a label is to be read from
 */
record ShelfPages(PageServices services, TransferChooser files) {
    /**
     * The page.
     *
     * @param rhythm asks how often a product is used
     */
    ShelfPage page(PageContext context, PatchDialogs patches, Consumer<Product> rhythm, HistoryDialogs histories) {
        return new ShelfPage(
                context,
                new ShelfViewModel(services.workspace(), services.catalog(), services.clock(), services.words()),
                newPlace(),
                this::productForm,
                patches,
                rhythm,
                new PackDialogs(context, services.workspace(), services.clock(), services.ids()),
                histories,
                labels());
    }

    /** What finds a new product a place in the plan. */
    NewPlace newPlace() {
        return new NewPlace(
                services.workspace(), services.knowledge(), services.rules(), services.clock(), services.background());
    }

    private ProductFormModel productForm(Optional<Product> edited) {
        return new ProductFormModel(
                services.catalog(),
                services.words(),
                edited.orElse(null),
                services.ids().get().toString(),
                services.clock().today(services.workspace().notebook().settings()));
    }

    private LabelMeans labels() {
        LabelReading reading = new LabelReading(services.catalog(), services.background());
        return new LabelMeans(
                reading,
                files::label,
                () -> new WeekEffect(
                        services.workspace(),
                        services.knowledge(),
                        services.rules(),
                        services.clock(),
                        services.words(),
                        services.background()),
                () -> new ShelfPaste(
                        services.workspace(), services.clock(), reading, services.words(), services.ids()));
    }
}
