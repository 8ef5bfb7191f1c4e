package org.skinweek.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.routine.Product;
import org.skinweek.ui.history.HistoryDialogs;
import org.skinweek.ui.kit.BackgroundRunner;
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
import org.skinweek.words.Words;

/**
 * Makes the page Shelf and what adds products to it.
 *
 * @param ids gives an id to each new product
 * @param files asks where a label is to be read from
 */
record ShelfPages(
        Workspace workspace,
        Knowledge knowledge,
        UserRules rules,
        UserClock clock,
        Words words,
        BackgroundRunner background,
        Supplier<UUID> ids,
        TransferChooser files) {
    /**
     * The page.
     *
     * @param rhythm asks how often a product is used
     */
    ShelfPage page(PageContext context, PatchDialogs patches, Consumer<Product> rhythm, HistoryDialogs histories) {
        return new ShelfPage(
                context,
                new ShelfViewModel(workspace, knowledge.catalog(), clock, words),
                newPlace(),
                this::productForm,
                patches,
                rhythm,
                new PackDialogs(context, workspace, clock, ids),
                histories,
                labels());
    }

    /** What finds a new product a place in the plan. */
    NewPlace newPlace() {
        return new NewPlace(workspace, knowledge, rules, clock, background);
    }

    private ProductFormModel productForm(Optional<Product> edited) {
        return new ProductFormModel(
                knowledge.catalog(),
                words,
                edited.orElse(null),
                ids.get().toString(),
                clock.today(workspace.notebook().settings()));
    }

    private LabelMeans labels() {
        LabelReading reading = new LabelReading(knowledge.catalog(), background);
        return new LabelMeans(
                reading,
                files::label,
                () -> new WeekEffect(workspace, knowledge, rules, clock, words, background),
                () -> new ShelfPaste(workspace, clock, reading, words, ids));
    }
}
