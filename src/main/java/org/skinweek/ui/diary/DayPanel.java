package org.skinweek.ui.diary;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductName;
import org.skinweek.ui.skin.FeelingPicker;
import org.skinweek.ui.skin.ReactionAdvice;
import org.skinweek.words.Words;

/** What is written down for the chosen day, and everything that can be done with it. */
final class DayPanel extends VBox {
    private final PageContext context;
    private final DiaryViewModel model;
    private final Words words;
    private final Label title = new Label();
    private final ReactionAdvice advice;
    private final VBox list = new VBox();
    private final Button add;
    private final Button note;

    DayPanel(PageContext context, DiaryViewModel model, ReactionAdvice advice) {
        this.context = context;
        this.advice = advice;
        this.model = model;
        this.words = context.words();
        getStyleClass().addAll("card", "day-panel");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        list.getStyleClass().add("day-list");
        add = new Button(words.text("diary.day.add"), FeatherIcons.of(Feather.PLUS));
        add.setOnAction(event -> addEntry());
        note = new Button(words.text("diary.day.note"), FeatherIcons.of(Feather.SMILE));
        note.setOnAction(event -> addNote());
        FlowPane actions = new FlowPane(8, 8, add, note);
        actions.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, actions, scroll);
    }

    /** Shows the day that the model has chosen. */
    void refresh() {
        title.setText(model.dayTitleProperty().get());
        boolean writable = model.writableProperty().get();
        add.setDisable(!writable);
        note.setDisable(!writable);
        List<Node> rows = new ArrayList<>();
        for (Session session : Session.values()) {
            List<EntryLine> lines = model.entries().stream()
                    .filter(line -> line.entry().session() == session)
                    .toList();
            if (!lines.isEmpty()) {
                rows.add(heading(words.textOf("common.session.", session)));
                lines.forEach(line -> rows.add(entryRow(line)));
            }
        }
        if (!model.notes().isEmpty()) {
            rows.add(heading(words.text("diary.day.skin")));
            model.notes().forEach(skin -> rows.add(noteRow(skin)));
        }
        if (rows.isEmpty()) {
            rows.add(muted(words.text(writable ? "diary.day.nothing" : "diary.day.future")));
        }
        list.getChildren().setAll(rows);
    }

    /** Opens the form of a new entry. */
    void addEntry() {
        EntryForm.open(context, model, null);
    }

    /** Opens the form of a new note about the skin. */
    void addNote() {
        openNote(null);
    }

    /** Moves focus to the first thing that can be done. */
    void focusFirst() {
        Node button = list.lookup(".button");
        (button == null || add.isFocused() ? add : button).requestFocus();
    }

    private Node entryRow(EntryLine line) {
        List<Node> texts = new ArrayList<>();
        texts.add(ProductName.whole(line.name(), "strong"));
        texts.add(muted(
                line.skipped() == null
                        ? words.text("diary.entry.done")
                        : words.text("diary.entry.skipped", line.skipped())));
        if (!line.entry().note().isEmpty()) {
            texts.add(quoted(line.entry().note()));
        }
        Node mark = line.family() == ActiveFamily.SUPPORT ? new Region() : new ActiveBadge(line.family());
        return row(
                mark,
                texts,
                FeatherIcons.button(
                        Feather.EDIT_2,
                        words.text("diary.entry.edit", line.name()),
                        () -> EntryForm.open(context, model, line.entry())),
                FeatherIcons.button(
                        Feather.TRASH_2,
                        words.text("diary.entry.delete", line.name()),
                        () -> delete(line.entry(), line.name())));
    }

    private Node noteRow(SkinNote skin) {
        List<Node> texts = new ArrayList<>();
        String key = skin.level() == null ? "fine" : Words.key(skin.level());
        Label level = TextLabels.of(words.text("diary.feeling." + key), "strong");
        texts.add(level);
        if (!skin.text().isEmpty()) {
            texts.add(quoted(skin.text()));
        }
        return row(
                FeatherIcons.of(skin.level() == null ? Feather.SMILE : Feather.FROWN),
                texts,
                FeatherIcons.button(Feather.EDIT_2, words.text("diary.note.edit"), () -> openNote(skin)),
                FeatherIcons.button(Feather.TRASH_2, words.text("diary.note.delete"), () -> delete(skin)));
    }

    private void delete(DiaryEntry entry, String name) {
        model.delete(entry);
        add.requestFocus();
        context.toasts()
                .show(
                        words.text("diary.entry.deleted", words.isolated(name)),
                        words.text("diary.undo"),
                        () -> model.bringBack(entry));
    }

    private void delete(SkinNote skin) {
        model.delete(skin);
        add.requestFocus();
        context.toasts().show(words.text("diary.note.deleted"), words.text("diary.undo"), () -> model.bringBack(skin));
    }

    private void openNote(@Nullable SkinNote edited) {
        FeelingPicker picker =
                new FeelingPicker(words, advice.on(model.selectedProperty().get()), true);
        if (edited != null) {
            picker.fill(edited.level(), edited.text());
        }
        String kind = edited == null ? "diary.form.note.add" : "diary.form.note.edit";
        context.dialogs()
                .form(
                        words.text(kind, model.dayTitleProperty().get()),
                        picker,
                        words.text("diary.form.note.verb"),
                        () -> {
                            if (!picker.check()) {
                                return false;
                            }
                            if (edited == null) {
                                model.addNote(picker.level(), picker.text());
                            } else {
                                model.edit(edited, picker.level(), picker.text());
                            }
                            return true;
                        });
    }

    private static Node row(Node mark, List<Node> content, Button... buttons) {
        VBox texts = new VBox(2);
        texts.getChildren().setAll(content);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox markBox = new HBox(mark);
        markBox.setAlignment(Pos.CENTER);
        markBox.getStyleClass().add("day-mark");
        HBox row = new HBox(8, markBox, texts);
        for (Button button : buttons) {
            button.getStyleClass().add("quiet");
            row.getChildren().add(button);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("day-row");
        return row;
    }

    private static Label heading(String text) {
        return TextLabels.of(text, "note", "day-heading");
    }

    private static Label muted(String text) {
        Label label = TextLabels.of(text, "note");
        label.setWrapText(true);
        return label;
    }

    private static Label quoted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
