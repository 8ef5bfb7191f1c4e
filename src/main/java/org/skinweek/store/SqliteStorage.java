package org.skinweek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UndoHistory;
import org.skinweek.notebook.UndoStep;
import org.skinweek.notebook.UnreadRow;
import org.skinweek.notebook.UserSettings;
import org.skinweek.reminder.ReminderLog;

/** The notebook in an opened SQLite database. */
public final class SqliteStorage implements NotebookStorage {
    private static final int NEVER = -1;

    private final SqlSession sql;
    private final TolerantRows rows;
    private final NotebookTables tables;
    private final HistoryRepository history;
    private final ReminderRepository reminders;
    private final DailyBackup backup;
    private final PhotoSweep sweep;
    private final OpenDatabase database;
    private final FolderBackups saved;
    private final WholeReplacement whole;
    private final Supplier<SqliteStorage> anew;
    private UndoHistory steps = UndoHistory.EMPTY;
    /** As of the last load; before the first there is nothing that changes could be made from. */
    private int loadedVersion = NEVER;
    /** True when every row has been read since the last check before a backup. */
    private boolean looked;

    /**
     * A storage over an opened database.
     *
     * @param history the steps in that database
     * @param sweep deletes pictures that nothing names any more
     * @param saved the copies beside that database
     * @param anew sets aside whatever is in the database's place and opens a new one there
     */
    SqliteStorage(
            OpenDatabase database,
            HistoryRepository history,
            DailyBackup backup,
            PhotoSweep sweep,
            FolderBackups saved,
            Supplier<SqliteStorage> anew) {
        this.database = database;
        this.sql = database.sql();
        this.rows = new TolerantRows(sql);
        this.tables = new NotebookTables(sql, rows, backup::today);
        this.history = history;
        this.reminders = new ReminderRepository(sql);
        this.backup = backup;
        this.sweep = sweep;
        this.saved = saved;
        this.whole = new WholeReplacement(sql, tables, history, backup);
        this.anew = anew;
    }

    @Override
    public Notebook load() {
        try {
            Loading loading = new Loading();
            sql.snapshot(loading);
            loadedVersion = loading.version;
            steps = loading.steps;
            looked = true;
            return loading.notebook;
        } catch (SQLException e) {
            throw StorageException.of("loading the notebook", e);
        } catch (RuntimeException e) {
            // rows are read one by one, so no value of theirs caused this; says no more, since it goes to the log
            throw new StorageException(StorageException.Problem.DAMAGED, "the notebook cannot be read", e);
        }
    }

    @Override
    public List<UnreadRow> unread() {
        return rows.unread();
    }

    @Override
    public UndoHistory history() {
        return steps;
    }

    @Override
    public Optional<List<Change>> changes(UndoStep step) {
        try {
            return history.changes(step);
        } catch (SQLException e) {
            throw StorageException.of("reading a step of the history", e);
        }
    }

    @Override
    public boolean store(List<Change> changes, HistoryEdit edit) {
        return store(changes, edit, /* asLoaded= */ true);
    }

    @Override
    public void store(List<Change> changes) {
        store(changes, new HistoryEdit.None(), /* asLoaded= */ false);
    }

    /** @param asLoaded true when the changes were made from what was loaded, and must not meet anything else */
    private boolean store(List<Change> changes, HistoryEdit edit, boolean asLoaded) {
        try {
            database.requireInPlace();
            @Nullable String copy = edit instanceof HistoryEdit.Begin ? backup.makeNow(sql) : null;
            Storing storing = new Storing(changes, edit, copy, asLoaded);
            sql.transaction(storing);
            if (!storing.done) {
                return false;
            }
            rows.committed();
            database.written();
            steps = storing.steps;
            return true;
        } catch (SQLException e) {
            throw StorageException.of("storing %s changes".formatted(changes.size()), e);
        } catch (IOException e) {
            throw StorageException.of("making a copy before a new beginning", e);
        } finally {
            rows.endTransaction();
        }
    }

    @Override
    public boolean changedElsewhere() {
        try {
            if (version() != loadedVersion) {
                database.requireInPlace();
                database.written();
                return true;
            }
            database.requireUntouched();
            return version() != loadedVersion;
        } catch (SQLException e) {
            throw StorageException.of("looking for changes", e);
        }
    }

    @Override
    public ReminderLog reminders() {
        try {
            return reminders.all();
        } catch (SQLException e) {
            throw StorageException.of("reading what was told", e);
        }
    }

    @Override
    public ReminderLog remind(UnaryOperator<ReminderLog> change) {
        try {
            database.requireInPlace();
            ReminderLog after = reminders.change(change);
            database.written();
            return after;
        } catch (SQLException e) {
            throw StorageException.of("storing what was told", e);
        }
    }

    @Override
    public void runMaintenance() {
        try {
            database.requireInPlace();
            whole.wipeIfDue();
            backup.makeIfDue(sql, this::look);
            sweep.runIfDue(sql); // after the backup, whose rotation may have let go of some
        } catch (SQLException e) {
            throw StorageException.of("making the day's backup", e);
        } catch (IOException e) {
            throw StorageException.of("making the day's backup", e);
        }
    }

