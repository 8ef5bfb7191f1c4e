package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.store.StorageException.Problem;

class StorageOpenerTest {
    private static final String FIRST =
            "PRAGMA application_id = %s; CREATE TABLE a (x INTEGER PRIMARY KEY); INSERT INTO a VALUES (1); "
                            .formatted(SchemaMigrations.APPLICATION_ID)
                    + SchemaMigrations.shipped().scripts().get(6);

    @TempDir
    Path folder;

    private final RandomNotebooks notebooks = new RandomNotebooks(1);

    @Test
    void filesArePrivateToTheUser() throws IOException {
        Path data = folder.resolve("data");
        try (NotebookStorage storage = Stores.store(data).open()) {
            storage.store(List.of(adding("p")));
            assertPrivate(data);
        }
        try (NotebookStorage storage = Stores.store(data, tomorrow()).open()) {
            storage.runMaintenance();
            assertPrivate(data);
        }
        assertThat(data.resolve("backups")).isNotEmptyDirectory();
    }

    @Test
    void aCommitWaitsForTheDisk() throws SQLException {
        fill();
        try (Connection connection = SqliteConnections.open(folder.resolve("skinweek.db"))) {
            SqlSession sql = new SqlSession(connection);
            SqliteConnections.useLog(sql);
            assertThat(sql.list("PRAGMA journal_mode", row -> row.getString(1))).containsExactly("wal");
            assertThat(sql.number("PRAGMA synchronous")).as("FULL").isEqualTo(2);
            assertThat(sql.number("PRAGMA fullfsync")).isEqualTo(1);
            assertThat(sql.number("PRAGMA foreign_keys")).isEqualTo(1);
            assertThat(sql.number("PRAGMA busy_timeout")).isPositive();
        }
    }

    @Test
    void aNoteThatIsDeletedAndBroughtBackKeepsItsPlace() {
        SkinNote allergic = note(1, SymptomLevel.ALLERGIC);
        SkinNote sore = note(2, SymptomLevel.MODERATE);
        SkinNote fine = note(3, null);
        Notebook notebook = Notebook.EMPTY;
        for (SkinNote note : List.of(allergic, sore, fine)) {
            notebook = notebook.after(List.of(new Change.OfSkinNote(null, note)));
        }
        Change deletion = Change.OfSkinNote.removal(allergic, notebook);
        try (NotebookStorage storage = Stores.store(folder).open()) {
            List.of(allergic, sore, fine).forEach(note -> storage.store(List.of(new Change.OfSkinNote(null, note))));
            storage.store(List.of(deletion));
            storage.store(List.of(deletion.inverse()));
        }
        try (NotebookStorage storage = Stores.store(folder).open()) {
            assertThat(storage.load().diary().day(allergic.day()).notes()).containsExactly(allergic, sore, fine);
        }
        assertThat(notebook.after(List.of(deletion, deletion.inverse()))).isEqualTo(notebook);
    }

    /** All of one moment, so that only their order tells which is the later one. */
    private static SkinNote note(int id, @Nullable SymptomLevel level) {
        return new SkinNote(new UUID(0, id), LocalDate.of(2026, 11, 2), level, "", Instant.EPOCH, ZoneOffset.UTC);
    }

