package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;

/** Everything is replaced at once, or nothing is; what was there before is in a copy, or nowhere at all. */
class WholeReplacementTest {
    private static final UserSettings FIRST = UserSettings.DEFAULT.withFirstDayOfWeek(DayOfWeek.SATURDAY);

    @TempDir
    Path folder;

    @Test
    void aBackupTakesThePlaceOfAllThatIsThere() {
        try (NotebookStorage storage = open()) {
            storage.store(StoredChanges.CHANGES);
            storage.store(StoredChanges.ADJUSTMENTS);
            storage.store(StoredChanges.SCHEDULE);
            Notebook saved = storage.load();
            assertThat(storage.backUp()).isTrue();
            BackupFile backup = newest(storage);
            add(storage, "later");
            Notebook later = storage.load();

            storage.restore(backup);

            assertThat(storage.load()).isEqualTo(saved);
            HistoryStart start = storage.history().start().orElseThrow();
            assertThat(storage.history().done()).isEmpty();
            assertThat(start.reason()).isEqualTo(HistoryStart.Reason.RESTORE);
            storage.restore(copy(storage, start));
            assertThat(storage.load()).isEqualTo(later);
            assertThat(parts()).isEmpty();
        }
        try (NotebookStorage storage = open()) {
            assertThat(storage.load().products()).containsKey("later");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aBackupOfAnOlderVersionIsBroughtUpToDateRowByRow(int version) throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        copyStored(version, other.resolve("skinweek.db"));
        try (NotebookStorage expected = Stores.store(other).open();
                NotebookStorage storage = open()) {
            Notebook migrated = expected.load();
            Path backup =
                    Files.createDirectories(storage.backups().folder()).resolve("skinweek-2026-11-01T08-00-00Z.db");
            copyStored(version, backup);
            storage.restore(new BackupFile(backup, Instant.EPOCH));
            assertThat(storage.load()).isEqualTo(migrated);
            assertThat(storage.unread()).isEqualTo(expected.unread());
        }
    }

    private static void copyStored(int version, Path target) throws IOException {
        try (InputStream in =
                WholeReplacementTest.class.getResourceAsStream("/store/version-00" + version + "-rich.db")) {
            Files.copy(in, target);
        }
    }

    @Test
    void rowsThatCannotBeReadComeBackAsTheyWere() throws SQLException {
        Path file = folder.resolve("skinweek.db");
        try (NotebookStorage storage = open()) {
            storage.store(StoredChanges.CHANGES);
        }
        Tables.run(file, "UPDATE product SET form = 'SPRAY' WHERE id = 'tret'");
        Tables.run(file, "INSERT INTO kept_row (content) VALUES ('kept before')");
        try (NotebookStorage storage = open()) {
            storage.load();
            assertThat(storage.backUp()).isTrue();
            storage.store(List.of(product("tret")));
            assertThat(storage.unread()).isEmpty();
            storage.restore(newest(storage));
            storage.load();
            assertThat(storage.unread()).isNotEmpty();
        }
        assertThat(Tables.kept(file)).containsExactly("kept before");
    }

    @Test
    void anotherProgramSeesWhatWasRestored() {
        try (NotebookStorage window = open();
                NotebookStorage terminal = open()) {
            add(window, "a");
            window.backUp();
            BackupFile backup = newest(window);
            add(window, "b");
            terminal.load();
            window.restore(backup);
            assertThat(terminal.changedElsewhere()).isTrue();
            assertThat(terminal.load().products()).containsOnlyKeys("a");
            add(terminal, "c");
            assertThat(window.changedElsewhere()).isTrue();
            assertThat(window.load().products()).containsOnlyKeys("a", "c");
        }
    }

    @Test
    void whereItCannotBeFinishedNothingIsReplaced() throws SQLException, IOException {
        try (NotebookStorage storage = open()) {
            add(storage, "a");
            storage.backUp();
            BackupFile backup = newest(storage);
            add(storage, "b");
            Tables.run(
                    folder.resolve("skinweek.db"),
                    "CREATE TRIGGER full BEFORE INSERT ON history_start BEGIN SELECT RAISE(ABORT, 'no room'); END");
            assertThatThrownBy(() -> storage.restore(backup)).isInstanceOf(StorageException.class);
            assertThatThrownBy(() -> storage.deleteAll(FIRST, true)).isInstanceOf(StorageException.class);
            assertThat(storage.load().products()).containsOnlyKeys("a", "b");
            assertThat(storage.history().done()).hasSize(2);
            assertThat(backup.file()).exists();

            Files.writeString(backup.file(), "damaged meanwhile");
            assertThatThrownBy(() -> storage.restore(backup))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            error -> assertThat(error.problem()).isEqualTo(StorageException.Problem.BACKUP_UNREADABLE));
            add(storage, "c");
            assertThat(storage.load().products()).containsOnlyKeys("a", "b", "c");
            assertThat(parts()).isEmpty();
        }
    }

    @Test
    void aCopyOutlivesTheNextOneOfTheSameDay() {
        try (NotebookStorage storage = open()) {
            add(storage, "wrong");
            storage.backUp();
            BackupFile wrong = newest(storage);
            add(storage, "precious");
            storage.restore(wrong);
            storage.load();
            HistoryStart precious = storage.history().start().orElseThrow();
            for (int i = 0; i < 5; i++) {
                storage.restore(wrong);
            }
            storage.restore(copy(storage, precious));
            assertThat(storage.load().products()).containsOnlyKeys("wrong", "precious");
        }
    }

