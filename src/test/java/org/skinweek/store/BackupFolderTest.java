package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.notebook.Change;

/** A copy is kept only when it holds what was copied. */
class BackupFolderTest {
    private static final BackupFolder.Copier RIGHT = (sql, target) -> sql.update("VACUUM INTO ?", target.toString());

    @TempDir
    Path folder;

    private Connection connection;
    private SqlSession sql;
    private int attempts;

    @BeforeEach
    void open() throws SQLException {
        RandomNotebooks notebooks = new RandomNotebooks(1);
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.store(List.of(
                    new Change.OfProduct(null, notebooks.product("a")),
                    new Change.OfProduct(null, notebooks.product("b"))));
        }
        connection = SqliteConnections.open(folder.resolve("skinweek.db"));
        sql = new SqlSession(connection);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM product WHERE id = 'a'",
                "UPDATE product SET name = name || '.' WHERE id = 'b'",
                "DROP TABLE setting",
                "PRAGMA user_version = 0",
                "PRAGMA application_id = 0",
            })
    void aCopyThatHoldsSomethingElseIsNotKept(String fault) throws IOException {
        BackupFolder backups = backups((from, target) -> {
            attempts++;
            RIGHT.copy(from, target);
            change(target, fault);
        });
        assertThatThrownBy(() -> backups.make(sql)).isInstanceOf(IOException.class);

        assertThat(attempts).as("it would be no better the next time").isEqualTo(1);
        assertThat(backups.all()).isEmpty();
        assertThat(backups.folder()).isEmptyDirectory();
    }

    @Test
    void aCopyThatWasTornIsNotKept() throws IOException {
        BackupFolder backups = backups((from, target) -> {
            RIGHT.copy(from, target);
            write(target, "torn");
        });
        assertThatThrownBy(() -> backups.make(sql)).isInstanceOf(IOException.class);
        assertThat(backups.all()).isEmpty();
    }

    @Test
    void whatAnotherProgramWritesMeanwhileIsCopiedAnew() throws SQLException, IOException {
        BackupFolder backups = backups((from, target) -> {
            attempts++;
            RIGHT.copy(from, target);
            if (attempts == 1) {
                change(folder.resolve("skinweek.db"), "DELETE FROM product WHERE id = 'a'");
            }
        });
        backups.make(sql);

        assertThat(attempts).isEqualTo(2);
        try (Connection copy = SqliteConnections.openToRead(backups.all().get(0).file())) {
            assertThat(new SqlSession(copy).list("SELECT id FROM product", row -> row.getString(1)))
                    .containsExactly("b");
        }
    }

    @Test
    void ofTwoOfOneSecondTheLaterOneComesFirst() throws SQLException, IOException {
        BackupFolder backups = backups(RIGHT);
        backups.make(sql);
        sql.update("DELETE FROM product WHERE id = 'a'");
        backups.make(sql);

        assertThat(backups.all()).hasSize(2);
        try (Connection copy = SqliteConnections.openToRead(backups.all().get(0).file())) {
            assertThat(new SqlSession(copy).number("SELECT count(*) FROM product"))
                    .isEqualTo(1);
        }
    }

    private BackupFolder backups(BackupFolder.Copier copier) {
        return new BackupFolder(
                folder.resolve("backups"),
                new DatabaseCheck(SchemaMigrations.shipped()),
                InstantSource.fixed(Stores.NOW),
                () -> ZoneOffset.UTC,
                copier);
    }

    private static void change(Path file, String statement) throws SQLException {
        try (Connection connection = SqliteConnections.open(file)) {
            new SqlSession(connection).script(statement);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
