package org.skinweek.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;

/**
 * Diary entries for days that have not begun, mostly made while the computer's clock was wrong. They do not count until
 * their day, so the user is asked what to do with them. Notes are processed from last to first, so that undo restores
 * each to its place.
 */
public final class FutureEntries {
    private final InstantSource clock;

    /** Uses a clock that is correct now. */
    public FutureEntries(InstantSource clock) {
        this.clock = clock;
    }

    /** The days after today that have any entry. */
    public static NavigableMap<LocalDate, DiaryDay> days(Notebook stored, LocalDate today) {
        return stored.diary().between(today.plusDays(1), LocalDate.MAX);
    }

    /** Moves all entries of a day to another day; those recorded in the future count as recorded now. */
    public Function<Notebook, Optional<Command>> move(LocalDate from, LocalDate to) {
        return notebook -> {
            List<Change> changes = new ArrayList<>();
            Instant now = clock.instant();
            for (DiaryEntry entry : notebook.diary().day(from).entries()) {
                Instant recordedAt = entry.recordedAt().isAfter(now) ? now : entry.recordedAt();
                changes.add(new Change.OfEntry(entry, entry.on(to, recordedAt)));
            }
            List<SkinNote> notes = notebook.diary().day(from).notes();
            int behind = notebook.diary().day(to).notes().size();
            for (int place = notes.size() - 1; place >= 0; place--) {
                SkinNote note = notes.get(place);
                Instant recordedAt = note.recordedAt().isAfter(now) ? now : note.recordedAt();
                changes.add(new Change.OfSkinNote(note, note.on(to, recordedAt), place, behind));
            }
            return command("command.moveDay", changes);
        };
    }

    /** Deletes all entries of a day; undo restores them. */
    public static Function<Notebook, Optional<Command>> delete(LocalDate day) {
        return notebook -> {
            List<Change> changes = new ArrayList<>();
            notebook.diary().day(day).entries().forEach(entry -> changes.add(new Change.OfEntry(entry, null)));
            List<SkinNote> notes = notebook.diary().day(day).notes();
            for (int place = notes.size() - 1; place >= 0; place--) {
                changes.add(new Change.OfSkinNote(notes.get(place), null, place, Change.OfSkinNote.END));
            }
            return command("command.deleteDay", changes);
        };
    }

    private static Optional<Command> command(String label, List<Change> changes) {
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Command(label, List.of(), changes));
    }
}