    @Override
    public SavedBackups backups() {
        return saved;
    }

    @Override
    public boolean backUp() {
        try {
            database.requireInPlace();
            return backup.makeNow(sql) != null;
        } catch (SQLException e) {
            throw StorageException.of("making a backup", e);
        } catch (IOException e) {
            throw StorageException.of("making a backup", e);
        }
    }

    @Override
    public void restore(BackupFile chosen) {
        try {
            database.requireInPlace();
            Path copy = saved.copyToRestore(chosen);
            try {
                whole.restore(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
            database.written();
        } catch (SQLException e) {
            throw StorageException.of("restoring a backup", e);
        } catch (IOException e) {
            throw StorageException.of("restoring a backup", e);
        }
    }

    @Override
    public boolean deleteAll(UserSettings first, boolean copiesToo) {
        try {
            database.requireInPlace();
            whole.deleteAll(first, !copiesToo);
            database.written();
            return !copiesToo || saved.deleteAll();
        } catch (SQLException e) {
            throw StorageException.of("deleting everything", e);
        } catch (IOException e) {
            throw StorageException.of("making a copy before everything is deleted", e);
        }
    }

    @Override
    public NotebookStorage saveAsNewFile(Notebook notebook) {
        SqliteStorage fresh = anew.get();
        try {
            fresh.store(notebook.changesFromEmpty());
            fresh.keep(statements());
            fresh.goOnWith(historyStatements());
            return fresh;
        } catch (RuntimeException e) {
            fresh.close();
            throw e;
        }
    }

    /**
     * What nobody could read and the notebook therefore does not hold. The file that is open can still be read after it
     * was removed or replaced, but not after it was emptied.
     */
    private List<String> statements() {
        try {
            return rows.statements();
        } catch (SQLException e) {
            return List.of();
        }
    }

    /** Begins a new history without changing anything else, and without a copy of what was before. */
    void begin(HistoryStart.Reason reason) {
        try {
            sql.transaction(() -> {
                history.begin(reason, null);
                steps = history.all();
            });
            database.written();
        } catch (SQLException e) {
            throw StorageException.of("beginning a new history", e);
        }
    }

    /** The steps of the file that was lost, as far as it can still be read. */
    private List<String> historyStatements() {
        try {
            return history.statements();
        } catch (SQLException e) {
            return List.of();
        }
    }

    private void goOnWith(List<String> statements) {
        try {
            sql.transaction(() -> {
                for (String statement : statements) {
                    sql.update(statement);
                }
                steps = history.all();
            });
            database.written();
        } catch (SQLException e) {
            throw StorageException.of("keeping the history", e);
        }
    }

    private void keep(List<String> statements) {
        try {
            sql.transaction(() -> rows.keep(statements));
            database.written();
        } catch (SQLException e) {
            throw StorageException.of("keeping %s rows".formatted(statements.size()), e);
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw StorageException.of("closing the database", e);
        }
    }

    /** Reads every row, unless that has been done since the last check. */
    private void look() {
        if (!looked) {
            int seen = loadedVersion;
            load();
            loadedVersion = seen;
        }
        looked = false;
    }

    /** A number that changes whenever another connection commits. */
    private int version() throws SQLException {
        return sql.number("PRAGMA data_version");
    }

    private final class Loading implements SqlSession.Work {
        private Notebook notebook = Notebook.EMPTY;
        private UndoHistory steps = UndoHistory.EMPTY;
        private int version;

        @Override
        public void run() throws SQLException {
            version = version();
            rows.begin();
            notebook = tables.all();
            steps = history.all();
        }
    }

    /** Stores changes and edits the history. */
    private final class Storing implements SqlSession.Work {
        private final List<Change> changes;
        private final HistoryEdit edit;
        private final @Nullable String copy;
        private final boolean asLoaded;
        private UndoHistory steps = UndoHistory.EMPTY;
        private boolean done;

        /**
         * @param copy name of the backup that was made before
         * @param asLoaded true when nothing may have been stored by others since the last load
         */
        Storing(List<Change> changes, HistoryEdit edit, @Nullable String copy, boolean asLoaded) {
            this.changes = changes;
            this.edit = edit;
            this.copy = copy;
            this.asLoaded = asLoaded;
        }

        @Override
        public void run() throws SQLException {
            if (asLoaded && loadedVersion != NEVER && version() != loadedVersion) {
                return;
            }
            for (Change change : changes) {
                tables.store(change);
            }
            if (edit instanceof HistoryEdit.Add add) {
                history.add(add.command(), add.writer());
            } else if (edit instanceof HistoryEdit.Undo undo) {
                history.undo(undo.step());
            } else if (edit instanceof HistoryEdit.Redo redo) {
                history.redo(redo.step());
            } else if (edit instanceof HistoryEdit.ForgetUndone) {
                history.forgetUndone();
            } else if (edit instanceof HistoryEdit.Begin begin) {
                history.begin(begin.reason(), copy);
            }
            steps = history.all();
            done = true;
        }
    }
}
