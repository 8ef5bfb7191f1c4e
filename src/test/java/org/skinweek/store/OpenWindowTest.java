package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.store.StorageException.Problem;

/** A storage that stays open for days, as that of a window does. */
class OpenWindowTest {
    @TempDir
    Path folder;

    private final RandomNotebooks notebooks = new RandomNotebooks(1);
    private Instant now = Stores.NOW;

    @Test
    void aDayGetsItsBackupThoughTheWindowWasWrittenTo() {
        try (NotebookStorage storage = Stores.store(folder, () -> now).open()) {
            storage.store(List.of(adding("a")));
            storage.runMaintenance();
            nextDay();
            storage.store(List.of(adding("b")));
            storage.runMaintenance();
        }
        assertThat(Stores.newestBackup(Stores.store(folder, now)).made()).isEqualTo(now);
    }

    @Test
    void aBackupThatFailedIsToldAndTriedAgainWithinTheHour() throws IOException {
        try (NotebookStorage storage = Stores.store(folder, () -> now).open()) {
            storage.store(List.of(adding("a")));
            nextDay();
            Files.writeString(folder.resolve("backups"), "in the way");
            assertThat(problemOf(storage::runMaintenance)).isEqualTo(Problem.NOT_WRITABLE);
            storage.runMaintenance(); // not with every click
            Files.delete(folder.resolve("backups"));
            storage.runMaintenance();
            assertThat(folder.resolve("backups")).doesNotExist();

            now = now.plus(Duration.ofHours(1));
            storage.runMaintenance();

            assertThat(folder.resolve("backups")).isNotEmptyDirectory();
        }
    }

    @Test
    void anAttemptWhileTheClockWasWrongSilencesNothing() throws IOException {
        try (NotebookStorage storage = Stores.store(folder, () -> now).open()) {
            storage.store(List.of(adding("a")));
            Instant right = now.plus(Duration.ofDays(1));
            now = Instant.parse("2035-01-01T12:00:00Z");
            Files.writeString(folder.resolve("backups"), "in the way");
            assertThat(problemOf(storage::runMaintenance)).isEqualTo(Problem.NOT_WRITABLE);
            Files.delete(folder.resolve("backups"));

            now = right;
            storage.runMaintenance();

            assertThat(Stores.newestBackup(Stores.store(folder, now)).made()).isEqualTo(right);
        }
    }

