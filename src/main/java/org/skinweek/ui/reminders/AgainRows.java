package org.skinweek.ui.reminders;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.skinweek.notebook.AskAgain;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.words.Words;

/** How often a reminder that nobody answered comes again. */
final class AgainRows extends VBox {
    private static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30, 60, 120);

    private final ReminderSettingsModel model;
    private final ObjectProperty<Integer> times = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Integer> apart = new SimpleObjectProperty<>(AskAgain.NEVER.minutesApart());
    private final SettingRow apartRow;
    private boolean showing;

    AgainRows(Words words, ReminderSettingsModel model) {
        super(8);
        this.model = model;
        List<Integer> often =
                IntStream.rangeClosed(0, AskAgain.MOST_TIMES).boxed().toList();
        ComboBox<Integer> timesBox =
                FormControls.dropDown(times, often, number -> words.text("reminders.again.times", number));
        timesBox.setId("again-times");
        timesBox.setAccessibleText(words.text("reminders.again"));
        ComboBox<Integer> apartBox =
                FormControls.dropDown(apart, MINUTES, number -> words.text("reminders.again.apart.of", number));
        apartBox.setId("again-apart");
        apartBox.setAccessibleText(words.text("reminders.again.apart"));
        times.addListener((observable, before, now) -> store());
        apart.addListener((observable, before, now) -> store());
        apartRow = new SettingRow(words.text("reminders.again.apart"), apartBox);
        getChildren().addAll(new SettingRow(words.text("reminders.again"), timesBox), apartRow);
    }

    private void store() {
        if (!showing) {
            model.askAgain(times.get(), apart.get());
        }
    }

    /** Shows what is stored. */
    void show(AskAgain again) {
        showing = true;
        times.set(again.times());
        apart.set(again.minutesApart());
        showing = false;
        NodeVisibility.show(apartRow, again.times() > 0);
    }
}
