package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.notebook.Change;
import org.skinweek.store.StorageException.Problem;

/** Whatever became of the database: it is told, nothing is touched before the user chose, and a backup brings all back. */
class StoreLossTest {
    private static final Instant LATER = Stores.NOW.plus(Duration.ofDays(3));

    @TempDir
    Path folder;

    private final RandomNotebooks notebooks = new RandomNotebooks(1);

    @ParameterizedTest
    @CsvSource({
        "deleted,MISSING",
        "emptied,EMPTIED",
        "blank,EMPTIED",
        "without rows,EMPTIED",
        "directory,FOREIGN",
        "foreign,FOREIGN",
        "text,DAMAGED",
        "version 0,DAMAGED",
        "version -1,DAMAGED",
        "lacks dose,DAMAGED",
        "lacks setting,DAMAGED",
        "cut to 1,DAMAGED",
        "cut to 511,DAMAGED",
        "cut to 4096,DAMAGED",
        "cut to 9000,DAMAGED",
    })
    void isToldAndTheBackupBringsAllBack(String damage, Problem expected) throws IOException, SQLException {
        // a log of the same database brings the rows back
        for (boolean leftoverLog :
                damage.equals("without rows") ? new boolean[] {false} : new boolean[] {false, true}) {
            clear();
            byte[] log = fill();
            damage(damage);
            if (leftoverLog) {
                Files.write(part("-wal"), log);
            }
            Map<String, Long> before = files();
            StorageOpener store = Stores.store(folder, LATER);

            assertThat(problemOf(store)).as("leftover log %s", leftoverLog).isEqualTo(expected);
            assertThat(problemOf(store))
                    .as("nothing happens before the user chose")
                    .isEqualTo(expected);

            assertThat(files()).containsAllEntriesOf(before);
            try (NotebookStorage storage = store.restore(Stores.newestBackup(store))) {
                assertThat(storage.load().products()).containsOnlyKeys("p0", "p1");
            }
            if (leftoverLog) {
                assertThat(folder.resolve("skinweek-damaged-2026-11-26T20-15-30Z.db-wal"))
                        .as("a log must not meet another database")
                        .hasBinaryContent(log);
            }
        }
    }

