package org.skinweek.ui.welcome;

import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.FocusPlace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ActivePicker;
import org.skinweek.words.Words;

/** What is owned: the common kinds to tick, a search over all actives, and what was chosen with its details. */
final class OwnedStep extends VBox {
    private static final double KIND = 190;

    private final WelcomeViewModel model;
    private final PageContext context;
    private final Words words;
    private final VBox items = new VBox();
    private final CardColumns kinds = CardColumns.inRows(KIND);
    private final ActivePicker picker;

    OwnedStep(WelcomeViewModel model, PageContext context) {
        this.model = model;
        this.context = context;
        this.words = context.words();
        getStyleClass().add("owned-step");
        items.getStyleClass().add("owned-items");
        model.common().forEach(kind -> kinds.getChildren().add(tick(kind)));
        picker = new ActivePicker(model::suggestions, model::add, model::offersOther, model::addOther, words);
        getChildren()
                .addAll(
                        TextLabels.wrapped(words.text("welcome.shelf.text")),
                        kinds,
                        new VBox(4, TextLabels.wrapped(words.text("welcome.shelf.search"), "note"), picker),
                        items);
        model.owned().addListener((ListChangeListener<OwnedItem>) change -> {
            FocusPlace place = FocusPlace.in(items);
            while (change.next()) {
                change.getRemoved()
                        .forEach(gone -> items.getChildren()
                                .removeIf(row -> row instanceof OwnedRow owned
                                        && owned.item().equals(gone)));
                change.getAddedSubList().forEach(this::show);
            }
            say();
            place.restore(items, this::focus);
        });
        model.owned().forEach(this::show);
        say();
    }

    /** Looks again at what the rules have against the products, since the skin may be stated otherwise now. */
    void refresh() {
        rows().forEach(OwnedRow::refresh);
    }

    /** Moves focus to the first field that cannot be understood. */
    void focusWrong() {
        rows().filter(row -> !row.item().valid()).findFirst().ifPresent(OwnedRow::focusWrong);
    }

    /** Moves focus to the first question whether the skin is used to something. */
    void focusUse() {
        rows().filter(OwnedRow::asksUse).findFirst().ifPresent(OwnedRow::focusUse);
    }

    private java.util.stream.Stream<OwnedRow> rows() {
        return items.getChildren().stream().filter(OwnedRow.class::isInstance).map(OwnedRow.class::cast);
    }

    private void show(OwnedItem item) {
        items.getChildren().add(new OwnedRow(item, model, context));
    }

    /** Moves focus to a product, or to the search where none is left. */
    private void focus(Node row) {
        Node control = FocusFinder.firstIn(row);
        (control == null ? Objects.requireNonNull(FocusFinder.firstIn(picker)) : control).requestFocus();
    }

    private void say() {
        items.getChildren().removeIf(row -> !(row instanceof OwnedRow));
        items.getChildren()
                .add(
                        0,
                        model.owned().isEmpty()
                                ? TextLabels.wrapped(words.text("welcome.shelf.none"), "note")
                                : TextLabels.wrapped(
                                        words.text(
                                                "welcome.shelf.yours",
                                                model.owned().size()),
                                        "strong"));
        for (Node kind : kinds.getChildren()) {
            if (kind instanceof CheckBox box && box.getUserData() instanceof OwnedKind ticked) {
                box.setSelected(model.owns(ticked));
            }
        }
    }

    private CheckBox tick(OwnedKind kind) {
        CheckBox box = new CheckBox(kind.name());
        box.setId("own-" + kind.active());
        box.setWrapText(true);
        box.setUserData(kind);
        box.setOnAction(event -> model.tick(kind, box.isSelected()));
        return box;
    }
}
