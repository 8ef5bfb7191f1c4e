package org.skinweek.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.BackupOffer;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The backups to choose from, each with its date and what is in it; the newest one that can be read is chosen. */
final class BackupList extends VBox {
    private static final double ROW = 36;
    private static final int MOST_ROWS = 5;

    private final Words words;
    private final ListView<BackupOffer> list = new ListView<>();
    private final ReadOnlyBooleanWrapper good = new ReadOnlyBooleanWrapper();

    BackupList(List<BackupOffer> backups, Words words) {
        super(4);
        this.words = words;
        Label title = TextLabels.of(words.text("start.backups"), "note");
        title.setLabelFor(list);
        list.setId("obstacle-backups");
        list.setAccessibleText(words.text("start.backups"));
        list.getItems().setAll(backups);
        list.setFixedCellSize(ROW);
        double height = ROW * Math.min(MOST_ROWS, backups.size()) + 4;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setCellFactory(view -> new Cell());
        good.bind(list.getSelectionModel()
                .selectedItemProperty()
                .map(BackupOffer::isGood)
                .orElse(false));
        backups.stream()
                .filter(BackupOffer::isGood)
                .findFirst()
                .ifPresent(newest -> list.getSelectionModel().select(newest));
        getChildren().addAll(title, list);
    }

    /** True when there is none. */
    boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    /** True when any can be read. */
    boolean hasGood() {
        return list.getItems().stream().anyMatch(BackupOffer::isGood);
    }

    /** True while one is chosen that can be read. */
    ReadOnlyBooleanProperty goodProperty() {
        return good.getReadOnlyProperty();
    }

    /** The one that is chosen. */
    Optional<BackupOffer> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** What is said of a backup. */
    static String text(BackupOffer backup, Words words) {
        long made = backup.made().toEpochMilli();
        String content = backup.holds()
                .map(holds -> words.text("start.backup.entries", made, holds.entries()))
                .orElseGet(() -> words.text("start.backup.bad", made));
        return backup.inFuture() ? words.text("start.backup.future", content) : content;
    }

    private final class Cell extends ListCell<BackupOffer> {
        @Override
        protected void updateItem(@Nullable BackupOffer backup, boolean empty) {
            super.updateItem(backup, empty);
            setText(backup == null || empty ? null : text(backup, words));
        }
    }
}
