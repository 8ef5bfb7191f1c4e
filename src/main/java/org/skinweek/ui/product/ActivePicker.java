package org.skinweek.ui.product;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Active;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.SearchField;
import org.skinweek.words.Words;

/** A search field with the actives that fit under it: arrows choose, Enter takes, Escape clears. */
public final class ActivePicker extends VBox {
    private static final double ROW_HEIGHT = 30;

    private final Function<String, List<Active>> suggestions;
    private final Consumer<Active> taken;
    private final Predicate<String> otherOffered;
    private final Consumer<String> otherTaken;
    private final Words words;
    private final SearchField query;
    private final ListView<Found> found = new ListView<>();
    private final Label none = new Label();

    /**
     * A field with nothing typed in it.
     *
     * @param suggestions the actives that fit what is typed; none for nothing
     * @param taken called with the one that is chosen
     * @param otherOffered whether what is typed may be taken as the name of something that the catalogue does not know
     * @param otherTaken called with that name when it is chosen
     */
    public ActivePicker(
            Function<String, List<Active>> suggestions,
            Consumer<Active> taken,
            Predicate<String> otherOffered,
            Consumer<String> otherTaken,
            Words words) {
        this.suggestions = suggestions;
        this.taken = taken;
        this.otherOffered = otherOffered;
        this.otherTaken = otherTaken;
        this.words = words;
        getStyleClass().add("active-picker");
        query = new SearchField(words.text("shelf.form.actives.prompt"), words.text("common.search.clear"));
        query.setId("active-search");
        query.textProperty().addListener((observable, before, now) -> suggest());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        found.setFixedCellSize(ROW_HEIGHT);
        found.setFocusTraversable(false);
        found.setAccessibleText(words.text("shelf.form.actives"));
        found.setCellFactory(list -> new FoundCell());
        found.setOnMouseClicked(event -> take());
        none.getStyleClass().add("note");
        none.setWrapText(true);
        getChildren().addAll(query, found, none);
        suggest();
    }

    private void suggest() {
        String typed = query.getText().strip();
        List<Found> fitting = new ArrayList<>();
        suggestions.apply(typed).forEach(active -> fitting.add(new Found(active, active.name())));
        boolean nothing = fitting.isEmpty() && !typed.isEmpty();
        boolean other = otherOffered.test(typed);
        if (other) {
            fitting.add(new Found(null, typed));
        }
        found.getItems().setAll(fitting);
        found.getSelectionModel().selectFirst();
        found.setPrefHeight(fitting.size() * ROW_HEIGHT + 2);
        found.setMinHeight(found.getPrefHeight());
        NodeVisibility.show(found, !fitting.isEmpty());
        String key = other ? "shelf.form.actives.none" : "shelf.form.actives.no_more";
        none.setText(nothing ? words.text(key, typed) : "");
        NodeVisibility.show(none, nothing);
    }

    private void typed(KeyEvent event) {
        if (query.getText().isBlank()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN) {
            found.getSelectionModel().selectNext();
        } else if (code == KeyCode.UP) {
            found.getSelectionModel().selectPrevious();
        } else if (code == KeyCode.ENTER) {
            take();
        } else if (code == KeyCode.ESCAPE) {
            query.clear();
        } else {
            return;
        }
        event.consume();
    }

    private void take() {
        Found chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            if (chosen.active() == null) {
                otherTaken.accept(chosen.name());
            } else {
                taken.accept(chosen.active());
            }
            query.clear();
            query.requestFocus();
        }
    }

    /** An active of the catalogue, or without one the name of something that the catalogue does not know. */
    private record Found(@Nullable Active active, String name) {}

    private final class FoundCell extends ListCell<Found> {
        @Override
        protected void updateItem(@Nullable Found item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null) {
                setText("");
                setGraphic(null);
            } else if (item.active() == null) {
                setText(words.text("shelf.form.other", item.name()));
                setGraphic(FeatherIcons.of(Feather.PLUS));
            } else {
                setText(item.name());
                setGraphic(new ActiveBadge(item.active().family()));
            }
        }
    }
}