    @Test
    void nothingIsCopiedThatDoesNotPassTheCheck() throws SQLException, IOException {
        try (NotebookStorage storage = Stores.store(folder, () -> now).open()) {
            storage.store(List.of(adding("a"), adding("b")));
            nextDay();
            storage.runMaintenance();
            write("PRAGMA ignore_check_constraints = ON; UPDATE product SET archived = 7");
            nextDay();

            assertThat(problemOf(storage::runMaintenance)).isEqualTo(Problem.DAMAGED);

            try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
                assertThat(files).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"removed", "replaced", "emptied", "overwritten", "log removed", "folder moved"})
    void aFileThatIsGoneIsNoticedAndWhatIsKnownCanBeKept(String how) throws IOException, SQLException {
        Path data = folder.resolve("data");
        Path other = folder.resolve("other");
        try (NotebookStorage storage = Stores.store(other).open()) {
            storage.store(List.of(adding("other")));
        }
        StorageOpener store = Stores.store(data, () -> now);
        try (NotebookStorage storage = store.open()) {
            storage.store(List.of(adding("a")));
            write(store.file(), "PRAGMA wal_checkpoint(TRUNCATE)");
            Notebook notebook = storage.load();
            assertThat(storage.changedElsewhere()).isFalse();
            take(how, data, other.resolve("skinweek.db"));

            assertThat(problemOf(storage::changedElsewhere)).isEqualTo(Problem.GONE);
            if (!how.equals("overwritten")) {
                assertThat(problemOf(() -> storage.store(List.of(adding("b"))))).isEqualTo(Problem.GONE);
            }

            try (NotebookStorage anew = storage.saveAsNewFile(notebook)) {
                assertThat(anew.load()).isEqualTo(notebook);
                anew.store(List.of(adding("c")));
            }
        }
        try (NotebookStorage storage = store.open()) {
            assertThat(storage.load().products()).containsOnlyKeys("a", "c");
        }
        if (how.equals("replaced")) {
            assertThat(data.resolve("skinweek-replaced-2026-11-23T20-15-30Z.db"))
                    .hasSameBinaryContentAs(other.resolve("skinweek.db"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"removed", "replaced", "emptied"})
    void rowsThatNobodyCouldReadAreKeptWhereTheFileStillTellsThem(String how) throws IOException, SQLException {
        Path data = folder.resolve("data");
        Path other = folder.resolve("other");
        Stores.store(other).open().close();
        StorageOpener store = Stores.store(data, () -> now);
        try (NotebookStorage storage = store.open()) {
            storage.store(List.of(adding("a"), adding("b")));
        }
        write(store.file(), "INSERT INTO kept_row (content) VALUES ('of before')");
        write(store.file(), "UPDATE product SET form = 'SPRAY' WHERE id = 'a'");
        try (NotebookStorage storage = store.open()) {
            Notebook notebook = storage.load();
            assertThat(storage.unread()).hasSize(1);
            write(store.file(), "PRAGMA wal_checkpoint(TRUNCATE)");
            take(how, data, other.resolve("skinweek.db"));

            storage.saveAsNewFile(notebook).close();
        }

        try (Connection connection = SqliteConnections.open(store.file())) {
            List<String> kept =
                    new SqlSession(connection).list("SELECT content FROM kept_row", row -> row.getString(1));
            if (how.equals("emptied")) {
                assertThat(kept).isEmpty();
            } else {
                assertThat(kept)
                        .hasSize(2)
                        .contains("of before")
                        .last()
                        .asString()
                        .contains("'SPRAY'");
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void everythingThatIsKnownIsKept(long seed) throws IOException {
        RandomNotebooks random = new RandomNotebooks(seed);
        Notebook notebook = Notebook.EMPTY;
        for (int i = 0; i < 100; i++) {
            notebook = notebook.after(List.of(random.change(notebook)));
        }
        try (NotebookStorage storage = Stores.store(folder, () -> now).open()) {
            Files.delete(folder.resolve("skinweek.db"));
            try (NotebookStorage anew = storage.saveAsNewFile(notebook)) {
                assertThat(anew.load()).isEqualTo(notebook);
            }
        }
    }

    @Test
    void closingLeavesAloneWhatLiesThereNow() throws IOException {
        Path data = folder.resolve("data");
        Path other = folder.resolve("other");
        NotebookStorage storage = Stores.store(data).open();
        storage.store(List.of(adding("a")));
        try (NotebookStorage another = Stores.store(other).open()) {
            another.store(List.of(adding("other")));
            Files.delete(data.resolve("skinweek.db"));
            for (String part : List.of("skinweek.db", "skinweek.db-wal")) {
                Files.deleteIfExists(data.resolve(part));
                Files.copy(other.resolve(part), data.resolve(part));
            }
        }

        storage.close();

        try (NotebookStorage there = Stores.store(data).open()) {
            assertThat(there.load().products()).containsOnlyKeys("other");
        }
    }

    @Test
    void whatAnotherProgramStoredIsNoReplacement() throws SQLException {
        try (NotebookStorage storage = Stores.store(folder, () -> now).open()) {
            storage.store(List.of(adding("a")));
            storage.load();
            write("INSERT INTO setting VALUES ('x', 'y'); PRAGMA wal_checkpoint(TRUNCATE)");
            assertThat(storage.changedElsewhere()).isTrue();
            storage.load();
            assertThat(storage.changedElsewhere()).isFalse();
            storage.store(List.of(adding("b")));
            assertThat(storage.changedElsewhere()).isFalse();
            write("PRAGMA wal_checkpoint(TRUNCATE)");
            assertThatCode(storage::changedElsewhere).doesNotThrowAnyException();
            assertThat(storage.load().products()).containsOnlyKeys("a", "b");
        }
    }

    private static void take(String how, Path data, Path other) throws IOException {
        Path file = data.resolve("skinweek.db");
        switch (how) {
            case "removed" -> Files.delete(file);
            case "replaced" -> {
                Files.delete(file);
                Files.copy(other, file);
            }
            case "emptied" -> Files.write(file, new byte[0]);
            case "overwritten" -> Files.write(file, Files.readAllBytes(other), StandardOpenOption.TRUNCATE_EXISTING);
            case "log removed" -> Files.delete(data.resolve("skinweek.db-wal"));
            case "folder moved" -> Files.move(data, data.resolveSibling("moved"));
            default -> throw new IllegalArgumentException(how);
        }
    }

    private void write(String sql) throws SQLException {
        write(folder.resolve("skinweek.db"), sql);
    }

    private static void write(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Problem problemOf(Runnable work) {
        return catchThrowableOfType(StorageException.class, work::run).problem();
    }

    private void nextDay() {
        now = now.plus(Duration.ofDays(1));
    }

    private Change adding(String id) {
        return new Change.OfProduct(null, notebooks.product(id));
    }
}
