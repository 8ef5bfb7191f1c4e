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

    /** The steps that were done; skipped ones are none, and so no uses for any rule or count. */
    public List<DiaryEntry> uses() {
        return entries.stream().filter(DiaryEntry::done).toList();
    }

    /** True when a use of this product is written down. */
    public boolean hasUse(String product) {
        return entries.stream()
                .anyMatch(entry -> entry.done() && entry.product().equals(product));
    }

    /** True when nothing is written down. */
    public boolean isEmpty() {
        return entries.isEmpty() && notes.isEmpty();
    }
}
