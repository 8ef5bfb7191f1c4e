package org.skinweek.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** Opens SQLite files, all in the same way; the reasons are in docs/decisions/0003-storage.md. */
final class Connections {
    private static final int BUSY_MILLIS = 5_000;

    private Connections() {}

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
    static void useLog(Sql sql) throws SQLException {
        sql.list("PRAGMA journal_mode = WAL", row -> row.getString(1));
        // macOS alone tells a flush from a real one
        sql.script("PRAGMA fullfsync = ON");
        sql.script("PRAGMA checkpoint_fullfsync = ON");
    }

    /** True when the file is one of ours, of a version that is known, and whole. */
    static boolean isGood(Path file, int latestVersion) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = config.createConnection(url(file))) {
            Sql sql = new Sql(connection);
            int version = Migrations.version(sql);
            return isOurs(sql) && version >= 1 && version <= latestVersion && isWhole(sql);
        } catch (SQLException e) {
            return false;
        }
    }

    static boolean isOurs(Sql sql) throws SQLException {
        return sql.number("PRAGMA application_id") == Migrations.APPLICATION_ID;
    }

    /** True when all pages and rows can be read. */
    static boolean isWhole(Sql sql) throws SQLException {
        return sql.list("PRAGMA quick_check(1)", row -> row.getString(1)).equals(List.of("ok"));
    }

    /** As a URI, since the driver would take a question mark in a folder's name for the start of parameters. */
    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    }
}
