package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.RecoveryState;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.skin.AdviceCard;
import org.skinweek.ui.skin.FeelingPicker;
import org.skinweek.ui.skin.ReactionAdvice;
import org.skinweek.ui.skin.SkinFaces;
import org.skinweek.ui.skin.SkinFeelings;
import org.skinweek.words.SkinNoteWords;
import org.skinweek.words.Words;

/** The notes about the skin of the chosen day, in the order of their times, and what writes and changes them. */
final class NoteRows {
    private static final double GAP = 4;

    private final PageContext context;
    private final DiaryViewModel model;
    private final ReactionAdvice advice;
    private final Words words;
    private final SkinNoteWords noteWords;
    private Map<Shown, Node> rows = Map.of();

    NoteRows(PageContext context, DiaryViewModel model, ReactionAdvice advice) {
        this.context = context;
        this.model = model;
        this.advice = advice;
        this.words = context.words();
        this.noteWords = new SkinNoteWords(words, model::name);
    }

    /** A button for each way in which the skin may feel, which notes it at once. */
    FlowPane quick() {
        FlowPane row = new FlowPane(GAP, GAP);
        row.getStyleClass().add("quick-feelings");
        for (int number = 1; number <= SkinFeelings.ALL.size(); number++) {
            Optional<SymptomLevel> level = SkinFeelings.ALL.get(number - 1);
            String text = words.text("diary.feeling." + SkinFeelings.key(level));
            int chosen = number;
            ActionButton button = new ActionButton(text, () -> note(chosen));
            button.setId("quick-" + SkinFeelings.key(level));
            button.getStyleClass().add("quick-feeling");
            button.setGraphic(TextLabels.of(String.valueOf(number), "key-name"));
            button.setAccessibleText(words.text("diary.quick.spoken", text, number));
            row.getChildren().add(button);
        }
        row.setMinHeight(FlowPane.USE_PREF_SIZE);
        return row;
    }

    /**
     * Notes how the skin feels, and nothing more; what it asks for is shown at once, and more can be told afterwards.
     *
     * @param number of the feeling, from 1; any other notes nothing
     */
    void note(int number) {
        if (!SkinFeelings.has(number) || !model.writableProperty().get()) {
            return;
        }
        Optional<SymptomLevel> level = SkinFeelings.ALL.get(number - 1);
        String noted = words.text("diary.quick.noted", words.text("diary.level." + SkinFeelings.key(level)));
        LocalDate day = model.selectedProperty().get();
        var unused = model.addNote(level.orElse(null), SkinDetails.NONE, "")
                .thenAccept(notebook -> notebook.diary().day(day).notes().stream()
                        .reduce((first, last) -> last)
                        .ifPresent(
                                note -> context.toasts().show(noted, words.text("skin.more"), () -> tellMore(note))));
        RecoveryState asked = advice.on(model.selectedProperty().get()).apply(level);
        if (asked.phase().pauses()) {
            AdviceCard card = new AdviceCard(words);
            card.show(asked);
            context.dialogs().show(words.text("diary.feeling." + SkinFeelings.key(level)), card);
        }
    }

    /** Opens the form of a note that was written down before, as it is now; nothing where it was deleted. */
    private void tellMore(SkinNote written) {
        model.select(written.day());
        model.notes().stream()
                .filter(note -> note.id().equals(written.id()))
                .findFirst()
                .ifPresent(this::open);
    }

    /** A row for each note. */
    List<Node> rows() {
        Map<Shown, Node> now = new LinkedHashMap<>();
        for (SkinNote note : model.notes()) {
            Shown told = new Shown(
                    note, noteWords.time(note, model.dayEndsAtHour()), List.copyOf(noteWords.details(note.details())));
            Node before = rows.get(told);
            now.put(told, before == null ? row(told) : before);
        }
        rows = now;
        return List.copyOf(now.values());
    }

    /** A row as it is shown; one that says the same is kept. */
    private record Shown(SkinNote note, String time, List<String> details) {}

    private Node row(Shown told) {
        SkinNote skin = told.note();
        String time = told.time();
        List<Node> texts = new ArrayList<>();
        told.details().forEach(line -> texts.add(TextLabels.wrapped(line, "note")));
        if (!skin.text().isEmpty()) {
            texts.add(TextLabels.wrapped(skin.text()));
        }
        return new DayRow(
                "note-" + skin.id(),
                SkinFaces.of(Optional.ofNullable(skin.level())),
                DayPanel.heading(noteWords.level(skin) + words.text("skin.dot") + time),
                texts,
                FeatherIcons.button(Feather.EDIT_2, words.text("diary.note.edit", time), () -> open(skin)),
                FeatherIcons.button(Feather.TRASH_2, words.text("diary.note.delete", time), () -> delete(skin)));
    }

    private void delete(SkinNote skin) {
        model.delete(skin);
        context.toasts().show(words.text("diary.note.deleted"), words.text("diary.undo"), () -> model.bringBack(skin));
    }

    /** Opens the form of a note, or of a new one. */
    void open(@Nullable SkinNote edited) {
        List<String> named = edited == null ? List.of() : edited.details().suspected();
        FeelingPicker picker = advice.form(words, model.selectedProperty().get(), true, named);
        if (edited != null) {
            picker.fill(edited);
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
                                var unused = model.addNote(picker.level(), picker.details(), picker.text());
                            } else {
                                model.edit(edited, picker.level(), picker.details(), picker.text());
                            }
                            return true;
                        });
    }
}
