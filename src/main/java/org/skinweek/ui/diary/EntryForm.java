package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.DateField;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.kit.FormGrid;
import org.skinweek.ui.kit.FormKeys;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** The form of one entry: on which day and when, which product, done or skipped and why, a note. */
final class EntryForm extends FormGrid {
    private static final int NOTE_ROWS = 2;

    private final DiaryViewModel model;
    private final Words words;
    private final @Nullable DiaryEntry edited;
    private final FieldParser parser;
    private final FormField day;
    private final ComboBox<Product> product;
    private final ComboBox<SkipReason> reason;
    private final FieldBox reasonBox;
    private final TextArea note = new TextArea();
    private final StringProperty productError = new SimpleStringProperty("");
    private Session session = Session.EVENING;
    private boolean done = true;

    private EntryForm(DiaryViewModel model, Words words, @Nullable DiaryEntry edited) {
        this.model = model;
        this.words = words;
        this.edited = edited;
        this.parser = new FieldParser(words);
        this.day = new FormField(this::dayError);
        day.begin(parser.show(model.selectedProperty().get()));
        day.textProperty().addListener((observable, before, now) -> productError.set(""));
        product = FormControls.dropDown(model.choices(edited), Product::name);
        product.setId("entry-product");
        product.setPromptText(words.text("diary.form.product.prompt"));
        product.valueProperty().addListener((observable, before, now) -> productError.set(""));
        reason = FormControls.dropDown(Arrays.asList(SkipReason.values()), value -> words.textOf("diary.skip.", value));
        reason.setValue(SkipReason.OTHER);
        note.setPrefRowCount(NOTE_ROWS);
        note.setWrapText(true);
        FormKeys.leaveWithTab(note);
        reasonBox = field("diary.form.reason", reason);
        fill();
        SegmentedChoice<Session> sessions = new SegmentedChoice<>(
                words.text("diary.form.session"),
                Arrays.asList(Session.values()),
                value -> words.textOf("common.session.", value),
                this::showSession);
        sessions.select(session);
        SegmentedChoice<Boolean> outcome = new SegmentedChoice<>(
                words.text("diary.form.outcome"),
                List.of(true, false),
                value -> words.text(value ? "diary.form.done" : "diary.form.skipped"),
                this::showDone);
        outcome.select(done);
        addWide(new FieldBox(words.text("diary.form.product"), product, productError));
        addPair(day(), field("diary.form.session", sessions));
        addPair(field("diary.form.outcome", outcome), reasonBox);
        addWide(field("diary.form.note", note));
        showDone(done);
        if (product.getItems().isEmpty()) {
            productError.set(words.text("diary.form.product.none"));
        }
    }

    /** Opens the form, for a new entry or to change one. */
    static void open(PageContext context, DiaryViewModel model, @Nullable DiaryEntry edited) {
        EntryForm form = new EntryForm(model, context.words(), edited);
        String kind = edited == null ? "diary.form.add" : "diary.form.edit";
        context.dialogs().form(context.words().text(kind), form, context.words().text(kind + ".verb"), form::accept);
    }

    private void fill() {
        DiaryEntry entry = edited;
        if (entry == null) {
            return;
        }
        session = entry.session();
        done = entry.done();
        note.setText(entry.note());
        Optional.ofNullable(entry.skipReason()).ifPresent(reason::setValue);
        product.getItems().stream()
                .filter(each -> each.id().equals(entry.product()))
                .findFirst()
                .ifPresent(product::setValue);
    }

    private FieldBox day() {
        DateField field = new DateField(day, words);
        return new FieldBox(words.text("diary.form.day"), field, day.errorProperty()).saying(field.reading());
    }

    private String dayError(String text) {
        return text.isBlank()
                ? words.text("diary.form.day.missing")
                : parser.date(text, model.today()).error();
    }

    private boolean accept() {
        boolean dayFits = day.check();
        @Nullable LocalDate date = parser.date(day.text(), model.today()).value();
        @Nullable Product chosen = product.getValue();
        productError.set(productError(date, chosen));
        if (!dayFits || date == null || chosen == null || !productError.get().isEmpty()) {
            return false;
        }
        @Nullable SkipReason why = done ? null : reason.getValue();
        if (edited == null) {
            model.add(date, session, chosen.id(), why, note.getText());
        } else {
            model.edit(edited, date, session, chosen.id(), why, note.getText());
        }
        return true;
    }

    private String productError(@Nullable LocalDate date, @Nullable Product chosen) {
        if (chosen == null) {
            return words.text(product.getItems().isEmpty() ? "diary.form.product.none" : "diary.form.product.missing");
        }
        return date != null && model.twice(date, session, chosen.id(), edited)
                ? words.text("diary.form.twice", chosen.name())
                : "";
    }

    private void showSession(Session value) {
        session = value;
        productError.set("");
    }

    /** The reason keeps its room while none is asked for, so that nothing below moves. */
    private void showDone(boolean value) {
        done = value;
        reasonBox.setVisible(!value);
    }

    private FieldBox field(String key, Node control) {
        return new FieldBox(words.text(key), control);
    }
}
