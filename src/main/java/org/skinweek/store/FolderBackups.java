package org.skinweek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.NotebookCounts;
import org.skinweek.store.StorageException.Problem;

/** The backups in a folder. A file that was tried is not tried again while it stays as it is. */
final class FolderBackups implements SavedBackups {
    private final BackupFolder backups;
    private final SetAsideFiles aside;
    private final PhotoFiles photos;
    private final SchemaMigrations migrations;
    private final BackupTrial trial;
    private final InstantSource clock;
    private final Map<Path, Tried> tried = new ConcurrentHashMap<>();

    /**
     * The backups in a folder.
     *
     * @param aside what else holds data beside the database
     * @param photos the pictures that the backups name
     * @param clock tells which are dated in the future
     */
    FolderBackups(
            BackupFolder backups,
            SetAsideFiles aside,
            PhotoFiles photos,
            SchemaMigrations migrations,
            DatabaseCheck check,
            InstantSource clock) {
        this.backups = backups;
        this.aside = aside;
        this.photos = photos;
        this.migrations = migrations;
        this.trial = new BackupTrial(migrations, check);
        this.clock = clock;
    }

    /** What a trial of a file found, and how the file was then. */
    private record Tried(long bytes, FileTime changed, Optional<NotebookCounts> holds) {}

    @Override
    public Path folder() {
        return backups.folder();
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return backups.lastDay();
    }

    @Override
    public List<OfferedBackup> offered() {
        try {
            List<OfferedBackup> offered = new ArrayList<>();
            for (BackupFile backup : backups.all()) {
                Tried result = tried(backup.file());
                offered.add(new OfferedBackup(
                        backup, backup.made().isAfter(clock.instant()), result.bytes(), result.holds()));
            }
            return List.copyOf(offered);
        } catch (IOException e) {
            throw StorageException.of("looking for backups in %s".formatted(folder()), e);
        }
    }

    @Override
    public Optional<BackupFile> named(String name) {
        return backups.named(name);
    }

    @Override
    public Optional<Notebook> content(BackupFile backup) {
        return trial.content(backup.file());
    }

    /**
     * Copies a backup to a file beside it and brings the copy up to date.
     *
     * @throws StorageException when it cannot be read, or there is no room for the copy
     */
    Path copyToRestore(BackupFile backup) throws IOException {
        try {
            Path copy = backups.copyOf(backup);
            try (Connection connection = SqliteConnections.open(copy)) {
                migrations.run(new SqlSession(connection));
            }
            return copy;
        } catch (NoSuchFileException e) {
            throw unreadable(backup, e);
        } catch (SQLException e) {
            throw StorageException.problemOf(e) == Problem.DISK_FULL
                    ? StorageException.of("copying a backup", e)
                    : unreadable(backup, e);
        } catch (StorageException e) {
            throw e.problem() == Problem.DAMAGED ? unreadable(backup, e) : e;
        }
    }

    private static StorageException unreadable(BackupFile backup, Exception cause) {
        return new StorageException(
                Problem.BACKUP_UNREADABLE, "the backup %s cannot be read".formatted(backup.file()), cause);
    }

    /** Deletes all backups, what was set aside and all pictures; false when any of it is still there. */
    boolean deleteAll() {
        boolean copies = backups.deleteAll();
        boolean others = aside.deleteAll();
        boolean pictures = photos.deleteAll();
        return copies && others && pictures;
    }

    private Tried tried(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        Tried before = tried.get(file);
        if (before != null && before.bytes() == now.size() && before.changed().equals(now.lastModifiedTime())) {
            return before;
        }
        Tried result = new Tried(
                now.size(), now.lastModifiedTime(), trial.content(file).map(NotebookCounts::of));
        tried.put(file, result);
        return result;
    }
}
