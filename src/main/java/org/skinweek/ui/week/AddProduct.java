package org.skinweek.ui.week;

import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.ui.kit.DialogLayer;
import org.skinweek.ui.kit.FieldErrors;
import org.skinweek.ui.kit.SearchField;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.words.Words;

/** The list "Add to this slot": type to filter, arrows choose, Enter adds. */
final class AddProduct {
    private static final double HEIGHT = 260;

    private final WeekViewModel model;
    private final WeekTexts texts;
    private final DialogLayer dialogs;

    AddProduct(WeekViewModel model, WeekTexts texts, DialogLayer dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    /** Opens the list for a slot; those of the days before the user began take nothing. */
    void open(BoardSlot slot) {
        Words words = texts.words();
        WeekBoard board = model.boardProperty().get();
        if (board.isClosed(slot)) {
            return;
        }
        FilteredList<WeekBoard.ShelfItem> items =
                new FilteredList<>(FXCollections.observableArrayList(board.shelf().stream()
                        .filter(item ->
                                !board.plan().contains(slot.with(item.product().id())))
                        .toList()));
        ListView<WeekBoard.ShelfItem> list = new ListView<>(items);
        list.setId("add-list");
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(words.text("week.shelf"));
        list.setPlaceholder(new Label(words.text("week.add.none")));
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectFirst();
        SearchField filter = new SearchField(words.text("week.add.filter"), words.text("common.search.clear"));
        filter.setId("add-filter");
        StringProperty missing = new SimpleStringProperty("");
        FieldErrors.tie(filter, missing);
        filter.textProperty().addListener((observable, before, typed) -> {
            String wanted = typed.strip().toLowerCase(Locale.ROOT);
            items.setPredicate(
                    item -> item.product().name().toLowerCase(Locale.ROOT).contains(wanted));
            list.getSelectionModel().selectFirst();
            missing.set("");
        });
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
                int next = list.getSelectionModel().getSelectedIndex() + step;
                if (next >= 0 && next < items.size()) {
                    list.getSelectionModel().select(next);
                    list.scrollTo(next);
                }
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && add(list, slot)) {
                dialogs.close();
            }
        });
        dialogs.form(
                words.text("week.add.title", texts.slot(board, slot)),
                new VBox(8, filter, list),
                words.text("week.add.verb"),
                () -> {
                    boolean added = add(list, slot);
                    missing.set(added ? "" : words.text("week.add.none"));
                    return added;
                });
    }

    private boolean add(ListView<WeekBoard.ShelfItem> list, BoardSlot slot) {
        WeekBoard.ShelfItem item = list.getSelectionModel().getSelectedItem();
        if (item == null) {
            return false;
        }
        model.place(item.product().id(), slot);
        return true;
    }

    private static final class Cell extends ListCell<WeekBoard.ShelfItem> {
        @Override
        protected void updateItem(WeekBoard.@Nullable ShelfItem item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? null : (item.product().name() + " " + item.strength()).strip());
            setGraphic(item == null || empty ? null : new ActiveBadge(item.family()));
        }
    }
}
