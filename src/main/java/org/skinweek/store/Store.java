package org.skinweek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.skinweek.store.StorageException.Problem;

/** The folder in which the database and its backups lie, and the ways to open it. */
public final class Store {
    private static final String NAME = "skinweek.db";
    /** The database and what SQLite keeps beside it; a log without its database must not meet another one. */
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT);

    private final Path folder;
    private final Path nativeFolder;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final Migrations migrations;
    private final Backups backups;

    /**
     * The store in a folder.
     *
     * @param folder is made when it is not there
     * @param nativeFolder where SQLite itself is unpacked, unless it is loaded already
     * @param clock dates backups
     * @param zone tells when a day of the user begins: each gets a backup
     */
    public Store(Path folder, Path nativeFolder, InstantSource clock, Supplier<ZoneId> zone) {
        this(folder, nativeFolder, clock, zone, Migrations.shipped());
    }

    Store(Path folder, Path nativeFolder, InstantSource clock, Supplier<ZoneId> zone, Migrations migrations) {
        this.folder = folder;
        this.nativeFolder = nativeFolder;
        this.clock = clock;
        this.zone = zone;
        this.migrations = migrations;
        this.backups = new Backups(folder.resolve("backups"), migrations.latest());
    }

    /** The database's file. */
    public Path file() {
        return folder.resolve(NAME);
    }

    /**
     * Opens the database; makes it when there is none and brings an older one up to date after a backup.
     *
     * @throws StorageException when it cannot be opened: {@link Problem#DAMAGED} leaves everything as it is, so that the
     *     user can choose between {@link #restore} and {@link #beginAnew}; so does {@link Problem#NEWER}
     */
    public SqliteStorage open() {
        Codes.nanos(clock.instant()); // told now rather than at the first thing that is written down
        try {
            PrivateFiles.makeFolder(folder);
            NativeLibrary.load(List.of(nativeFolder));
            boolean isNew = requireNothingLost();
            PrivateFiles.makeFile(file());
            return open(isNew);
        } catch (SQLException e) {
            throw StorageException.of("opening %s".formatted(file()), e);
        } catch (IOException e) {
            throw StorageException.of("opening %s".formatted(file()), e);
        }
    }

    /**
     * All backups, each tried, for the user to choose from when the database is damaged: the newest first, and behind them
     * those dated in the future.
     */
    public List<OfferedBackup> offeredBackups() {
        BackupTrial trial = new BackupTrial(migrations);
        try {
            return backups.all().stream()
                    .map(backup -> new OfferedBackup(
                            backup, backup.made().isAfter(clock.instant()), trial.entries(backup.file())))
                    .sorted(Comparator.comparing(OfferedBackup::inFuture))
                    .toList();
        } catch (IOException e) {
            throw StorageException.of("looking for backups in %s".formatted(folder), e);
        }
    }

    /** Sets a damaged database aside and opens a copy of a backup in its place. */
    public SqliteStorage restore(Backup backup) {
        try {
            setAside();
            backups.restore(backup, file());
        } catch (IOException e) {
            throw StorageException.of("restoring %s".formatted(backup.file()), e);
        }
        return open();
    }

    /** Sets a damaged database aside and opens a new, empty one in its place. */
    public SqliteStorage beginAnew() {
        try {
            setAside();
            PrivateFiles.makeFile(file());
            return open(true);
        } catch (SQLException e) {
            throw StorageException.of("opening %s".formatted(file()), e);
        } catch (IOException e) {
            throw StorageException.of("setting %s aside".formatted(file()), e);
        }
    }

    private SqliteStorage open(boolean isNew) throws SQLException, IOException {
        Connection connection = Connections.open(file());
        try {
            Sql sql = new Sql(connection);
            int version = Migrations.version(sql);
            boolean empty = version == 0 && sql.number("SELECT count(*) FROM sqlite_schema") == 0;
            requireReadable(sql, version, empty);
            Connections.useLog(sql);
            if (!empty && version < migrations.latest()) {
                backups.make(sql, clock.instant());
            }
            migrations.run(sql);
            return new SqliteStorage(connection, backups, lastBackup(isNew), clock, zone);
        } catch (SQLException | IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void requireReadable(Sql sql, int version, boolean empty) throws SQLException {
        if (empty) {
            return;
        }
        if (!Connections.isOurs(sql)) {
            throw new StorageException(Problem.DAMAGED, "%s is not a file of Skinweek".formatted(file()), null);
        }
        if (version > migrations.latest()) {
            throw new StorageException(
                    Problem.NEWER,
                    "%s is of version %s, this program knows versions up to %s"
                            .formatted(file(), version, migrations.latest()),
                    null);
        }
        if (!Connections.isWhole(sql)) {
            throw new StorageException(Problem.DAMAGED, "%s is damaged".formatted(file()), null);
        }
    }

    /** A missing or empty database beside backups was lost, not never made. Gives true when there is none yet. */
    private boolean requireNothingLost() throws IOException {
        boolean none = !Files.exists(file()) || Files.size(file()) == 0;
        boolean logged = Files.exists(part("-wal"));
        if (none && !logged && !backups.all().isEmpty()) {
            throw new StorageException(
                    Problem.DAMAGED, "%s is missing or empty though it has backups".formatted(file()), null);
        }
        return none;
    }

    /** The day that needs no backup: that of the newest one, or today when there is nothing yet to copy. */
    private LocalDate lastBackup(boolean isNew) throws IOException {
        if (isNew) {
            return day(clock.instant());
        }
        return backups.all().stream()
                .findFirst()
                .map(backup -> day(backup.made()))
                .orElse(LocalDate.MIN);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone.get());
    }

    private void setAside() throws IOException {
        String name = "skinweek-damaged-" + ASIDE.format(clock.instant().atOffset(ZoneOffset.UTC)) + ".db";
        for (String part : PARTS) {
            Path from = part(part);
            if (Files.exists(from)) {
                Files.move(from, folder.resolve(name + part));
            }
        }
    }

    private Path part(String suffix) {
        return folder.resolve(NAME + suffix);
    }
}
