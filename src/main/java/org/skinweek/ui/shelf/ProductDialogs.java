package org.skinweek.ui.shelf;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.product.ProductFormModel;
import org.skinweek.ui.shelf.label.EffectNote;
import org.skinweek.ui.shelf.label.LabelMeans;
import org.skinweek.words.Words;

/** The form of a product over the page, what is said when something was done with one, and the way to its place. */
final class ProductDialogs {
    private final PageContext context;
    private final Words words;
    private final ShelfViewModel model;
    private final NewPlace place;
    private final Function<Optional<Product>, ProductFormModel> forms;
    private final LabelMeans labels;

    ProductDialogs(
            PageContext context,
            ShelfViewModel model,
            NewPlace place,
            Function<Optional<Product>, ProductFormModel> forms,
            LabelMeans labels) {
        this.context = context;
        this.words = context.words();
        this.model = model;
        this.place = place;
        this.forms = forms;
        this.labels = labels;
    }

    /** Opens the form of a new product, with a label in it where one was copied. */
    void openNew(String label) {
        ProductFormModel form = forms.apply(Optional.empty());
        Hyperlink whole = new Hyperlink(words.text("paste.shelf.link"));
        whole.setId("paste-shelf");
        whole.setOnAction(event -> openShelf(form.ingredients().text()));
        ProductEntry entry = new ProductEntry(form, labels, context, whole);
        EffectNote effect = new EffectNote(form, labels.effects().get(), words);
        context.dialogs()
                .wideForm(
                        words.text("shelf.form.title.add"),
                        entry,
                        effect,
                        words.text("shelf.form.verb.add"),
                        () -> submit(form));
        form.ingredients().set(label);
        entry.focusLabel();
    }

    /** Opens the form of a product of the shelf. */
    void openForm(Product product) {
        openEdit(product).focusName();
    }

    /** Opens the form of a product of the shelf where another label can be pasted. */
    void openLabel(Product product) {
        openEdit(product).focusLabel();
    }

    private ProductEntry openEdit(Product product) {
        ProductFormModel form = forms.apply(Optional.of(product));
        ProductEntry entry = new ProductEntry(form, labels, context);
        context.dialogs()
                .wideForm(
                        words.text("shelf.form.title.edit", product.name()),
                        entry,
                        words.text("shelf.form.verb.edit"),
                        () -> submit(form));
        return entry;
    }

    /** Opens the form in which a whole shelf is pasted. */
    void openShelf(String text) {
        new ShelfPasteDialog(context, labels, forms, this::offerPlaces).open(text);
    }

    private void offerPlaces(CompletableFuture<Notebook> stored, List<Product> products) {
        String text = words.text("paste.shelf.added", products.size());
        List<String> treatments =
                products.stream().filter(place::needed).map(Product::id).toList();
        if (treatments.isEmpty()) {
            context.undo().offer(text, stored);
            return;
        }
        var unused = stored.thenAccept(notebook -> place.ask(treatments, ask -> {
            if (ask.isPresent()) {
                context.toasts()
                        .show(
                                text,
                                words.text("paste.shelf.places"),
                                () -> place.ask(treatments, now -> now.ifPresent(context.navigator()::openPlan)));
            } else {
                context.undo().offer(text);
            }
        }));
    }

    private boolean submit(ProductFormModel form) {
        Optional<Product> product = form.submit();
        product.ifPresent(saved -> {
            if (form.startsOtherwise(saved)) {
                offerPlace(model.save(saved), saved, "shelf.toast.saved");
            } else if (form.editing() || !place.needed(saved)) {
                say(model.save(saved), form.editing() ? "shelf.toast.saved" : "shelf.toast.added", saved);
            } else {
                offerPlace(model.save(saved), saved, "shelf.toast.added");
            }
        });
        return product.isPresent();
    }

    /** Confirms what was done, and offers to find a place in the week where one is needed. */
    void offerPlace(CompletableFuture<Notebook> stored, Product product, String key) {
        var unused = stored.thenAccept(notebook -> place.ask(product, ask -> {
            if (ask.isPresent()) {
                context.toasts()
                        .show(
                                words.text(key, product.name()),
                                words.text("shelf.toast.place"),
                                () -> place.ask(product, now -> now.ifPresent(context.navigator()::openPlan)));
            } else {
                context.undo().offer(words.text(key, product.name()));
            }
        }));
    }

    /** Leads to the week, and to a place in it for a product that needs one and has none. */
    void openWeek(ShelfItem item) {
        if (item.planned() > 0 || !place.needed(item.product())) {
            context.navigator().open(PageRoute.WEEK);
        } else {
            place.ask(
                    item.product(),
                    ask -> ask.ifPresentOrElse(
                            context.navigator()::openPlan,
                            () -> context.navigator().open(PageRoute.WEEK)));
        }
    }

    /** Says what was done once it is stored; the workspace's error listeners say when it could not be. */
    void say(CompletableFuture<Notebook> stored, String key, Product product) {
        context.undo().offer(words.text(key, product.name()), stored);
    }
}
