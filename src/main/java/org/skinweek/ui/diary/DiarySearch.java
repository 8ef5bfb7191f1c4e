package org.skinweek.ui.diary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.PlainText;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.words.SkinNoteWords;
import org.skinweek.words.Words;

/**
 * Finds notes and entries by what can be read of them: each word of a query must stand in the same note or entry, without
 * regard to accents and capitals. Names and reasons are made plain once, so that ten years take milliseconds.
 */
final class DiarySearch {
    private final Words words;
    private final Notebook notebook;
    private final SkinNoteWords noteWords;
    private final Map<String, String> names = new HashMap<>();
    private final Map<SkipReason, String> reasons = new EnumMap<>(SkipReason.class);

    DiarySearch(Notebook notebook, Words words) {
        this.notebook = notebook;
        this.words = words;
        this.noteWords = new SkinNoteWords(
                words, id -> notebook.product(id).map(Product::name).orElse(""));
    }

    /** The days with something that holds all words of a query that is not blank, the latest first. */
    List<FoundDay> find(String query) {
        String[] wanted = PlainText.of(query).split(" ", -1);
        List<FoundDay> found = new ArrayList<>();
        notebook.diary().days().descendingMap().forEach((date, day) -> {
            List<DiaryEntry> entries = entries(day, wanted);
            List<SkinNote> notes = notes(day, wanted);
            if (!entries.isEmpty() || !notes.isEmpty()) {
                found.add(new FoundDay(date, entries, notes));
            }
        });
        return found;
    }

    private List<DiaryEntry> entries(DiaryDay day, String[] wanted) {
        @Nullable List<DiaryEntry> found = null;
        for (DiaryEntry entry : day.entries()) {
            if (holdsAll(entry, wanted)) {
                found = found == null ? new ArrayList<>() : found;
                found.add(entry);
            }
        }
        return found == null ? List.of() : found;
    }

    private boolean holdsAll(DiaryEntry entry, String[] wanted) {
        String name = names.computeIfAbsent(
                entry.product(),
                id -> PlainText.of(notebook.product(id).map(Product::name).orElse("")));
        @Nullable SkipReason reason = entry.skipReason();
        String skipped = reason == null ? "" : reasons.computeIfAbsent(reason, this::skipped);
        String note = entry.note().isEmpty() ? "" : PlainText.of(entry.note());
        for (String word : wanted) {
            if (!name.contains(word) && !skipped.contains(word) && !note.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private String skipped(SkipReason reason) {
        return PlainText.of(words.text("diary.entry.skipped", words.textOf("diary.skip.", reason)));
    }

    private List<SkinNote> notes(DiaryDay day, String[] wanted) {
        return day.notes().isEmpty()
                ? List.of()
                : day.notes().stream().filter(note -> holdsAll(note, wanted)).toList();
    }

    private boolean holdsAll(SkinNote note, String[] wanted) {
        List<String> texts = new ArrayList<>(List.of(note.text(), noteWords.level(note)));
        texts.addAll(noteWords.tags(note.details()));
        texts.addAll(noteWords.suspected(note.details()));
        String text = PlainText.of(String.join(" ", texts));
        for (String word : wanted) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
