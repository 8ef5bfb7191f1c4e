package org.skinweek.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.skinweek.store.StorageException.Problem;

/** An open connection and a watch over the files behind it. */
final class OpenDatabase {
    private final Path file;
    private final Connection connection;
    private final SqlSession sql;
    private final FileWatch watch;

    /**
     * A database that was opened in WAL mode.
     *
     * @throws IOException when its file no longer exists
     */
    OpenDatabase(Path file, Connection connection, SqlSession sql) throws IOException {
        this.file = file;
        this.connection = connection;
        this.sql = sql;
        this.watch = new FileWatch(file);
    }

    SqlSession sql() {
        return sql;
    }

    /** Throws when one of the files was removed or replaced, or the database emptied. Takes microseconds. */
    void requireInPlace() {
        try {
            if (watch.isInPlace()) {
                return;
            }
        } catch (IOException e) {
            throw StorageException.of("looking for the open database", e);
        }
        throw gone();
    }

    /**
     * Throws also when the file was overwritten, which SQLite may not notice while it caches pages: another connection
     * must find the same content as this one.
     */
    void requireUntouched() throws SQLException {
        requireInPlace();
        try {
            if (watch.isWritten()) {
                if (!holdsTheSame()) {
                    throw gone();
                }
                watch.mark();
            }
        } catch (IOException e) {
            throw StorageException.of("looking at the open database", e);
        }
    }

    /** Accepts the file after this program has written it. */
    void written() {
        try {
            watch.mark();
        } catch (IOException e) {
            // it was removed just now, which the next check finds
        }
    }

    /**
     * Closes the database. One whose files are gone stays open until the program ends: closing it would write the log
     * into whatever replaced the file, and delete whatever replaced the log.
     */
    void close() throws SQLException {
        try {
            requireInPlace();
        } catch (StorageException e) {
            return;
        }
        connection.close();
    }

    private boolean holdsTheSame() throws SQLException {
        DatabaseContent expected = DatabaseContent.of(sql);
        try (Connection other = SqliteConnections.openToRead(file)) {
            return DatabaseContent.of(new SqlSession(other)).equals(expected);
        } catch (SQLException e) {
            return false;
        }
    }

    private StorageException gone() {
        return new StorageException(
                Problem.GONE, "the database was removed, replaced or emptied while it was open", null);
    }
}
