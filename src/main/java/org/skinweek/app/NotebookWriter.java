package org.skinweek.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UndoHistory;
import org.skinweek.notebook.UndoStep;
import org.skinweek.notebook.UserSettings;
import org.skinweek.reminder.ReminderLog;
import org.skinweek.store.HistoryEdit;
import org.skinweek.store.NotebookStorage;
import org.skinweek.store.SavedBackups;
import org.skinweek.store.StorageException;

/**
 * The side of a workspace that touches the disk: makes each command from what is stored at that moment, and stores it with
 * its step of the history. Used by one thread at a time but for {@link #given}.
 */
final class NotebookWriter {
    private final StepWriter stepWriter;
    /** The commands of this process by their steps, so that none has to be read back. */
    private final Map<Long, Command> given = new ConcurrentHashMap<>();

    private NotebookStorage storage;
    private StoredState state;
    /** Read by any thread. */
    private volatile ReminderLog reminders = ReminderLog.EMPTY;

    /** Loads a storage; a new notebook is given its first settings. */
    NotebookWriter(NotebookStorage storage, Supplier<UserSettings> unset, StepWriter stepWriter) {
        this.storage = storage;
        this.stepWriter = stepWriter;
        this.state = load();
        Notebook notebook = state.notebook();
        // the first two say of most notebooks that they are not, without a whole one being compared
        boolean isNew = notebook.products().isEmpty()
                && notebook.diary().isEmpty()
                && notebook.equals(Notebook.EMPTY)
                && state.unread().isEmpty();
        if (isNew) {
            begin(unset.get());
        }
    }

    private void begin(UserSettings first) {
        UserSettings settings = state.notebook().settings();
        if (!settings.equals(first)) {
            storage.store(List.of(new Change.OfSettings(settings, first)));
            state = load();
        }
    }

    /** Makes a command for the history, or one that undo skips, or a beginning. */
    @FunctionalInterface
    interface Maker {
        Optional<Step> of(StoredState state);
    }

    /** A command to be stored, and what becomes of the history. */
    record Step(Command command, HistoryEdit edit) {}

    /** The copies beside what is stored. */
    SavedBackups backups() {
        return storage.backups();
    }

    /** What is stored. */
    StoredState state() {
        return state;
    }

    /** Which reminders were told, as of the last load or change. */
    ReminderLog reminders() {
        return reminders;
    }

    /** Changes what is noted of reminders; returns the error that prevented it, or null. */
    @Nullable
    Throwable remind(UnaryOperator<ReminderLog> change) {
        return attempt(opened -> reminders = opened.remind(change));
    }

    /** A step that becomes the last of the history. */
    Step added(Command command) {
        return new Step(command, new HistoryEdit.Add(command, stepWriter));
    }

    /** The command of a step if this process gave it. May be asked on any thread. */
    Optional<Command> given(UndoStep step) {
        return Optional.ofNullable(given.get(step.id()));
    }

    /** Makes a step and stores it; returns the error that prevented it, or null. */
    @Nullable
    Throwable write(Maker maker) {
        try {
            boolean settled = false;
            while (!settled) {
                if (storage.changedElsewhere()) {
                    // with its steps, so that undo takes back what the other process did before what was done here
                    state = load();
                }
                Optional<Step> step =
                        maker.of(state).filter(made -> !made.command().changes().isEmpty());
                // another process may have been quicker: then the step is made again from what that stored
                settled = step.isEmpty() || store(step.get());
            }
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    /**
     * Goes one step back or forth in the history.
     *
     * @param next which step
     * @param made what is to be stored of its command
     * @param edit what becomes of the step
     * @param walked called with the command
     */
    @Nullable
    Throwable walk(
            Function<UndoHistory, Optional<UndoStep>> next,
            UnaryOperator<Command> made,
            Function<UndoStep, HistoryEdit> edit,
            Consumer<Command> walked) {
        return write(current -> next.apply(current.history())
                .flatMap(step -> command(step, edit.apply(step)).map(command -> {
                    walked.accept(command);
                    return new Step(made.apply(command), edit.apply(step));
                })));
    }

    /** Does something with the storage that leaves the notebook as it is; returns the error that prevented it, or null. */
    @Nullable
    Throwable attempt(Consumer<NotebookStorage> work) {
        try {
            work.accept(storage);
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    /** Does something that replaces all that is stored; returns the error that prevented it, or null. */
    @Nullable
    Throwable replace(Consumer<NotebookStorage> work) {
        return attempt(opened -> {
            work.accept(opened);
            given.clear();
            state = load();
        });
    }

    /**
     * Saves what is there to a new file, with what was told, as far as that can be noted; returns the error that prevented
     * it, or null.
     */
    @Nullable
    Throwable writeToNewFile() {
        try {
            NotebookStorage lost = storage;
            storage = lost.saveAsNewFile(state.notebook());
            state = new StoredState(state.notebook(), storage.history(), storage.unread());
            lost.close();
            ReminderLog told = reminders;
            remind(log -> log.and(told));
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    /** Does what is due beside, such as the day's backup. */
    void runMaintenance() {
        storage.runMaintenance();
    }

    /** Closes the storage. */
    void close() {
        storage.close();
    }

    /** Returns false where another process stored something meanwhile. */
    private boolean store(Step step) {
        List<Change> changes = step.command().changes();
        // applied before it is stored, so that a change that does not fit never reaches the disk
        Notebook notebook = state.notebook().after(changes);
        if (!storage.store(changes, step.edit())) {
            return false;
        }
        UndoHistory history = storage.history();
        if (step.edit() instanceof HistoryEdit.Add) {
            history.undoable().ifPresent(added -> given.put(added.id(), step.command()));
        }
        given.keySet().removeIf(id -> !history.holds(id));
        state = new StoredState(notebook, history, storage.unread());
        return true;
    }

    /**
     * The command of a step; empty where another process has just dropped it. A step that cannot be read ends the history
     * on its side: nothing behind it can be undone, or nothing from it on redone.
     */
    private Optional<Command> command(UndoStep step, HistoryEdit edit) {
        Optional<Command> known = given(step);
        if (known.isPresent()) {
            return known;
        }
        try {
            return storage.changes(step).map(changes -> new Command(step.label(), step.arguments(), changes));
        } catch (StorageException e) {
            if (e.problem() == StorageException.Problem.STEP_UNREADABLE) {
                HistoryEdit end = edit instanceof HistoryEdit.Redo
                        ? new HistoryEdit.ForgetUndone()
                        : new HistoryEdit.Begin(HistoryStart.Reason.UNREADABLE);
                storage.store(List.of(), end);
                state = new StoredState(state.notebook(), storage.history(), storage.unread());
            }
            throw e;
        }
    }

    private StoredState load() {
        Notebook notebook = storage.load();
        reminders = storage.reminders();
        return new StoredState(notebook, storage.history(), storage.unread());
    }
}