    /** As a file system may leave it after a crash, or a program that tidies up. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDatabaseThatWasLostBesideItsLogIsTold(boolean backups) throws IOException, SQLException {
        byte[] log = fill();
        Files.write(part("-wal"), log);
        if (!backups) {
            delete(folder.resolve("backups"));
        }

        Files.delete(part(""));
        assertThat(problemOf(Stores.store(folder, LATER))).isEqualTo(Problem.MISSING);
        Files.createFile(part(""));
        assertThat(problemOf(Stores.store(folder, LATER))).isEqualTo(Problem.EMPTIED);

        assertThat(part("-wal")).hasBinaryContent(log);
    }

    @Test
    void aFirstStartThatWasKilledIsNoLoss() throws IOException, SQLException {
        Files.createFile(part(""));
        Files.createFile(part("-journal"));
        open();
        clear();
        SqliteConnections.open(part("")).close();
        open();
        clear();
        try (Connection connection = SqliteConnections.open(part(""))) {
            SqliteConnections.useLog(new SqlSession(connection));
        }
        open();
    }

    @Test
    void somethingInThePlaceOfTheBackupsIsNoReasonToBeginAnew() throws IOException {
        Files.createSymbolicLink(folder.resolve("backups"), folder.resolve("backups"));
        assertThat(problemOf(Stores.store(folder))).isEqualTo(Problem.MISSING);
    }

    @Test
    void anEmptyNotebookTakesThePlaceOfNoBackup() throws IOException, SQLException {
        fill();
        damage("text");
        Map<String, Long> before = files(folder.resolve("backups"));
        StorageOpener store = Stores.store(folder, LATER);
        try (NotebookStorage storage = store.startFresh()) {
            storage.store(List.of(new Change.OfSettings(
                    storage.load().settings(), storage.load().settings().withPage("WEEK"))));
        }
        for (int day = 1; day < 30; day++) {
            try (NotebookStorage storage =
                    Stores.store(folder, LATER.plus(Duration.ofDays(day))).open()) {
                storage.runMaintenance();
            }
        }
        assertThat(files(folder.resolve("backups"))).isEqualTo(before);
    }

    @Test
    void twoRestoresInOneSecondKeepBothDamagedFiles() throws IOException, SQLException {
        fill();
        StorageOpener store = Stores.store(folder, LATER);
        for (String rubbish : List.of("first", "second", "third")) {
            Files.writeString(part(""), rubbish.repeat(500));
            store.restore(Stores.newestBackup(store)).close();
        }
        String name = "skinweek-damaged-2026-11-26T20-15-30Z";
        assertThat(folder.resolve(name + ".db")).hasContent("first".repeat(500));
        assertThat(folder.resolve(name + "-2.db")).hasContent("second".repeat(500));
        assertThat(folder.resolve(name + "-3.db")).hasContent("third".repeat(500));
    }

    @Test
    void aBackupThatCannotBeReadBackTouchesNothing() throws IOException, SQLException {
        fill();
        StorageOpener store = Stores.store(folder, LATER);
        BackupFile backup = Stores.newestBackup(store);
        Files.writeString(backup.file(), "rotten");
        Files.writeString(part(""), "damaged");

        assertThat(catchThrowableOfType(StorageException.class, () -> store.restore(backup))
                        .problem())
                .isEqualTo(Problem.DAMAGED);

        assertThat(part("")).hasContent("damaged");
    }

    /** Two products, with a backup of the day after. Gives the log of a change that was taken back. */
    private byte[] fill() throws IOException {
        Change third = adding("p2");
        byte[] log;
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.store(List.of(adding("p0"), adding("p1")));
        }
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.store(List.of(third));
            storage.store(List.of(third.inverse()));
            log = Files.readAllBytes(part("-wal"));
        }
        try (NotebookStorage storage =
                Stores.store(folder, Stores.NOW.plus(Duration.ofDays(1))).open()) {
            storage.runMaintenance();
        }
        return log;
    }

    private void damage(String how) throws IOException, SQLException {
        switch (how) {
            case "deleted" -> Files.delete(part(""));
            case "emptied" -> Files.write(part(""), new byte[0]);
            case "blank" -> {
                Files.delete(part(""));
                change("PRAGMA journal_mode = WAL");
            }
            case "without rows" ->
                change(
                        "DELETE FROM dose",
                        "DELETE FROM product_pack",
                        "DELETE FROM product",
                        "DELETE FROM setting",
                        "DELETE FROM profile");
            case "directory" -> {
                Files.delete(part(""));
                Files.createDirectories(part("").resolve("with"));
            }
            case "foreign" -> change("PRAGMA application_id = 7");
            case "text" -> Files.writeString(part(""), "this was never a database".repeat(500));
            case "version 0" -> change("PRAGMA user_version = 0");
            case "version -1" -> change("PRAGMA user_version = -1");
            case "lacks dose" -> change("DROP TABLE dose");
            case "lacks setting" -> change("DROP TABLE setting");
            default -> {
                try (RandomAccessFile file = new RandomAccessFile(part("").toFile(), "rw")) {
                    file.setLength(Integer.parseInt(how.substring("cut to ".length())));
                }
            }
        }
    }

    private void change(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + part(""));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Problem problemOf(StorageOpener store) {
        return catchThrowableOfType(StorageException.class, () -> store.open().close())
                .problem();
    }

    private void open() throws IOException {
        try (NotebookStorage storage = Stores.store(folder).open()) {
            assertThat(storage.load().products()).isEmpty();
        }
    }

    private Map<String, Long> files() throws IOException {
        return files(folder);
    }

    private static Map<String, Long> files(Path folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(folder.relativize(file).toString(), Files.size(file));
            }
        }
        return sizes;
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                delete(file);
            }
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path part(String suffix) {
        return folder.resolve("skinweek.db" + suffix);
    }

    private Change adding(String id) {
        return new Change.OfProduct(null, notebooks.product(id));
    }
}
