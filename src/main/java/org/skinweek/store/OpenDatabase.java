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
     * A database that was opened and uses its log.
     *
     * @throws IOException when its file is not there any more
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

    /** Says when one of the files was removed or replaced, or the database emptied. Takes microseconds. */
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
     * Says as well when somebody wrote over the file, which SQLite itself may not notice as long as it remembers pages:
     * what another connection finds in it must be what this one holds.
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

    /** Notes that the file was written as it should be. */
    void written() {
        try {
            watch.mark();
        } catch (IOException e) {
            // it was removed this moment, which the next look finds
        }
    }

    /**
     * Closes it. One whose files are gone stays open until the program ends: closing would write the log into what lies
     * there now, and delete what lies in the log's place.
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
