package org.skinweek.ui.shelf;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.ui.common.ActiveBadge;
import org.skinweek.ui.common.SearchField;
import org.skinweek.words.Words;

/** A search field with the actives that fit under it: arrows choose, Enter takes, Escape clears. */
public final class ActivePicker extends VBox {
    private static final double ROW_HEIGHT = 30;

    private final Function<String, List<Active>> suggestions;
    private final Consumer<Active> taken;
    private final Words words;
    private final SearchField query;
    private final ListView<Active> found = new ListView<>();
    private final Label none = new Label();

    /**
     * A field with nothing typed in it.
     *
     * @param suggestions the actives that fit what is typed; none for nothing
     * @param taken called with the one that is chosen
     */
    public ActivePicker(Function<String, List<Active>> suggestions, Consumer<Active> taken, Words words) {
        this.suggestions = suggestions;
        this.taken = taken;
        this.words = words;
        getStyleClass().add("active-picker");
        query = new SearchField(words.text("shelf.form.actives.prompt"), words.text("common.search.clear"));
        query.setId("active-search");
        query.textProperty().addListener((observable, before, now) -> suggest());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        found.setFixedCellSize(ROW_HEIGHT);
        found.setFocusTraversable(false);
        found.setAccessibleText(words.text("shelf.form.actives"));
        found.setCellFactory(list -> new ActiveCell());
        found.setOnMouseClicked(event -> take());
        none.getStyleClass().add("small-note");
        none.setWrapText(true);
        getChildren().addAll(query, found, none);
        suggest();
    }

    private void suggest() {
        List<Active> fitting = suggestions.apply(query.getText());
        found.getItems().setAll(fitting);
        found.getSelectionModel().selectFirst();
        found.setPrefHeight(fitting.size() * ROW_HEIGHT + 2);
        found.setMinHeight(found.getPrefHeight());
        show(found, !fitting.isEmpty());
        boolean nothing = fitting.isEmpty() && !query.getText().isBlank();
        none.setText(nothing ? words.text("shelf.form.actives.none", query.getText()) : "");
        show(none, nothing);
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
        Active chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            taken.accept(chosen);
            query.clear();
            query.requestFocus();
        }
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static final class ActiveCell extends ListCell<Active> {
        @Override
        protected void updateItem(@Nullable Active active, boolean empty) {
            super.updateItem(active, empty);
            setText(active == null ? "" : active.name());
            setGraphic(active == null ? null : new ActiveBadge(active.family()));
        }
    }
}
