package org.skinweek.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** Opens SQLite files, all in the same way; the reasons are in docs/decisions/0003-storage.md. */
final class SqliteConnections {
    private static final int BUSY_MILLIS = 5_000;

    private SqliteConnections() {}

    /** Opens a database to work with, and makes an empty one when there is none. It is changed in no way yet. */
    static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // the driver would leave a cursor open after each INSERT, and nothing of ours asks for those keys
        config.setGetGeneratedKeys(false);
        return config.createConnection(url(file));
    }

    /** Makes writers wait for nobody and a commit cheap: it appends to the log beside the file and waits for the disk. */
    static void useLog(SqlSession sql) throws SQLException {
        sql.list("PRAGMA journal_mode = WAL", row -> row.getString(1));
        // macOS alone tells a flush from a real one
        sql.script("PRAGMA fullfsync = ON");
        sql.script("PRAGMA checkpoint_fullfsync = ON");
    }

    /** Opens a database that is only looked at. */
    static Connection openToRead(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection(url(file));
    }

    /** Opens a new database that is never written to a disk. */
    static Connection openInMemory() throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
    }

    /** As a URI, since the driver would take a question mark in a folder's name for the start of parameters. */
    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    }
}