    @Test
    void theCopyThatLeadsBackOutlivesTheRotation() {
        try (NotebookStorage storage = open()) {
            add(storage, "wrong");
            storage.backUp();
            BackupFile wrong = newest(storage);
            add(storage, "precious");
            storage.restore(wrong);
            storage.load();
            HistoryStart start = storage.history().start().orElseThrow();
            for (int i = 0; i <= BackupRotation.NEWEST; i++) {
                storage.backUp();
            }
            assertThat(storage.backups().named(String.valueOf(start.backup())).map(BackupFile::file))
                    .hasValueSatisfying(file -> assertThat(file).exists());
        }
    }

    @Test
    void whatWasDeletedIsInNoFileOnlyInTheCopy() {
        try (NotebookStorage storage = open()) {
            add(storage, "Zaubernuss");
            assertThat(found("Zaubernuss")).contains("skinweek.db-wal");

            assertThat(storage.deleteAll(FIRST, false)).isTrue();

            assertThat(storage.load()).isEqualTo(begun());
            HistoryStart start = storage.history().start().orElseThrow();
            assertThat(start.reason()).isEqualTo(HistoryStart.Reason.DELETE_ALL);
            assertThat(found("Zaubernuss")).containsExactly(start.backup());
            storage.restore(copy(storage, start));
            assertThat(storage.load().products()).containsOnlyKeys("Zaubernuss");
        }
    }

    @Test
    void whatWasDeletedWithItsCopiesIsInNoFile() throws IOException {
        StorageOpener store = Stores.store(folder);
        try (NotebookStorage storage = store.open()) {
            add(storage, "Zaubernuss");
            storage.backUp();
        }
        Files.write(
                folder.resolve("skinweek.db"), "damaged Zaubernuss".repeat(100).getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("backups").resolve("unfinished.part-journal"), "Zaubernuss");
        Files.writeString(folder.resolve("mine.txt"), "my own");
        Files.writeString(folder.resolve("backups").resolve("mine.txt"), "my own");
        try (NotebookStorage storage = store.restore(Stores.newestBackup(store))) {
            storage.load();
            assertThat(found("Zaubernuss"))
                    .contains("skinweek.db", "unfinished.part-journal")
                    .anyMatch(name -> name.startsWith("skinweek-damaged-"))
                    .anyMatch(name -> name.startsWith("skinweek-2026-"));

            assertThat(storage.deleteAll(FIRST, true)).isTrue();

            assertThat(found("Zaubernuss")).isEmpty();
            assertThat(storage.load()).isEqualTo(begun());
            assertThat(storage.history().start().orElseThrow().backup()).isNull();
        }
        assertThat(folder.resolve("mine.txt")).exists();
        assertThat(folder.resolve("backups").resolve("mine.txt")).exists();
        try (NotebookStorage storage = open()) {
            assertThat(storage.load()).isEqualTo(begun());
        }
    }

    @Test
    void whatAnotherProgramStillReadsGoesOnceItHasReadIt() throws SQLException {
        try (SqliteStorage storage = Stores.store(folder).open()) {
            add(storage, "Zaubernuss");
            try (Connection reader = SqliteConnections.openToRead(folder.resolve("skinweek.db"))) {
                SqlSession sql = new SqlSession(reader);
                sql.script("BEGIN");
                assertThat(sql.number("SELECT count(*) FROM product")).isEqualTo(1);
                assertThat(storage.deleteAll(FIRST, true)).isTrue();
                assertThat(found("Zaubernuss")).isNotEmpty();
            }
            storage.runMaintenance();
            assertThat(found("Zaubernuss")).isEmpty();
        }
    }

    @Test
    void whatWasNotWipedBeforeTheEndIsWipedAfterTheNextStart() throws SQLException {
        try (NotebookStorage storage = open()) {
            add(storage, "Zaubernuss".repeat(1_000));
            storage.deleteAll(FIRST, true);
        }
        Tables.run(folder.resolve("skinweek.db"), "CREATE TABLE left (word TEXT)");
        Tables.run(
                folder.resolve("skinweek.db"), "INSERT INTO left VALUES ('%s')".formatted("Zaubernuss".repeat(1_000)));
        Tables.run(folder.resolve("skinweek.db"), "PRAGMA secure_delete = OFF; DROP TABLE left");
        assertThat(found("Zaubernuss")).isNotEmpty();
        try (NotebookStorage storage = open()) {
            storage.runMaintenance();
            assertThat(found("Zaubernuss")).isEmpty();
        }
    }

    private static Notebook begun() {
        return Notebook.EMPTY.after(List.of(new Change.OfSettings(UserSettings.DEFAULT, FIRST)));
    }

    private NotebookStorage open() {
        return Stores.store(folder).open();
    }

    private static BackupFile newest(NotebookStorage storage) {
        return storage.backups().offered().get(0).backup();
    }

    private static BackupFile copy(NotebookStorage storage, HistoryStart start) {
        return storage.backups().named(String.valueOf(start.backup())).orElseThrow();
    }

    private List<String> parts() {
        return files().filter(file -> file.toString().contains(".part"))
                .map(Path::toString)
                .toList();
    }

    /** The names of the files in which a word is. */
    private List<String> found(String word) {
        return files().filter(file -> contains(file, word))
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
    }

    private static boolean contains(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(NotebookStorage storage, String id) {
        Command command = Command.of("add " + id, product(id));
        storage.store(command.changes(), new HistoryEdit.Add(command, StepWriter.WINDOW));
    }

    private static Change product(String id) {
        return new Change.OfProduct(null, Product.of(id, id, Form.LEAVE_ON, ProductCategory.SERUM, List.of()));
    }
}
