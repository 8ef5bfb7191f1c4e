package org.skinweek.ui.shelf;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.EmptyState;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ProductFormModel;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** The products: what they are, how long they keep, and what can be done about them. */
public final class ShelfPage extends Page implements ShelfCard.Actions {
    private static final double CARD_WIDTH = 300;

    private final PageContext context;
    private final Words words;
    private final ShelfViewModel model;
    private final NewPlace place;
    private final Function<Optional<Product>, ProductFormModel> forms;

    /**
     * The shelf of the open notebook.
     *
     * @param forms makes the form of a product, or of a new one
     */
    public ShelfPage(
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

    @Override
    protected Parent build() {
        Label title = TextLabels.of(words.text("shelf.title"), "page-title");
        CheckBox archived = new CheckBox(words.text("shelf.show_archived"));
        archived.selectedProperty().bindBidirectional(model.showArchivedProperty());
        archived.visibleProperty().bind(model.hasArchivedProperty());
        HBox head = new HBox(12, title, new FlexibleSpace(), archived, addButton("add-product"));
        head.setAlignment(Pos.CENTER_LEFT);
        EmptyState empty = new EmptyState(
                Feather.ARCHIVE,
                words.text("shelf.empty.title"),
                words.text("shelf.empty.text"),
                addButton("add-first-product"));
        NodeVisibility.showWhile(empty, model.emptyProperty());
        VBox lists = new VBox(
                20,
                empty,
                group("shelf.group.treatments", model.treatments()),
                group("shelf.group.care", model.care()),
                group("shelf.group.archive", model.archive()));
        ScrollPane scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox page = new VBox(16, head, scroll);
        page.getStyleClass().add("page-padding");
        return page;
    }

    @Override
    protected void attached() {
        model.attach();
        untilDetached(model::detach);
    }

    @Override
    public void edit(Product product) {
        openForm(product);
    }

    @Override
    public void archive(Product product) {
        say(model.archive(product), "shelf.toast.archived", product);
    }

    @Override
    public void beginNow(Product product) {
        offerPlace(model.beginNow(product), product, "shelf.toast.begun");
    }

    @Override
    public void restore(Product product) {
        say(model.restore(product), "shelf.toast.restored", product);
    }

    @Override
    public void delete(Product product) {
        say(model.delete(product), "shelf.toast.deleted", product);
    }

    @Override
    public void learn(Product product) {
        new ProductTexts(context.catalog(), words)
                .toReadAbout(product)
                .ifPresent(active -> context.navigator().openActive(active.id()));
    }

    private Button addButton(String id) {
        Button add = new Button(words.text("shelf.add"), FeatherIcons.of(Feather.PLUS));
        add.getStyleClass().add("accent");
        add.setId(id);
        add.setOnAction(event -> openForm(null));
        return add;
    }

    private void openForm(@Nullable Product product) {
        ProductFormModel form = forms.apply(Optional.ofNullable(product));
        String title = product == null
                ? words.text("shelf.form.title.add")
                : words.text("shelf.form.title.edit", product.name());
        String verb = words.text(form.editing() ? "shelf.form.verb.edit" : "shelf.form.verb.add");
        context.dialogs()
                .form(
                        title,
                        new ProductForm(form, words),
                        verb,
                        Bindings.createBooleanBinding(() -> true),
                        () -> submit(form));
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
    private void offerPlace(CompletableFuture<Notebook> stored, Product product, String key) {
        var unused = stored.thenAccept(notebook -> place.ask(product, ask -> {
            if (ask.isPresent()) {
                context.toasts()
                        .show(
                                words.text(key, product.name()),
                                words.text("shelf.toast.place"),
                                () -> place.ask(product, now -> now.ifPresent(context.navigator()::openPlan)));
            } else {
                sayUndoable(key, product);
            }
        }));
    }

    /** Says what was done once it is stored; the workspace's error listeners say when it could not be. */
    private void say(CompletableFuture<Notebook> stored, String key, Product product) {
        var unused = stored.thenAccept(notebook -> sayUndoable(key, product));
    }

    private void sayUndoable(String key, Product product) {
        context.toasts().show(words.text(key, product.name()), words.text("shell.undo"), context.undo()::undo);
    }

    private Node group(String titleKey, ObservableList<ShelfItem> items) {
        Label title = TextLabels.of(words.text(titleKey), "section-title");
        CardColumns cards = CardColumns.inRows(CARD_WIDTH);
        Runnable fill = () -> cards.getChildren()
                .setAll(items.stream()
                        .map(item -> new ShelfCard(item, words, this))
                        .toList());
        items.addListener((InvalidationListener) changed -> fill.run());
        fill.run();
        VBox group = new VBox(8, title, cards);
        NodeVisibility.showWhile(group, Bindings.isNotEmpty(items));
        return group;
    }
}
