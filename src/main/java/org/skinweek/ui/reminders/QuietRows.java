package org.skinweek.ui.reminders;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.ErrorLabel;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The quiet hours: on or off, from when until when, and which times they silence. */
final class QuietRows extends VBox {
    private final SwitchBox on;
    private final VBox hours = new VBox(4);

    QuietRows(Words words, ReminderSettingsModel model) {
        super(4);
        on = new SwitchBox(words.text("reminders.quiet"), model::useQuiet);
        on.setId("use-quiet");
        TimeField from = new TimeField(words.text("reminders.quiet.from"), model.quietFrom());
        from.setId("quiet-from");
        TimeField until = new TimeField(words.text("reminders.quiet.until"), model.quietUntil());
        until.setId("quiet-until");
        Label to = TextLabels.of(words.text("reminders.quiet.to"), "note");
        HBox fields = new HBox(8, new FlexibleSpace(), from, to, until);
        fields.setAlignment(Pos.CENTER_RIGHT);
        Label silenced = TextLabels.wrapped("", "note", "caution-text");
        silenced.setId("quiet-silenced");
        silenced.textProperty().bind(model.silencedProperty());
        hours.getChildren()
                .addAll(
                        fields,
                        new ErrorLabel(model.quietFrom().errorProperty()),
                        new ErrorLabel(model.quietUntil().errorProperty()),
                        NodeVisibility.showWhile(
                                silenced, silenced.textProperty().isNotEmpty()));
        getChildren().addAll(new SettingRow(words.text("reminders.quiet"), on), hours);
    }

    /** Shows the hours, or that there are none. */
    void show(boolean quiet) {
        on.setSelected(quiet);
        NodeVisibility.show(hours, quiet);
    }
}