    @Test
    void whatIsThereBecomesPrivateAndItsFolderStaysAsItIs() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createFile(data.resolve("skinweek.db"));
        try (NotebookStorage storage = Stores.store(data).open()) {
            assertThat(storage.load().products()).isEmpty();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwxr-xr-x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("skinweek.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    void migrationsRunInOrderAfterABackup() throws SQLException, IOException {
        Stores.store(folder, Stores.NOW, List.of(FIRST)).open().close();
        String second = "ALTER TABLE a ADD COLUMN y TEXT; UPDATE a SET y = 'two'";
        String third = "UPDATE a SET y = y || ' three'";
        Stores.store(folder, Stores.NOW, List.of(FIRST, second, third)).open().close();

        assertThat(read(folder.resolve("skinweek.db"), "SELECT y FROM a")).isEqualTo("two three");
        assertThat(read(folder.resolve("skinweek.db"), "PRAGMA user_version")).isEqualTo("3");
        assertThat(read(onlyBackup(), "PRAGMA user_version")).isEqualTo("1");
    }

    @Test
    void aMigrationThatFailsLeavesTheVersionBeforeIt() throws SQLException {
        Stores.store(folder, Stores.NOW, List.of(FIRST)).open().close();
        String second = "CREATE TABLE b (x INTEGER); INSERT INTO nowhere VALUES (1)";
        assertThatThrownBy(() ->
                        Stores.store(folder, Stores.NOW, List.of(FIRST, second)).open())
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("nowhere");

        assertThat(read(folder.resolve("skinweek.db"), "PRAGMA user_version")).isEqualTo("1");
        assertThat(read(folder.resolve("skinweek.db"), "SELECT count(*) FROM sqlite_schema WHERE name = 'b'"))
                .isEqualTo("0");
    }

    @Test
    void aMigrationMayNotLeaveReferencesToNothing() {
        Stores.store(folder, Stores.NOW, List.of(FIRST)).open().close();
        String second = "CREATE TABLE b (x INTEGER REFERENCES a (x)); INSERT INTO b VALUES (7)";
        assertThatThrownBy(() ->
                        Stores.store(folder, Stores.NOW, List.of(FIRST, second)).open())
                .hasMessageContaining("migration 2");
    }

    @Test
    void aNewerFileIsRefusedAndNotTouched() throws IOException {
        Stores.store(folder, Stores.NOW, List.of(FIRST, "CREATE TABLE b (x INTEGER)"))
                .open()
                .close();
        byte[] before = Files.readAllBytes(folder.resolve("skinweek.db"));
        assertThatThrownBy(
                        () -> Stores.store(folder, Stores.NOW, List.of(FIRST)).open())
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NEWER))
                .hasMessageContaining("version 2")
                .hasMessageContaining("up to 1");
        assertThat(Files.readAllBytes(folder.resolve("skinweek.db"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"overwritten", "truncated", "text", "torn"})
    void aDamagedFileIsSetAsideAndTheNewestGoodBackupRestored(String damage) throws IOException, SQLException {
        fill();
        Path newer = backup(Stores.NOW.plus(Duration.ofDays(2)));
        Files.writeString(newer, "not a database either");
        damage(damage);
        byte[] damaged = Files.readAllBytes(folder.resolve("skinweek.db"));

        StorageOpener store = Stores.store(folder, Stores.NOW.plus(Duration.ofDays(3)));
        assertThatThrownBy(store::open)
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DAMAGED));
        assertThatThrownBy(store::open)
                .as("nothing happens before the user chose")
                .isInstanceOf(StorageException.class);
        assertThat(store.backups().offered()).extracting(OfferedBackup::isGood).containsExactly(false, true);
        BackupFile backup = store.backups().offered().get(1).backup();
        assertThat(backup.made()).isEqualTo(Stores.NOW.plus(Duration.ofDays(1)));

