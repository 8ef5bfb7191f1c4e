package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
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
import org.skinweek.ui.kit.FormKeys;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** The form of one entry: on which day and when, which product, done or skipped and why, a note. */
final class EntryForm extends VBox {
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
    private final Label problem = new Label();
    private Session session = Session.EVENING;
    private boolean done = true;

    private EntryForm(DiaryViewModel model, Words words, @Nullable DiaryEntry edited) {
        this.model = model;
        this.words = words;
        this.edited = edited;
        this.parser = new FieldParser(words);
        this.day = new FormField(text -> parser.date(text, model.today()).error());
        day.begin(parser.show(model.selectedProperty().get()));
        setSpacing(12);
        product = FormControls.dropDown(model.choices(edited), Product::name);
        product.setPromptText(words.text("diary.form.product.prompt"));
        reason = FormControls.dropDown(Arrays.asList(SkipReason.values()), value -> words.textOf("diary.skip.", value));
        reason.setValue(SkipReason.OTHER);
        note.setPrefRowCount(NOTE_ROWS);
        note.setWrapText(true);
        FormKeys.leaveWithTab(note);
        problem.setWrapText(true);
        problem.getStyleClass().add("stop-text");
        reasonBox = field("diary.form.reason", reason);
        fill();
        SegmentedChoice<Session> sessions = new SegmentedChoice<>(
                words.text("diary.form.session"),
                Arrays.asList(Session.values()),
                value -> words.textOf("common.session.", value),
                value -> session = value);
        sessions.select(session);
        SegmentedChoice<Boolean> outcome = new SegmentedChoice<>(
                words.text("diary.form.outcome"),
                List.of(true, false),
                value -> words.text(value ? "diary.form.done" : "diary.form.skipped"),
                this::showDone);
        outcome.select(done);
        getChildren()
                .addAll(
                        field("diary.form.product", product),
                        day(),
                        field("diary.form.session", sessions),
                        field("diary.form.outcome", outcome),
                        reasonBox,
                        field("diary.form.note", note),
                        problem);
        showDone(done);
        showProblem(product.getItems().isEmpty() ? words.text("diary.form.product.none") : "");
    }

    /** Opens the form, for a new entry or to change one. */
    static void open(PageContext context, DiaryViewModel model, @Nullable DiaryEntry edited) {
        EntryForm form = new EntryForm(model, context.words(), edited);
        String kind = edited == null ? "diary.form.add" : "diary.form.edit";
        context.dialogs()
                .form(
                        context.words().text(kind),
                        form,
                        context.words().text(kind + ".verb"),
                        Bindings.isNotNull(form.product.valueProperty()),
                        form::accept);
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
        return field("diary.form.day", field).saying(field.reading());
    }

    private boolean accept() {
        FieldParser.Read<LocalDate> read = parser.date(day.text(), model.today());
        @Nullable LocalDate date = read.value();
        if (date == null) {
            showProblem(read.error().isEmpty() ? words.text("diary.form.day.missing") : read.error());
            return false;
        }
        Product chosen = product.getValue();
        if (model.twice(date, session, chosen.id(), edited)) {
            showProblem(words.text("diary.form.twice", chosen.name()));
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

    private void showDone(boolean value) {
        done = value;
        NodeVisibility.show(reasonBox, !value);
    }

    private void showProblem(String text) {
        problem.setText(text);
        NodeVisibility.show(problem, !text.isEmpty());
    }

    private FieldBox field(String key, Node control) {
        return new FieldBox(words.text(key), control);
    }
}
