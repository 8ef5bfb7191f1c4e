package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.EmptyState;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The days that a search has found, in the place of the calendar: walking through them shows each beside the list. */
final class SearchResults extends VBox {
    private final DiarySearchModel model;
    private final Words words;
    private final ListView<FoundDay> list = new ListView<>();
    private final Label count = TextLabels.wrapped("", "note", "search-count");
    private final DateTimeFormatter date;

    /**
     * The results of a search.
     *
     * @param show shows a day beside the list
     * @param open goes to what is written down for the day that is shown
     */
    SearchResults(DiarySearchModel model, Words words, Consumer<LocalDate> show, Runnable open) {
        this.model = model;
        this.words = words;
        this.date = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", words.locale());
        getStyleClass().addAll("card", "search-results");
        list.setId("search-list");
        list.setAccessibleText(words.text("diary.search.list"));
        list.setCellFactory(view -> new DayCell());
        list.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> {
            if (now != null) {
                show.accept(now.day());
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                open.run();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /** Shows what was found. */
    void show(DiarySearchModel.Found found) {
        if (found.days().isEmpty()) {
            Button all = new ActionButton(
                    words.text("diary.search.all"), () -> model.queryProperty().set(""));
            EmptyState nothing = new EmptyState(
                    Feather.SEARCH,
                    words.text("diary.search.nothing"),
                    words.text("diary.search.nothing.text", words.isolated(found.query())),
                    all);
            VBox.setVgrow(nothing, Priority.ALWAYS);
            getChildren().setAll(nothing);
            return;
        }
        @Nullable FoundDay before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(found.days());
        count.setText(words.text("diary.search.found", found.days().size()));
        getChildren().setAll(count, list);
        found.days().stream()
                .filter(each -> before != null && each.day().equals(before.day()))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    /** Moves focus to the list, with the latest day chosen; does nothing where nothing was found. */
    void focusList() {
        if (!list.getItems().isEmpty() && list.getScene() != null) {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(0);
            }
            list.requestFocus();
        }
    }

    private final class DayCell extends ListCell<FoundDay> {
        private final Label day = TextLabels.of("", "strong");
        private final Label what = TextLabels.of("", "note");
        private final VBox texts = new VBox(2, day, what);

        DayCell() {
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            getStyleClass().add("found-day");
            what.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable FoundDay found, boolean empty) {
            super.updateItem(found, empty);
            if (found == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            day.setText(date.format(found.day()));
            what.setText(model.line(found));
            setAccessibleText(words.text("common.two.parts", day.getText(), what.getText()));
            setGraphic(texts);
        }
    }
}
