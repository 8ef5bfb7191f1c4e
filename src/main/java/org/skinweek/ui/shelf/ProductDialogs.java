package org.skinweek.ui.shelf;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.product.ProductFormModel;
import org.skinweek.words.Words;

/** The form of a product over the page, what is said when something was done with one, and the way to its place. */
final class ProductDialogs {
    private final PageContext context;
    private final Words words;
    private final ShelfViewModel model;
    private final NewPlace place;
    private final Function<Optional<Product>, ProductFormModel> forms;

    ProductDialogs(
            PageContext context,
            ShelfViewModel model,
            NewPlace place,
            Function<Optional<Product>, ProductFormModel> forms) {
        this.context = context;
        this.words = context.words();
        this.model = model;
        this.place = place;
        this.forms = forms;
    }

    /** Opens the form of a product, or of a new one. */
    void openForm(@Nullable Product product) {
        ProductFormModel form = forms.apply(Optional.ofNullable(product));
        String title = product == null
                ? words.text("shelf.form.title.add")
                : words.text("shelf.form.title.edit", product.name());
        String verb = words.text(form.editing() ? "shelf.form.verb.edit" : "shelf.form.verb.add");
        context.dialogs().form(title, new ProductForm(form, words), verb, () -> submit(form));
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
