package org.skinweek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.skinweek.platform.PrivateFiles;
import org.skinweek.store.StorageException.Problem;

/**
 * The dated copies beside the database. A copy gets its name only once it is on the disk and was read back, and only
 * then are old copies deleted. An empty notebook is not copied: it would crowd out backups that hold something.
 */
final class BackupFolder {
    /**
     * Another program may write while a copy is made and compared, so that it must be made again; more tries are not
     * needed.
     */
    private static final int ATTEMPTS = 3;

    private static final String COPIED = "unfinished.part";
    private static final String RESTORED = "restored.part";
    private static final Set<String> UNFINISHED = Set.of(COPIED, RESTORED);

    private final Path folder;
    private final DatabaseCheck check;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final DatedNames names;
    private final Copier copier;

    /** Copies a database to an empty file. */
    @FunctionalInterface
    interface Copier {
        void copy(SqlSession sql, Path target) throws SQLException;
    }

    /**
     * The backups in a folder.
     *
     * @param folder need not exist
     * @param check tells whether this program can read a copy
     * @param clock dates the backups
     * @param zone tells when a day of the user begins
     */
    BackupFolder(Path folder, DatabaseCheck check, InstantSource clock, Supplier<ZoneId> zone) {
        this(folder, check, clock, zone, (sql, target) -> sql.update("VACUUM INTO ?", target.toString()));
    }

    BackupFolder(Path folder, DatabaseCheck check, InstantSource clock, Supplier<ZoneId> zone, Copier copier) {
        this.folder = folder;
        this.check = check;
        this.clock = clock;
        this.zone = zone;
        this.names = new DatedNames(folder, "skinweek-");
        this.copier = copier;
    }

    /** The folder of the backups. */
    Path folder() {
        return folder;
    }

    /**
     * Makes a copy of a database and deletes the backups that the rotation no longer keeps.
     *
     * @return the copy; empty when there is nothing to copy
     */
    Optional<Path> make(SqlSession sql) throws SQLException, IOException {
        if (DatabaseContent.isEmpty(sql)) {
            return Optional.empty();
        }
        PrivateFiles.makeFolder(folder);
        Path copy = copy(sql);
        Path named = names.free(clock.instant(), List.of(""));
        PrivateFiles.replace(copy, named);
        List<BackupFile> all = all();
        Set<BackupFile> kept = BackupRotation.kept(all, clock.instant(), zone.get());
        // the window names it as the way back to what was there before the history began
        Optional<BackupFile> wayBack = HistoryRepository.copyBefore(sql).flatMap(this::named);
        for (BackupFile backup : all) {
            if (!kept.contains(backup) && !wayBack.equals(Optional.of(backup))) {
                Files.deleteIfExists(backup.file());
            }
        }
        return Optional.of(named);
    }

    /**
     * All backups, the newest first; those dated in the future, made while the clock was wrong, come last.
     *
     * @throws IOException when the folder exists but cannot be read
     */
    List<BackupFile> all() throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<BackupFile> all = files.filter(Files::isRegularFile)
                    .flatMap(file -> backup(file).stream())
                    .toList();
            return BackupRotation.newestFirst(all, clock.instant());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** True when any backup holds something that a user entered, or when that cannot be told. */
    boolean holdAnything() {
        try {
            return all().stream().anyMatch(backup -> holdsAnything(backup.file()));
        } catch (IOException e) {
            return true;
        }
    }

    /** The day of the newest backup; empty when there is none or the folder cannot be read. */
    Optional<LocalDate> lastDay() {
        try {
            return all().stream().findFirst().map(backup -> LocalDate.ofInstant(backup.made(), zone.get()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The backup of a name, whether or not it is there; empty for names of another kind. */
    Optional<BackupFile> named(String name) {
        return backup(folder.resolve(name));
    }

    /**
     * Deletes all backups, and copies that were never finished.
     *
     * @return false when any is still there
     */
    boolean deleteAll() {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return DataFiles.delete(
                    files.filter(file -> backup(file).isPresent() || UNFINISHED.contains(DataFiles.withoutPart(file)))
                            .toList());
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /**
     * Copies a backup to a file beside it, which can be moved into the database's place; the backup stays.
     *
     * @throws StorageException when the backup itself is damaged
     */
    Path copyOf(BackupFile backup) throws IOException {
        Path unfinished = unfinished(RESTORED);
        try (var stream = Files.newOutputStream(unfinished)) {
            Files.copy(backup.file(), stream);
        }
        if (!check.isGood(unfinished)) {
            Files.delete(unfinished);
            throw new StorageException(Problem.DAMAGED, "the copy of a backup cannot be read back", null);
        }
        return unfinished;
    }

    private Path copy(SqlSession sql) throws SQLException, IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Path unfinished = unfinished(COPIED);
            int before = sql.number("PRAGMA data_version");
            copier.copy(sql, unfinished);
            if (check.isGood(unfinished) && content(unfinished).equals(DatabaseContent.of(sql))) {
                return unfinished;
            }
            Files.deleteIfExists(unfinished);
            if (sql.number("PRAGMA data_version") == before) {
                break;
            }
        }
        throw new IOException("the copy differs from the original: it was not kept");
    }

    private static boolean holdsAnything(Path file) {
        try (Connection connection = SqliteConnections.openToRead(file)) {
            return !DatabaseContent.isEmpty(new SqlSession(connection));
        } catch (SQLException e) {
            return true;
        }
    }

    private static DatabaseContent content(Path file) throws SQLException {
        try (Connection connection = SqliteConnections.openToRead(file)) {
            return DatabaseContent.of(new SqlSession(connection));
        }
    }

    private Path unfinished(String name) throws IOException {
        Path file = folder.resolve(name);
        for (String part : DataFiles.PARTS) {
            Files.deleteIfExists(DataFiles.part(file, part)); // also the log of one that was never finished
        }
        PrivateFiles.makeFile(file);
        return file;
    }

    private Optional<BackupFile> backup(Path file) {
        return names.made(file.getFileName().toString()).map(made -> new BackupFile(file, made));
    }
}
