package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;

/**
 * A day of the diary on which something was found.
 *
 * @param day the day
 * @param entries the entries that were found
 * @param notes the notes about the skin that were found
 */
public record FoundDay(LocalDate day, List<DiaryEntry> entries, List<SkinNote> notes) {
    /** Copies the lists. */
    public FoundDay {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }
}
