package org.skinweek.ui.reminders;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.FormField;
import org.skinweek.words.Words;

/** Asks whether a kind of reminder comes with its session or at a time of its own. */
final class OwnTimeForm extends VBox {
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final BooleanProperty own;
    private final FormField time;
    private final Consumer<@Nullable LocalTime> store;

    /**
     * The form of a kind.
     *
     * @param before the time that it has; absent where it has none
     * @param store is given the time, or that there is none
     */
    OwnTimeForm(Words words, ReminderKind kind, @Nullable LocalTime before, Consumer<@Nullable LocalTime> store) {
        super(12);
        this.store = store;
        time = new FormField(text -> TimeText.complaint(text, words));
        time.begin(TimeText.show(before == null ? NOON : before));
        ToggleGroup group = new ToggleGroup();
        RadioButton with = new RadioButton(
                words.text(kind.isOfSession() ? "reminders.own.with_session" : "reminders.own.with_first"));
        RadioButton at = new RadioButton(words.text("reminders.own.at"));
        with.setToggleGroup(group);
        at.setToggleGroup(group);
        with.setId("own-with");
        at.setId("own-at");
        (before == null ? with : at).setSelected(true);
        own = at.selectedProperty();
        TextField field = FormControls.text(time);
        field.setId("own-time");
        field.getStyleClass().add("time-field");
        FieldBox box = new FieldBox(words.text("reminders.other.time"), field, time.errorProperty());
        box.getStyleClass().add("under-choice");
        box.disableProperty().bind(own.not());
        getChildren().addAll(with, at, box);
    }

    /** Stores it; false where the time is wrong. */
    boolean submit() {
        if (!own.get()) {
            store.accept(null);
            return true;
        }
        Optional<LocalTime> typed = TimeText.parse(time.text());
        typed.ifPresent(store);
        return time.check() && typed.isPresent();
    }
}