        try (NotebookStorage storage = store.restore(backup)) {
            assertThat(storage.load().products()).containsOnlyKeys("p0", "p1", "p2");
        }
        assertThat(backup.file()).exists();
        assertThat(folder.resolve("skinweek-damaged-2026-11-26T20-15-30Z.db")).hasBinaryContent(damaged);
        try (NotebookStorage storage = store.open()) {
            assertThat(storage.load().products()).containsOnlyKeys("p0", "p1", "p2");
        }
    }

    @Test
    void orTheUserBeginsAnew() throws IOException, SQLException {
        fill();
        damage("overwritten");
        StorageOpener store = Stores.store(folder, Stores.NOW.plus(Duration.ofDays(3)));
        assertThatThrownBy(store::open).isInstanceOf(StorageException.class);
        try (NotebookStorage storage = store.startFresh()) {
            assertThat(storage.load().products()).isEmpty();
            storage.store(List.of(adding("new")));
        }
        try (NotebookStorage storage = store.open()) {
            assertThat(storage.load().products()).containsOnlyKeys("new");
        }
        assertThat(folder.resolve("skinweek-damaged-2026-11-26T20-15-30Z.db")).exists();
    }

    @Test
    void aSettingThatIsNotKnownCountsAsNotSet() throws SQLException {
        fill();
        change("INSERT INTO setting VALUES ('theme', 'PINK'), ('day_ends_at_hour', '9'), "
                + "('text_size', '400'), ('less_motion', 'a bit'), ('future', 'x')");
        try (NotebookStorage storage = Stores.store(folder).open()) {
            assertThat(storage.load().settings()).isEqualTo(UserSettings.DEFAULT);
        }
    }

    @Test
    void oneBackupADayAndTenAreKept() throws IOException {
        List<String> expected = new ArrayList<>();
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.store(List.of(adding("p")));
            storage.runMaintenance();
            assertThat(folder.resolve("backups")).doesNotExist();
        }
        for (int day = 1; day <= 13; day++) {
            Instant morning = Stores.NOW.plus(Duration.ofDays(day)).minus(Duration.ofHours(12));
            for (Instant start : List.of(morning, morning.plus(Duration.ofHours(6)))) {
                try (NotebookStorage storage = Stores.store(folder, start).open()) {
                    storage.runMaintenance();
                    storage.runMaintenance();
                }
            }
            if (day > 13 - BackupRotation.DAYS) {
                expected.add("skinweek-%sZ.db"
                        .formatted(morning.toString().replace(':', '-').replace("Z", "")));
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
                    .isEqualTo(expected);
        }
    }

    @Test
    void aFullDiskLeavesEverythingAsItWas() throws SQLException, IOException {
        fill();
        try (Connection connection = SqliteConnections.open(folder.resolve("skinweek.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = 1"); // SQLite takes the size that the file has
            SqliteStorage storage = Stores.storage(folder, connection);
            List<Change> much = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                much.add(adding("much" + i));
            }
            assertThatThrownBy(() -> storage.store(much))
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DISK_FULL));
            assertThat(storage.load().products()).containsOnlyKeys("p0", "p1", "p2");
        }
    }

    @Test
    void aFileWhereTheFolderShouldBeIsSaidToBeNotWritable() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Stores.store(file.resolve("data")).open())
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_WRITABLE));
    }

    /** Three products, with a backup of the day after. */
    private void fill() {
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.store(List.of(adding("p0"), adding("p1"), adding("p2")));
        }
        backup(tomorrow());
    }

    private Path backup(Instant now) {
        try (NotebookStorage storage = Stores.store(folder, now).open()) {
            storage.runMaintenance();
        }
        return folder.resolve("backups")
                .resolve("skinweek-%s.db".formatted(now.toString().replace(':', '-')));
    }

    private void damage(String how) throws IOException, SQLException {
        Path file = folder.resolve("skinweek.db");
        switch (how) {
            case "overwritten" -> overwrite(file, 0, 200);
            case "torn" -> overwrite(file, 4096, 4096);
            case "truncated" -> {
                try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
                    access.setLength(access.length() / 2);
                }
            }
            case "text" -> Files.writeString(file, "this was never a database, but it is long enough".repeat(100));
            default -> throw new IllegalArgumentException(how);
        }
    }

    private static void overwrite(Path file, long from, int bytes) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.seek(from);
            for (int i = 0; i < bytes; i++) {
                access.write(i * 31 + 7);
            }
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("skinweek.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Path onlyBackup() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static String read(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return new SqlSession(connection).list(sql, row -> row.getString(1)).get(0);
        }
    }

    private static void assertPrivate(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(file.toString())
                            .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }

    private static Instant tomorrow() {
        return Stores.NOW.plus(Duration.ofDays(1));
    }

    private Change adding(String id) {
        return new Change.OfProduct(null, notebooks.product(id));
    }
}
