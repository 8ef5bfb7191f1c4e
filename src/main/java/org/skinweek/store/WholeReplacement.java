package org.skinweek.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.UserSettings;

/**
 * Replaces everything in an open database in one transaction, so that the old or the new is there whole whenever the
 * program may end, and other programs that have it open see it. Rows are copied as they are: also those that this program
 * cannot read. What was there before is in a backup made just before.
 */
final class WholeReplacement {
    /** Another program may write between the backup and the replacement, so that both are made again. */
    private static final int ATTEMPTS = 3;

    private final SqlSession sql;
    private final NotebookTables tables;
    private final HistoryRepository history;
    private final DailyBackup backup;
    /** True while deleted rows may still be found in the files; also after a restart, so that it is looked up first. */
    private @Nullable Boolean wipeDue;

    /** Replacements in an open database. */
    WholeReplacement(SqlSession sql, NotebookTables tables, HistoryRepository history, DailyBackup backup) {
        this.sql = sql;
        this.tables = tables;
        this.history = history;
        this.backup = backup;
    }

    /** Puts the rows of another database of the same version in the place of all rows. */
    void restore(Path other) throws SQLException, IOException {
        sql.update("ATTACH DATABASE ? AS restored", other.toAbsolutePath().toUri() + "?mode=ro");
        try {
            replace(HistoryStart.Reason.RESTORE, true, this::copyRows);
        } finally {
            sql.script("DETACH DATABASE restored");
        }
    }

    /** Deletes all rows and overwrites what they leave in the file. */
    void deleteAll(UserSettings first, boolean copied) throws SQLException, IOException {
        sql.list("PRAGMA secure_delete = ON", row -> row.getInt(1));
        replace(
                HistoryStart.Reason.DELETE_ALL,
                copied,
                () -> tables.store(new Change.OfSettings(UserSettings.DEFAULT, first)));
        wipeDue = true;
        try {
            wipeIfDue();
        } catch (SQLException e) {
            // the rows are gone from the tables; what is left of them in the files goes once the disk or others allow
            // it
        }
    }

    /** Overwrites what deleted rows left in the file and in its log, if that could not be done at once. */
    void wipeIfDue() throws SQLException {
        if (wipeDue == null) {
            wipeDue = history.beganWith(HistoryStart.Reason.DELETE_ALL) && sql.number("PRAGMA freelist_count") > 0;
        }
        if (wipeDue) {
            sql.script("VACUUM");
            wipeDue = !sql.list("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt("busy"))
                    .equals(List.of(0));
        }
    }

    private void replace(HistoryStart.Reason reason, boolean copied, SqlSession.Work filling)
            throws SQLException, IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int version = version();
            @Nullable String copy = copied ? backup.makeNow(sql) : null;
            Replacing replacing = new Replacing(version, reason, copy, filling);
            sql.transaction(replacing);
            if (replacing.done) {
                return;
            }
        }
        throw new StorageException(StorageException.Problem.BUSY, "another program goes on writing", null);
    }

    private void copyRows() throws SQLException {
        for (String table : DatabaseContent.entered(sql)) {
            String columns = String.join(
                    ", ",
                    sql.list(
                            "SELECT name FROM pragma_table_info('%s') ORDER BY cid".formatted(table),
                            row -> row.getString(1)));
            sql.update("INSERT INTO main.%1$s (%2$s) SELECT %2$s FROM restored.%1$s".formatted(table, columns));
        }
    }

    /** A number that changes whenever another connection commits. */
    private int version() throws SQLException {
        return sql.number("PRAGMA main.data_version");
    }

    private final class Replacing implements SqlSession.Work {
        private final int version;
        private final HistoryStart.Reason reason;
        private final @Nullable String copy;
        private final SqlSession.Work filling;
        private boolean done;

        /**
         * @param version of the database when it was copied
         * @param copy name of the backup that was made before
         */
        Replacing(int version, HistoryStart.Reason reason, @Nullable String copy, SqlSession.Work filling) {
            this.version = version;
            this.reason = reason;
            this.copy = copy;
            this.filling = filling;
        }

        @Override
        public void run() throws SQLException {
            if (version() != version) {
                return;
            }
            sql.script("PRAGMA defer_foreign_keys = ON");
            for (String table : DatabaseContent.entered(sql)) {
                sql.update("DELETE FROM main." + table);
            }
            if (reason == HistoryStart.Reason.DELETE_ALL) {
                sql.update("DELETE FROM main." + ReminderRepository.TABLE);
            }
            filling.run();
            history.begin(reason, copy);
            done = true;
        }
    }
}
