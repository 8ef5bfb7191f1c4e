package org.skinweek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.platform.PrivateFiles;
import org.skinweek.store.StorageException.Problem;

/** The folder that holds the database and its backups, and the ways to open it. */
public final class StorageOpener {
    private static final String NAME = "skinweek.db";
    private static final String BACKUPS = "backups";
    /** Bytes of SQLite's smallest page; it takes a shorter file for an empty one. */
    private static final long SMALLEST = 512;

    private final Path folder;
    private final Path nativeFolder;
    private final ChangeText changeText;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final SchemaMigrations migrations;
    private final DatabaseCheck check;
    private final BackupFolder backups;
    private final SetAsideFiles aside;
    private final PhotoFiles photos;
    private final FolderBackups saved;

    /**
     * The store in a folder.
     *
     * @param folder created when it does not exist
     * @param nativeFolder where the driver may unpack SQLite; programs must be allowed to run from there
     * @param changeText puts changes into the history
     * @param clock dates backups
     * @param zone tells when each of the user's days begins, for the daily backup
     */
    public StorageOpener(
            Path folder, Path nativeFolder, ChangeText changeText, InstantSource clock, Supplier<ZoneId> zone) {
        this(folder, nativeFolder, changeText, clock, zone, SchemaMigrations.shipped());
    }

    StorageOpener(
            Path folder,
            Path nativeFolder,
            ChangeText changeText,
            InstantSource clock,
            Supplier<ZoneId> zone,
            SchemaMigrations migrations) {
        this.folder = folder;
        this.changeText = changeText;
        this.nativeFolder = nativeFolder;
        this.clock = clock;
        this.zone = zone;
        this.migrations = migrations;
        this.check = new DatabaseCheck(migrations);
        this.backups = new BackupFolder(folder.resolve(BACKUPS), check, clock, zone);
        this.aside = new SetAsideFiles(folder, clock);
        this.photos = new PhotoFiles(folder, clock);
        this.saved = new FolderBackups(backups, aside, photos, migrations, check, clock);
    }

    /** True for a folder in which nothing was ever stored; opening it would make a new, empty database. */
    public static boolean isNew(Path folder) {
        return Files.notExists(folder.resolve(NAME)) && Files.notExists(folder.resolve(BACKUPS));
    }

    /** The database's file. */
    public Path file() {
        return folder.resolve(NAME);
    }

    /**
     * Opens the database; creates it when there was none yet, and migrates an older one after a backup.
     *
     * @throws StorageException when it cannot be opened. A {@linkplain Problem#isLoss() loss} leaves everything as it
     *     is, so that the user can choose between {@link #restore} and {@link #startFresh}; so does {@link
     *     Problem#NEWER}
     */
    public SqliteStorage open() {
        ColumnCodec.nanos(clock.instant()); // fails here on a wrong clock rather than at the first entry
        try {
            PrivateFiles.makeFolder(folder);
            NativeLibrary.load(List.of(nativeFolder));
            requireNothingLost();
            PrivateFiles.makeFile(file());
            return open(false);
        } catch (SQLException e) {
            throw StorageException.of("opening %s".formatted(file()), e);
        } catch (IOException e) {
            throw StorageException.of("opening %s".formatted(file()), e);
        }
    }

    /** The backups, for the user to choose from. */
    public SavedBackups backups() {
        return saved;
    }

    /** Sets a damaged database aside and opens a copy of a backup in its place. */
    public SqliteStorage restore(BackupFile backup) {
        try {
            Path copy = backups.copyOf(backup);
            aside.setAside(file(), SetAsideFiles.DAMAGED);
            PrivateFiles.replace(copy, file());
            SqliteStorage restored = open(true);
            restored.begin(HistoryStart.Reason.RESTORE);
            return restored;
        } catch (SQLException e) {
            throw StorageException.of("opening %s".formatted(file()), e);
        } catch (IOException e) {
            throw StorageException.of("restoring %s".formatted(backup.file()), e);
        }
    }

    /** Sets a damaged database aside and opens a new, empty one in its place. */
    public SqliteStorage startFresh() {
        return openAnew(SetAsideFiles.DAMAGED);
    }

    /** Sets aside whatever replaced the database while it was open, and opens a new, empty one in its place. */
    private SqliteStorage replaceLost() {
        return openAnew(SetAsideFiles.REPLACED);
    }

