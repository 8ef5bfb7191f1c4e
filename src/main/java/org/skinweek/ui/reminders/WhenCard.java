package org.skinweek.ui.reminders;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.ui.kit.ErrorLabel;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** When reminders come. */
final class WhenCard extends VBox {
    private static final List<Integer> AHEAD = List.of(0, 10, 15, 30, 60, 90, 120);

    private final Words words;
    private final ReminderSettingsModel model;
    private final Map<Session, SwitchBox> sessions = new EnumMap<>(Session.class);
    private final OtherTimes others;
    private final QuietRows quiet;
    private final AgainRows again;
    private final ObjectProperty<Integer> ahead = new SimpleObjectProperty<>(0);
    private boolean showing;

    WhenCard(PageContext context, ReminderSettingsModel model) {
        this.words = context.words();
        this.model = model;
        getStyleClass().addAll("card", "reminder-card");
        others = new OtherTimes(context, model);
        quiet = new QuietRows(words, model);
        again = new AgainRows(words, model);
        getChildren().add(TextLabels.of(words.text("reminders.times"), "section-title"));
        for (Session session : Session.values()) {
            addSession(session);
        }
        getChildren().addAll(noteOrErrors(), others, quiet, ahead(), again);
    }

    private void addSession(Session session) {
        String name = words.textOf("reminders.session.", session);
        TimeEntry entry = model.entry(session);
        TimeField field = new TimeField(words.textOf("reminders.session.time.", session), entry);
        field.setId("reminders-" + Words.key(session));
        SwitchBox on =
                new SwitchBox(words.textOf("reminders.session.spoken.", session), chosen -> model.use(session, chosen));
        on.setId("use-" + Words.key(session));
        field.disableProperty().bind(on.selectedProperty().not());
        sessions.put(session, on);
        getChildren().add(new SettingRow(name, field, on));
    }

    /** What is wrong with a time stands in the place of the note, so that it moves nothing. */
    private StackPane noteOrErrors() {
        ObservableStringValue morning = model.entry(Session.MORNING).errorProperty();
        ObservableStringValue evening = model.entry(Session.EVENING).errorProperty();
        Label note = TextLabels.wrapped(words.text("reminders.times.note"), "note");
        note.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> morning.get().isEmpty() && evening.get().isEmpty(), morning, evening));
        StackPane place = new StackPane(note, new VBox(new ErrorLabel(morning), new ErrorLabel(evening)));
        place.setAlignment(Pos.TOP_LEFT);
        StackPane.setAlignment(note, Pos.TOP_LEFT);
        return place;
    }

    private SettingRow ahead() {
        ComboBox<Integer> box = FormControls.dropDown(ahead, AHEAD, this::aheadText);
        box.setId("reminders-ahead");
        box.setAccessibleText(words.text("reminders.ahead"));
        ahead.addListener((observable, before, now) -> {
            if (!showing) {
                model.ahead(now);
            }
        });
        return new SettingRow(words.text("reminders.ahead"), box);
    }

    private String aheadText(int minutes) {
        return words.text("reminders.ahead.of", minutes);
    }

    /** Shows what is stored. */
    void show(ReminderSettings reminders) {
        showing = true;
        sessions.forEach((session, box) -> box.setSelected(reminders.of(session).on()));
        ahead.set(reminders.minutesAhead());
        showing = false;
        others.show(OtherTime.of(reminders));
        quiet.show(reminders.quiet() != null);
        again.show(reminders.askAgain());
    }
}
