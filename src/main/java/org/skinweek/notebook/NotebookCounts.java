package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.Diary;
import org.skinweek.diary.DiaryDay;

/**
 * How much a notebook holds, for people to tell one copy from another.
 *
 * @param products archived ones too
 * @param steps what was used or skipped
 * @param notes about the skin
 * @param first day of the diary; absent, as the last, where nothing is written
 * @param last day of the diary
 */
public record NotebookCounts(
        int products,
        int steps,
        int notes,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    /** Counts what a notebook holds. */
    public static NotebookCounts of(Notebook notebook) {
        Diary diary = notebook.diary();
        int steps = 0;
        int notes = 0;
        for (DiaryDay day : diary.days().values()) {
            steps += day.entries().size();
            notes += day.notes().size();
        }
        boolean written = !diary.days().isEmpty();
        return new NotebookCounts(
                notebook.products().size(),
                steps,
                notes,
                written ? diary.days().firstKey() : null,
                written ? diary.days().lastKey() : null);
    }

    /** Steps and notes together. */
    public int entries() {
        return steps + notes;
    }

    /** The first day of the diary. */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(first);
    }

    /** The last day of the diary. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(last);
    }
}