    private SqliteStorage openAnew(String asideName) {
        try {
            PrivateFiles.makeFolder(folder);
            aside.setAside(file(), asideName);
            PrivateFiles.makeFile(file());
            return open(true);
        } catch (SQLException e) {
            throw StorageException.of("opening %s".formatted(file()), e);
        } catch (IOException e) {
            throw StorageException.of("setting %s aside".formatted(file()), e);
        }
    }

    /** @param chosen true when the user chose the present file, whether empty or not */
    private SqliteStorage open(boolean chosen) throws SQLException, IOException {
        boolean looked = Files.size(file()) > 0 && lookFirst(chosen);
        Connection connection = SqliteConnections.open(file());
        try {
            SqlSession sql = new SqlSession(connection);
            if (!looked) {
                look(sql, chosen);
            }
            boolean isNew = isNew(sql);
            SqliteConnections.useLog(sql);
            HistoryRepository history = new HistoryRepository(sql, changeText, clock, zone);
            if (isNew) {
                migrations.run(sql);
            } else if (SchemaMigrations.version(sql) < migrations.latest()) {
                Optional<Path> copy = backups.make(sql);
                // steps of an older version cannot be taken back, and whoever looks is told why
                migrations.run(sql, () -> history.begin(HistoryStart.Reason.MIGRATION, name(copy)));
            }
            DailyBackup backup = new DailyBackup(backups, isNew, clock, zone);
            return new SqliteStorage(
                    new OpenDatabase(file(), connection, sql),
                    history,
                    backup,
                    new PhotoSweep(photos, backups, aside, clock),
                    saved,
                    this::replaceLost);
        } catch (SQLException | IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static @Nullable String name(Optional<Path> copy) {
        return copy.map(file -> String.valueOf(file.getFileName())).orElse(null);
    }

    /**
     * Checks the database without writing to it: a writable connection would merge the log into a damaged file when it
     * closes. Returns false where SQLite must write before it can read, because the last program was killed.
     */
    private boolean lookFirst(boolean chosen) throws SQLException {
        try (Connection connection = SqliteConnections.openToRead(file())) {
            look(new SqlSession(connection), chosen);
            return true;
        } catch (SQLException e) {
            if (StorageException.problemOf(e) == Problem.DAMAGED) {
                throw e;
            }
            return false;
        }
    }

    private void look(SqlSession sql, boolean chosen) throws SQLException {
        if (isNew(sql)) {
            if (!chosen && hasBackups()) {
                throw new StorageException(
                        Problem.EMPTIED, "there is nothing in %s though it has backups".formatted(file()), null);
            }
            return;
        }
        Optional<StorageException> finding = check.finding(sql, file());
        if (finding.isPresent()) {
            throw finding.get();
        }
        // a notebook that was ever opened has settings, and one that the user emptied keeps them
        if (!chosen && DatabaseContent.hasNoRow(sql) && backups.holdAnything()) {
            throw new StorageException(
                    Problem.EMPTIED, "no table of %s has a row though it has backups".formatted(file()), null);
        }
    }

    /** True for a file in which no migration has run yet. */
    private static boolean isNew(SqlSession sql) throws SQLException {
        return SchemaMigrations.version(sql) == 0 && sql.number("SELECT count(*) FROM sqlite_schema") == 0;
    }

    /** Throws when the database is missing or empty beside backups or a log: then it existed and was lost. */
    private void requireNothingLost() throws IOException {
        if (Files.isDirectory(file())) {
            throw new StorageException(Problem.FOREIGN, "%s is a folder".formatted(file()), null);
        }
        boolean missing = !Files.exists(file());
        long size = missing ? 0 : Files.size(file());
        if (size > 0 && size < SMALLEST) {
            throw new StorageException(Problem.DAMAGED, "%s is cut off".formatted(file()), null);
        }
        if (size == 0 && (Files.exists(DataFiles.part(file(), "-wal")) || hasBackups())) {
            throw new StorageException(
                    missing ? Problem.MISSING : Problem.EMPTIED,
                    "%s is missing or empty though it has backups or a log".formatted(file()),
                    null);
        }
    }

    /** True also when there may be backups that cannot be seen. */
    private boolean hasBackups() {
        try {
            return !backups.all().isEmpty();
        } catch (IOException e) {
            return true;
        }
    }
}
