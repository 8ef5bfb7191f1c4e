package org.skinweek.ui.reminders;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.skinweek.platform.autostart.PlannedFile;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** Switches reminders on and off that come while the window is closed. What that writes is shown before. */
final class KeepRemindingCard extends VBox {
    private final PageContext context;
    private final Words words;
    private final KeepRemindingModel model;
    private final SwitchBox keep;

    KeepRemindingCard(PageContext context, KeepRemindingModel model) {
        super(8);
        this.context = context;
        this.words = context.words();
        this.model = model;
        getStyleClass().addAll("card", "reminder-card");
        keep = new SwitchBox(words.text("reminders.keep.title"), this::toggle);
        keep.setId("keep-reminding");
        Label note = TextLabels.wrapped("", "note");
        note.textProperty()
                .bind(model.supportedProperty()
                        .map(can -> words.text(can ? "reminders.keep.note" : "reminders.keep.unsupported")));
        Hyperlink what = new Hyperlink(words.text("reminders.keep.what"));
        what.setId("keep-reminding-what");
        what.setOnAction(event -> model.preview(this::ask));
        HBox head = new HBox(
                12, TextLabels.of(words.text("reminders.keep.title"), "section-title"), new FlexibleSpace(), keep);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, note, what);
        model.installedProperty().addListener((observable, before, now) -> keep.setSelected(now));
        model.supportedProperty().addListener((observable, before, can) -> {
            keep.setDisable(!can);
            NodeVisibility.show(what, can);
        });
    }

    private void toggle(boolean wanted) {
        keep.setSelected(!wanted); // it shows what is, not what is wished
        if (wanted) {
            model.preview(this::ask);
        } else {
            model.remove(wrong -> tell(wrong, "reminders.keep.off"));
        }
    }

    private void ask(List<PlannedFile> files) {
        VBox content = new VBox(12, TextLabels.wrapped(words.text("reminders.keep.files")));
        for (PlannedFile file : files) {
            TextArea text = new TextArea(file.text());
            text.setEditable(false);
            text.setWrapText(true);
            text.setPrefRowCount((int) file.text().lines().count() + 1); // no bar beside it
            text.setAccessibleText(file.path().toString());
            content.getChildren().addAll(TextLabels.wrapped(file.path().toString(), "strong"), text);
        }
        if (model.installedProperty().get()) {
            context.dialogs().show(words.text("reminders.keep.files.title"), content);
            return;
        }
        context.dialogs()
                .wideForm(words.text("reminders.keep.files.title"), content, words.text("reminders.keep.verb"), () -> {
                    model.install(wrong -> tell(wrong, "reminders.keep.on"));
                    return true;
                });
    }

    private void tell(Optional<String> wrong, String done) {
        if (wrong.isPresent()) {
            context.toasts().notice(words.text("reminders.keep.error"), wrong.get());
        } else {
            context.toasts().show(words.text(done));
        }
    }
}
