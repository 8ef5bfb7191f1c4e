package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlSessionTest {
    private static final String INSERT = "INSERT INTO a (y) VALUES (?)";

    @TempDir
    Path folder;

    private Connection connection;
    private SqlSession sql;

    @BeforeEach
    void open() throws SQLException {
        connection = SqliteConnections.open(folder.resolve("a.db"));
        sql = new SqlSession(connection);
        SqliteConnections.useLog(sql);
        sql.script("CREATE TABLE a (x INTEGER PRIMARY KEY, y TEXT UNIQUE)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void aStatementThatFailedWorksAgain() throws SQLException {
        sql.transaction(() -> sql.update(INSERT, "one"));
        sql.script("PRAGMA query_only = ON");
        assertThatThrownBy(() -> sql.update(INSERT, "two")).isInstanceOf(SQLException.class);
        sql.script("PRAGMA query_only = OFF");
        assertThatThrownBy(() -> sql.transaction(() -> {
                    sql.update(INSERT, "two");
                    sql.update(INSERT, "one");
                }))
                .hasMessageContaining("UNIQUE");

        sql.transaction(() -> sql.update(INSERT, "two"));

        assertThat(sql.list("SELECT y FROM a ORDER BY y", row -> row.getString(1)))
                .containsExactly("one", "two");
    }

    @Test
    void noStatementIsInTheWayOfACopy() throws SQLException {
        sql.update(INSERT, "outside");
        sql.transaction(() -> {
            sql.update(INSERT, "inside");
            sql.update(INSERT, "again");
        });
        assertThatThrownBy(() -> sql.transaction(() -> sql.update(INSERT, "again")))
                .isInstanceOf(SQLException.class);

        assertThatCode(() ->
                        sql.update("VACUUM INTO ?", folder.resolve("copy.db").toString()))
                .doesNotThrowAnyException();
    }
}
