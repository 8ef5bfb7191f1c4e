package org.skinweek.ui.reminders;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.ui.kit.ErrorLabel;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.FormField;
import org.skinweek.words.Words;

/** Asks for a time of its own on some weekdays. */
final class OtherTimeForm extends VBox {
    private static final LocalTime LATER = LocalTime.of(9, 0);

    private final Words words;
    private final ReminderSettingsModel model;
    private final @Nullable OtherTime before;
    private final ObjectProperty<Session> session;
    private final Map<DayOfWeek, CheckBox> days = new EnumMap<>(DayOfWeek.class);
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final FormField time;
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");

    /** @param before the one that is changed; absent for a new one */
    OtherTimeForm(Words words, ReminderSettingsModel model, @Nullable OtherTime before) {
        this.words = words;
        this.model = model;
        this.before = before;
        getStyleClass().add("plain-form");
        session = new SimpleObjectProperty<>(before == null ? Session.MORNING : before.session());
        time = new FormField(text -> TimeText.complaint(text, words));
        time.begin(TimeText.show(before == null ? LATER : before.time()));
        FieldBox which = new FieldBox(
                words.text("reminders.other.session"),
                FormControls.radioRow(
                        session, List.of(Session.values()), each -> words.textOf("common.session.", each)));
        FieldBox on = new FieldBox(words.text("reminders.other.on"), boxes(), missing);
        TextField field = FormControls.text(time);
        field.setId("other-time");
        field.getStyleClass().add("time-field");
        FieldBox at = new FieldBox(words.text("reminders.other.time"), field, time.errorProperty());
        getChildren().addAll(which, on, at, new ErrorLabel(refused));
    }

    private FlowPane boxes() {
        FlowPane row = new FlowPane(16, 8);
        for (DayOfWeek day : DayOfWeek.values()) {
            CheckBox box = new CheckBox(day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()));
            box.setId("on-" + Words.key(day));
            box.setSelected(
                    before == null
                            ? day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY
                            : before.days().contains(day));
            days.put(day, box);
            row.getChildren().add(box);
        }
        return row;
    }

    /** Stores it; false where something is missing or wrong. */
    boolean submit() {
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        days.forEach((day, box) -> {
            if (box.isSelected()) {
                chosen.add(day);
            }
        });
        missing.set(chosen.isEmpty() ? words.text("reminders.other.error.days") : "");
        Optional<LocalTime> at = TimeText.parse(time.text());
        if (!time.check() || chosen.isEmpty() || at.isEmpty()) {
            return false;
        }
        refused.set(model.setOther(before, new OtherTime(session.get(), chosen, at.get())));
        return refused.get().isEmpty();
    }
}
