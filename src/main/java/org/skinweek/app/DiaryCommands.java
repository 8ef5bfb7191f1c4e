package org.skinweek.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SymptomLevel;

/**
 * What a user does with the diary, as makers of commands for {@link Workspace#execute(Function)}. A maker returns
 * nothing when the diary already says the same, so that a step ticked twice is written down once.
 */
public final class DiaryCommands {
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final Supplier<UUID> ids;

    /**
     * Makes commands that record when and in which zone they were given.
     *
     * @param zone asked at each command, because people travel
     * @param ids gives a new id for each entry and note
     */
    public DiaryCommands(InstantSource clock, Supplier<ZoneId> zone, Supplier<UUID> ids) {
        this.clock = clock;
        this.zone = zone;
        this.ids = ids;
    }

    /** Writes down that these products were used in a session; a skip of theirs becomes a use. */
    public Function<Notebook, Optional<Command>> done(LocalDate day, Session session, Collection<String> products) {
        return notebook -> {
            List<Change> changes = records(notebook, day, session, products, null);
            return changes.size() == 1
                    ? command("command.done", nameOf(notebook, changes.get(0)), changes)
                    : command("command.doneAll", String.valueOf(changes.size()), changes);
        };
    }

    /** Writes down that these products were left out of a session, and why; a use of theirs becomes a skip. */
    public Function<Notebook, Optional<Command>> skip(
            LocalDate day, Session session, Collection<String> products, SkipReason reason) {
        return notebook -> {
            List<Change> changes = records(notebook, day, session, products, reason);
            return changes.size() == 1
                    ? command("command.skip", nameOf(notebook, changes.get(0)), changes)
                    : command("command.skipAll", String.valueOf(changes.size()), changes);
        };
    }

    /** Writes down a use like {@link #done}, under a label that calls it unplanned. */
    public Function<Notebook, Optional<Command>> unplanned(LocalDate day, Session session, String product) {
        return notebook -> {
            List<Change> changes = records(notebook, day, session, List.of(product), null);
            return command("command.unplanned", name(notebook, product), changes);
        };
    }

    /** Deletes what is written down about a product in a session, so that the step is open again. */
    public Function<Notebook, Optional<Command>> reopen(LocalDate day, Session session, String product) {
        return notebook -> {
            List<Change> changes = new ArrayList<>();
            for (DiaryEntry entry : notebook.diary().day(day).entries()) {
                if (entry.session() == session && entry.product().equals(product)) {
                    changes.add(new Change.OfEntry(entry, null));
                }
            }
            return command("command.reopen", name(notebook, product), changes);
        };
    }

    /** Writes down all of these entries whose products have none yet in their sessions, as one step. */
    Function<Notebook, Optional<Command>> fill(String label, List<DiaryEntry> entries) {
        return notebook -> {
            List<Change> changes = entries.stream()
                    .filter(entry -> notebook.diary().day(entry.day()).entries().stream()
                            .noneMatch(old -> old.session() == entry.session()
                                    && old.product().equals(entry.product())))
                    .map(DiaryCommands::added)
                    .toList();
            return changes.isEmpty() ? Optional.empty() : Optional.of(new Command(label, List.of(), changes));
        };
    }

    /** The moment of writing down: all that is written down together has the same, by which it is taken back together. */
    Instant moment() {
        return clock.instant();
    }

    /** An entry that is written down at a moment. */
    DiaryEntry entry(LocalDate day, Session session, String product, @Nullable SkipReason reason, Instant moment) {
        return new DiaryEntry(ids.get(), day, session, product, reason, "", moment, zone.get());
    }

    static Change added(DiaryEntry entry) {
        return new Change.OfEntry(null, entry);
    }

    /** Deletes what was written down last in a session: one step, or all that were ticked together. */
    public Function<Notebook, Optional<Command>> takeBack(LocalDate day, Session session) {
        return notebook -> {
            List<DiaryEntry> written = notebook.diary().day(day).entries().stream()
                    .filter(entry -> entry.session() == session)
                    .toList();
            Optional<Instant> last =
                    written.stream().map(DiaryEntry::recordedAt).max(Instant::compareTo);
            List<Change> changes = written.stream()
                    .filter(entry -> last.equals(Optional.of(entry.recordedAt())))
                    .<Change>map(entry -> new Change.OfEntry(entry, null))
                    .toList();
            return changes.size() == 1
                    ? command("command.reopen", nameOf(notebook, changes.get(0)), changes)
                    : command("command.reopenAll", String.valueOf(changes.size()), changes);
        };
    }

    /** Adds an entry from the diary page: a use, or a skip with its reason, each with a note. */
    public Function<Notebook, Optional<Command>> add(
            LocalDate day, Session session, String product, @Nullable SkipReason reason, String note) {
        return notebook -> {
            DiaryEntry entry =
                    new DiaryEntry(ids.get(), day, session, product, reason, note.strip(), clock.instant(), zone.get());
            return command("command.addEntry", name(notebook, product), List.of(new Change.OfEntry(null, entry)));
        };
    }

