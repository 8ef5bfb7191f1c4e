package org.skinweek.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UndoHistory;
import org.skinweek.notebook.UndoStep;
import org.skinweek.notebook.UserSettings;
import org.skinweek.store.BackupFile;
import org.skinweek.store.HistoryEdit;
import org.skinweek.store.NotebookStorage;
import org.skinweek.store.OfferedBackup;
import org.skinweek.store.SavedBackups;
import org.skinweek.store.StorageException;

/** A storage that keeps the history in memory; what becomes of the notebook is for others to say. */
public abstract class RememberingStorage implements NotebookStorage {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private final SavedBackups backups;
    private final Map<Long, Command> commands = new HashMap<>();
    private long last;
    private volatile UndoHistory history = UndoHistory.EMPTY;

    /** A storage that was never copied. */
    protected RememberingStorage() {
        this(new NoBackups());
    }

    /** A storage with copies beside it. */
    protected RememberingStorage(SavedBackups backups) {
        this.backups = backups;
    }

    /** Stores changes. */
    @Override
    public abstract void store(List<Change> changes);

    @Override
    public final UndoHistory history() {
        return history;
    }

    @Override
    public final List<Change> changes(UndoStep step) {
        Command command = commands.get(step.id());
        if (command == null) {
            throw new StorageException(StorageException.Problem.STEP_UNREADABLE, "told to forget", null);
        }
        return command.changes();
    }

    @Override
    public final void store(List<Change> changes, HistoryEdit edit) {
        store(changes);
        if (edit instanceof HistoryEdit.Add add) {
            long id = ++last;
            Command command = add.command();
            commands.put(id, command);
            history = history.with(
                    new UndoStep(id, command.label(), command.arguments(), add.writer(), NOON, ZoneOffset.UTC));
        } else if (edit instanceof HistoryEdit.Undo) {
            history = history.afterUndo();
        } else if (edit instanceof HistoryEdit.Redo) {
            history = history.afterRedo();
        } else if (edit instanceof HistoryEdit.Begin begin) {
            history = UndoHistory.startingWith(new HistoryStart(begin.reason(), null, NOON, ZoneOffset.UTC));
        }
    }

    @Override
    public SavedBackups backups() {
        return backups;
    }

    @Override
    public boolean backUp() {
        return false;
    }

    @Override
    public void restore(BackupFile chosen) {
        throw new StorageException(StorageException.Problem.OTHER, "there is no backup", null);
    }

    @Override
    public boolean deleteAll(UserSettings first, boolean copiesToo) {
        throw new StorageException(StorageException.Problem.NOT_WRITABLE, "nothing is deleted here", null);
    }

    /** From now on no step can be read. */
    public final void forgetCommands() {
        commands.clear();
    }

    private static final class NoBackups implements SavedBackups {
        @Override
        public Path folder() {
            return Path.of("skinweek", "backups");
        }

        @Override
        public List<OfferedBackup> offered() {
            return List.of();
        }

        @Override
        public Optional<BackupFile> named(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Notebook> content(BackupFile backup) {
            return Optional.empty();
        }
    }

    /** Goes on with the history of another storage. */
    protected final void takeHistoryOf(RememberingStorage other) {
        commands.putAll(other.commands);
        history = other.history;
    }
}
