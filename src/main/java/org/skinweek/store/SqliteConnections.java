package org.skinweek.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** Opens SQLite files with the settings that docs/decisions/0003-storage.md explains. */
final class SqliteConnections {
    private static final int BUSY_MILLIS = 5_000;

    private SqliteConnections() {}

    /**
     * Opens a database for reading and writing, and creates an empty one when there is none. Changes nothing in an
     * existing one.
     */
    static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // the driver would leave a cursor open after each INSERT, and we never ask for generated keys
        config.setGetGeneratedKeys(false);
        return config.createConnection(url(file));
    }

    /**
     * Turns on the write-ahead log: a writer need not wait for readers, and a commit only appends to the log and waits
     * for the disk.
     */
    static void useLog(SqlSession sql) throws SQLException {
        sql.list("PRAGMA journal_mode = WAL", row -> row.getString(1));
        // only macOS distinguishes an ordinary flush from one that reaches the disk
        sql.script("PRAGMA fullfsync = ON");
        sql.script("PRAGMA checkpoint_fullfsync = ON");
    }

    /** Opens a database read-only. */
    static Connection openToRead(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection(url(file));
    }

    /** Opens a new database in memory. */
    static Connection openInMemory() throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
    }

    /**
     * The connection URL, with the file as a URI because the driver would take a question mark in a folder's name for
     * the start of parameters.
     */
    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    }
}