    /** Replaces the entry with the same id by an edited one, which keeps the time and zone of writing down. */
    public Function<Notebook, Optional<Command>> edit(DiaryEntry before, DiaryEntry after) {
        return notebook -> current(notebook, before)
                .filter(found -> !found.equals(after))
                .flatMap(found -> command(
                        "command.editEntry",
                        name(notebook, after.product()),
                        List.of(new Change.OfEntry(found, after))));
    }

    /** Deletes an entry. */
    public Function<Notebook, Optional<Command>> delete(DiaryEntry entry) {
        return notebook -> current(notebook, entry)
                .flatMap(found -> command(
                        "command.deleteEntry",
                        name(notebook, found.product()),
                        List.of(new Change.OfEntry(found, null))));
    }

    /** Brings a deleted entry back as it was; does nothing if it is there. */
    public Function<Notebook, Optional<Command>> restore(DiaryEntry entry) {
        return notebook -> current(notebook, entry).isPresent()
                ? Optional.empty()
                : command(
                        "command.restoreEntry",
                        name(notebook, entry.product()),
                        List.of(new Change.OfEntry(null, entry)));
    }

    /** Brings a deleted note back as it was; does nothing if it is there. */
    public Function<Notebook, Optional<Command>> restore(SkinNote note) {
        return notebook -> current(notebook, note).isPresent()
                ? Optional.empty()
                : Optional.of(Command.of(
                        "command.restoreSkinNote",
                        new Change.OfSkinNote(null, note, Change.OfSkinNote.END, place(notebook, note))));
    }

    /** The place before the day's first note that was written down later. */
    private static int place(Notebook notebook, SkinNote note) {
        return (int) notebook.diary().day(note.day()).notes().stream()
                .takeWhile(other -> !other.recordedAt().isAfter(note.recordedAt()))
                .count();
    }

    /**
     * Writes down how the skin feels.
     *
     * @param level absent when it feels fine
     * @param text free text, may be empty
     */
    public Function<Notebook, Optional<Command>> skin(
            LocalDate day, @Nullable SymptomLevel level, SkinDetails details, String text) {
        return notebook -> {
            SkinNote note = new SkinNote(ids.get(), day, level, details, text.strip(), clock.instant(), zone.get());
            return Optional.of(Command.of("command.skinNote", new Change.OfSkinNote(null, note)));
        };
    }

    /** Writes down how the skin feels, and nothing more of it. */
    public Function<Notebook, Optional<Command>> skin(LocalDate day, @Nullable SymptomLevel level, String text) {
        return skin(day, level, SkinDetails.NONE, text);
    }

    /** Replaces the note with the same id by an edited one. */
    public Function<Notebook, Optional<Command>> edit(SkinNote before, SkinNote after) {
        return notebook -> current(notebook, before)
                .filter(found -> !found.equals(after))
                .map(found -> Command.of("command.editSkinNote", new Change.OfSkinNote(found, after)));
    }

    /** Deletes a note about the skin. */
    public Function<Notebook, Optional<Command>> delete(SkinNote note) {
        return notebook -> current(notebook, note)
                .map(found -> Command.of("command.deleteSkinNote", Change.OfSkinNote.removal(found, notebook)));
    }

    private List<Change> records(
            Notebook notebook,
            LocalDate day,
            Session session,
            Collection<String> products,
            @Nullable SkipReason reason) {
        Instant moment = moment();
        return products.stream()
                .flatMap(product -> record(notebook, day, session, product, reason, moment).stream())
                .toList();
    }

    private Optional<Change> record(
            Notebook notebook,
            LocalDate day,
            Session session,
            String product,
            @Nullable SkipReason reason,
            Instant moment) {
        DiaryEntry entry = entry(day, session, product, reason, moment);
        for (DiaryEntry old : notebook.diary().day(day).entries()) {
            if (old.session() == session && old.product().equals(product)) {
                DiaryEntry changed = new DiaryEntry(
                        old.id(), day, session, product, reason, old.note(), entry.recordedAt(), entry.zone());
                return old.skipReason() == reason ? Optional.empty() : Optional.of(new Change.OfEntry(old, changed));
            }
        }
        return Optional.of(new Change.OfEntry(null, entry));
    }

    private static Optional<Command> command(String label, String argument, List<Change> changes) {
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Command(label, List.of(argument), changes));
    }

    private static String nameOf(Notebook notebook, Change change) {
        if (!(change instanceof Change.OfEntry entry)) {
            return "";
        }
        @Nullable DiaryEntry written = entry.after() == null ? entry.before() : entry.after();
        return written == null ? "" : name(notebook, written.product());
    }

    private static String name(Notebook notebook, String product) {
        return notebook.product(product).map(Product::name).orElse(product);
    }

    private static Optional<DiaryEntry> current(Notebook notebook, DiaryEntry entry) {
        return notebook.diary().day(entry.day()).entries().stream()
                .filter(old -> old.id().equals(entry.id()))
                .findFirst();
    }

    private static Optional<SkinNote> current(Notebook notebook, SkinNote note) {
        return notebook.diary().day(note.day()).notes().stream()
                .filter(old -> old.id().equals(note.id()))
                .findFirst();
    }
}
