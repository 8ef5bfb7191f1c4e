package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no test can see happen, a power cut or a Mac's disk, is asked of SQLite by the setting that guards against it. */
class SqliteConnectionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "synchronous, 2",
        "foreign_keys, 1",
        "busy_timeout, 5000",
        "temp_store, 2",
        "journal_mode, wal",
        "fullfsync, 1",
        "checkpoint_fullfsync, 1"
    })
    void aDatabaseToWorkWithIsSetSo(String pragma, String value) throws SQLException {
        try (Connection connection = SqliteConnections.open(folder.resolve("a?b.db"))) {
            SqlSession sql = new SqlSession(connection);
            SqliteConnections.useLog(sql);

            assertThat(sql.list("PRAGMA " + pragma, row -> row.getString(1))).containsExactly(value);
        }
    }

    @Test
    void aDatabaseToLookAtIsNotWritten() throws SQLException {
        Path file = folder.resolve("a.db");
        try (Connection connection = SqliteConnections.open(file)) {
            new SqlSession(connection).script("CREATE TABLE a (b)");
        }
        try (Connection connection = SqliteConnections.openToRead(file)) {
            SqlSession sql = new SqlSession(connection);

            assertThatThrownBy(() -> sql.script("INSERT INTO a VALUES (1)")).isInstanceOf(SQLException.class);
        }
    }
}
