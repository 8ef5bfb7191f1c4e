package org.skinweek.diary;

import java.util.List;

/**
 * Everything that is written down for one day.
 *
 * @param entries steps done and skipped, in the order of recording
 * @param notes how the skin felt
 */
public record DiaryDay(List<DiaryEntry> entries, List<SkinNote> notes) {
    /** A day with nothing written down. */
    public static final DiaryDay EMPTY = new DiaryDay(List.of(), List.of());

    /** Copies the lists. */
    public DiaryDay {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    /** True when nothing is written down. */
    public boolean isEmpty() {
        return entries.isEmpty() && notes.isEmpty();
    }
}
