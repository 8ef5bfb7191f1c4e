package org.skinweek.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UnreadRow;
import org.skinweek.notebook.UnreadRow.Kind;

/** What the user decides about rows that could not be read, which until then count at their gravest. */
public final class UnreadCommands {
    private UnreadCommands() {}

    /** Confirms rows as they count now and stores them that way. The unreadable originals are kept all the same. */
    public static Function<Notebook, Optional<Command>> right(List<UnreadRow> unread) {
        return notebook -> {
            List<Change> changes = new ArrayList<>();
            for (UnreadRow row : unread) {
                if (row.kind() == Kind.PROFILE) {
                    changes.add(new Change.OfProfile(notebook.profile(), notebook.profile()));
                } else if (row.kind() == Kind.SKIN_NOTE) {
                    notes(notebook, row).forEach(note -> changes.add(new Change.OfSkinNote(note, note)));
                }
            }
            return changes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Command("command.unread", List.of(), changes));
        };
    }

    private static Stream<SkinNote> notes(Notebook notebook, UnreadRow row) {
        try {
            return notebook.diary().day(LocalDate.parse(row.day())).notes().stream()
                    .filter(note -> note.text().equals(row.name()));
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }
}
