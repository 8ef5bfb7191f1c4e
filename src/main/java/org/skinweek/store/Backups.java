package org.skinweek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The dated copies beside the database. A copy gets its name only when it is whole, checked and on the disk. */
final class Backups {
    /** Copies that are kept; older ones go. */
    static final int KEPT = 10;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'skinweek-'uuuu-MM-dd'T'HH-mm-ss'Z.db'", Locale.ROOT);

    private final Path folder;
    private final int latestVersion;

    /**
     * The backups in a folder.
     *
     * @param latestVersion the newest database version that this program can read
     */
    Backups(Path folder, int latestVersion) {
        this.folder = folder;
        this.latestVersion = latestVersion;
    }

    /** Makes a copy of a database and lets the oldest ones go. */
    Backup make(Sql sql, Instant now) throws SQLException, IOException {
        PrivateFiles.makeFolder(folder);
        Path unfinished = folder.resolve("unfinished.part");
        Files.deleteIfExists(unfinished);
        PrivateFiles.makeFile(unfinished);
        sql.update("VACUUM INTO ?", unfinished.toString());
        if (!Connections.isGood(unfinished, latestVersion)) {
            throw new IOException("the copy %s cannot be read back: it was not kept".formatted(unfinished));
        }
        Path file = folder.resolve(NAME.format(now.atOffset(ZoneOffset.UTC)));
        PrivateFiles.replace(unfinished, file);
        for (Backup old : all().stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old.file());
        }
        return new Backup(file, now);
    }

    /** All backups, the newest first. */
    List<Backup> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> backup(file).stream())
                    .sorted(Comparator.comparing(Backup::made).reversed())
                    .toList();
        }
    }

    /** Puts a copy of a backup where the database belongs; the backup stays. */
    void restore(Backup backup, Path target) throws IOException {
        Path unfinished = folder.resolve("restored.part");
        Files.deleteIfExists(unfinished);
        PrivateFiles.makeFile(unfinished);
        try (var stream = Files.newOutputStream(unfinished)) {
            Files.copy(backup.file(), stream);
        }
        PrivateFiles.replace(unfinished, target);
    }

    private static Optional<Backup> backup(Path file) {
        try {
            Instant made =
                    LocalDateTime.parse(file.getFileName().toString(), NAME).toInstant(ZoneOffset.UTC);
            return Optional.of(new Backup(file, made));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
