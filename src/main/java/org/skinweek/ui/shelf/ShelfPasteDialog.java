package org.skinweek.ui.shelf;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ProductFormModel;
import org.skinweek.ui.shelf.label.LabelMeans;
import org.skinweek.ui.shelf.label.ShelfPaste;
import org.skinweek.ui.shelf.label.ShelfPasteForm;
import org.skinweek.ui.shelf.label.ShelfRow;
import org.skinweek.words.Words;

/** The dialog in which a whole shelf is pasted; the form of a row takes its place, and gives it back. */
final class ShelfPasteDialog {
    private final PageContext context;
    private final Words words;
    private final LabelMeans labels;
    private final Function<Optional<Product>, ProductFormModel> forms;
    private final BiConsumer<CompletableFuture<Notebook>, List<Product>> added;
    private final ShelfPaste model;

    /**
     * A dialog with nothing pasted in it.
     *
     * @param added told what is stored once the products are added
     */
    ShelfPasteDialog(
            PageContext context,
            LabelMeans labels,
            Function<Optional<Product>, ProductFormModel> forms,
            BiConsumer<CompletableFuture<Notebook>, List<Product>> added) {
        this.context = context;
        this.words = context.words();
        this.labels = labels;
        this.forms = forms;
        this.added = added;
        this.model = labels.pastes().get();
    }

    /** Opens it with a text in it. */
    void open(String text) {
        show();
        model.paste(text);
    }

    private ShelfPasteForm show() {
        ShelfPasteForm form = new ShelfPasteForm(
                model, context.catalog(), words, labels.effects().get(), labels.file(), this::mend);
        context.dialogs()
                .wideForm(
                        words.text("paste.shelf.title"),
                        form,
                        form.foot(),
                        words.text("shelf.form.verb.add"),
                        this::add);
        return form;
    }

    private boolean add() {
        List<Product> products = model.products();
        Optional<CompletableFuture<Notebook>> stored = model.add();
        stored.ifPresent(notebook -> added.accept(notebook, products));
        return stored.isPresent();
    }

    private void mend(ShelfRow row) {
        ProductFormModel form = forms.apply(Optional.of(model.asAdded(row)));
        ProductEntry entry = new ProductEntry(form, labels, context);
        Runnable back = () -> {
            ShelfPasteForm shown = show();
            context.dialogs().keepUntilAsked();
            shown.focusRow(row);
        };
        context.dialogs()
                .wideForm(
                        words.text("shelf.form.title.edit", row.product().name()),
                        entry,
                        words.text("paste.shelf.mended"),
                        () -> {
                            form.submit().ifPresent(product -> {
                                model.mend(row, product);
                                back.run();
                            });
                            return false; // what was open before is open again by now, or a field is wrong
                        });
        context.dialogs().onGiveUp(back);
        entry.focusName();
    }
}
