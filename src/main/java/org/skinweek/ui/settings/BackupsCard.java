package org.skinweek.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.BackupOffer;
import org.skinweek.app.FoundBackups;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** The backups with their dates and what is in them, to restore one or to make one more. */
final class BackupsCard extends VBox {
    private static final double ROW = 54;
    private static final int MOST_ROWS = 5;

    private final PageContext context;
    private final Words words;
    private final BackupsViewModel model;
    private final BackupTexts texts;
    private final ListView<BackupOffer> list = new ListView<>();
    private final Label state = TextLabels.wrapped("", "note");
    private final Button restore;
    private final Button make;

    /** @param restoring asks whether the chosen backup is to be restored */
    BackupsCard(PageContext context, BackupsViewModel model, BackupTexts texts, RestoreDialog restoring) {
        super(12);
        this.context = context;
        this.words = context.words();
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("card", "backups");
        Label title = TextLabels.of(words.text("settings.backups"), "section-title");
        title.setLabelFor(list);
        list.setId("backup-list");
        list.setAccessibleText(words.text("settings.backups.list"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell());
        restore = new ActionButton(words.text("settings.backups.restore"), () -> chosen().ifPresent(restoring::ask));
        restore.setId("backup-restore");
        restore.disableProperty()
                .bind(list.getSelectionModel()
                        .selectedItemProperty()
                        .map(offer -> !offer.isGood())
                        .orElse(true));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                restore.fire();
                event.consume();
            }
        });
        make = new ActionButton(words.text("settings.backups.make"), this::makeNow);
        make.setId("backup-make");
        Hyperlink folder = new Hyperlink(words.text("settings.backups.folder"));
        folder.setId("backup-folder");
        folder.setOnAction(event -> openFolder());
        getChildren()
                .addAll(
                        title,
                        TextLabels.wrapped(words.text("settings.backups.note"), "note"),
                        state,
                        list,
                        new FlowPane(8, 8, make, restore),
                        folder);
        show(null);
    }

    /** Makes one more backup and says so. */
    void makeNow() {
        model.makeNow(
                made -> context.toasts().show(words.text(made ? "settings.backups.made" : "settings.backups.nothing")));
    }

    /** Shows the folder of the backups in another program. */
    void openFolder() {
        context.links().openFolder(model.folder(), model.folderAddress());
    }

    /** Moves focus to the list, or to where it would be. */
    void focusList() {
        (list.isVisible() ? list : make).requestFocus();
    }

    /** Shows what was found; absent while it is not known yet. */
    void show(@Nullable FoundBackups found) {
        List<BackupOffer> offers = found == null ? List.of() : found.offers();
        Optional<BackupOffer> before = chosen();
        if (!list.getItems().equals(offers)) {
            list.getItems().setAll(offers);
            before.filter(offers::contains)
                    .or(() -> offers.stream().filter(BackupOffer::isGood).findFirst())
                    .ifPresent(list.getSelectionModel()::select);
        }
        double height = ROW * Math.min(MOST_ROWS, offers.size()) + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        NodeVisibility.show(list, !offers.isEmpty());
        NodeVisibility.show(restore, !offers.isEmpty());
        NodeVisibility.show(state, offers.isEmpty());
        state.setText(saying(found));
    }

    private String saying(@Nullable FoundBackups found) {
        if (found == null) {
            return words.text("settings.backups.looking");
        }
        return found.isReadable() ? words.text("settings.backups.none") : words.text(found.key(), found.folder());
    }

    private Optional<BackupOffer> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private final class Cell extends ListCell<BackupOffer> {
        private final Label made = TextLabels.of("", "strong");
        private final Label about = TextLabels.of("", "note");
        private final VBox both = new VBox(2, made, about);

        Cell() {
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            about.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable BackupOffer offer, boolean empty) {
            super.updateItem(offer, empty);
            if (offer == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            made.setText(texts.made(offer));
            about.setText(texts.about(offer));
            setGraphic(both);
            setAccessibleText(words.text("common.two.parts", made.getText(), about.getText()));
        }
    }
}
