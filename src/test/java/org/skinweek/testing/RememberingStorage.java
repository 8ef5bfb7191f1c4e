package org.skinweek.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UndoHistory;
import org.skinweek.notebook.UndoStep;
import org.skinweek.notebook.UserSettings;
import org.skinweek.reminder.ReminderLog;
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
    private volatile ReminderLog reminders = ReminderLog.EMPTY;

    /** A storage that was never copied. */
    protected RememberingStorage() {
        this(new NoBackups());
    }

    /** A storage with copies beside it. */
    protected RememberingStorage(SavedBackups backups) {
        this.backups = backups;
    }

    @Override
    public abstract void store(List<Change> changes);

    @Override
    public final UndoHistory history() {
        return history;
    }

    @Override
    public final Optional<List<Change>> changes(UndoStep step) {
        Command command = commands.get(step.id());
        if (command == null) {
            throw new StorageException(StorageException.Problem.STEP_UNREADABLE, "told to forget", null);
        }
        return Optional.of(command.changes());
    }

    @Override
    public final boolean store(List<Change> changes, HistoryEdit edit) {
        if (!isAsLoaded()) {
            return false;
        }
        store(changes);
        if (edit instanceof HistoryEdit.Add add) {
            long id = ++last;
            Command command = add.command();
            commands.put(id, command);
            UndoStep step = new UndoStep(id, command.label(), command.arguments(), add.writer(), NOON, ZoneOffset.UTC);
            List<UndoStep> done = joined(history.done(), step);
            history = new UndoHistory(
                    done.subList(Math.max(0, done.size() - UndoHistory.STEPS), done.size()),
                    List.of(),
                    history.start());
        } else if (edit instanceof HistoryEdit.Undo) {
            List<UndoStep> undone = new ArrayList<>(history.undone());
            undone.add(0, history.undoable().orElseThrow());
            history = new UndoHistory(history.done().subList(0, history.done().size() - 1), undone, history.start());
        } else if (edit instanceof HistoryEdit.Redo) {
            history = new UndoHistory(
                    joined(history.done(), history.redoable().orElseThrow()),
                    history.undone().subList(1, history.undone().size()),
                    history.start());
        } else if (edit instanceof HistoryEdit.ForgetUndone) {
            history = new UndoHistory(history.done(), List.of(), history.start());
        } else if (edit instanceof HistoryEdit.Begin begin) {
            history = new UndoHistory(
                    List.of(), List.of(), Optional.of(new HistoryStart(begin.reason(), null, NOON, ZoneOffset.UTC)));
        }
        return true;
    }

    @Override
    public ReminderLog reminders() {
        return reminders;
    }

    @Override
    public ReminderLog remind(UnaryOperator<ReminderLog> change) {
        reminders = change.apply(reminders);
        return reminders;
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

    private static List<UndoStep> joined(List<UndoStep> steps, UndoStep last) {
        List<UndoStep> all = new ArrayList<>(steps);
        all.add(last);
        return all;
    }

    /** False when another program stored something since the last load. */
    protected boolean isAsLoaded() {
        return true;
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
        reminders = other.reminders;
    }
}
