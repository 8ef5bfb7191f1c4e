package org.skinweek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the driver unpacks SQLite itself. Its default is the folder for temporary files, from which many systems let no
 * program run.
 */
final class NativeLibrary {
    private static final String PROPERTY = "org.sqlite.tmpdir";
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private NativeLibrary() {}

    /**
     * Makes the driver unpack to a folder; only the first call in a process has an effect on the driver.
     *
     * @param now what a killed process left behind an hour ago is deleted; what is in use goes on working
     */
    static void unpackTo(Path folder, Instant now) throws IOException {
        PrivateFiles.makeFolder(folder);
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, folder.toString());
        }
        for (Path file : files(folder)) {
            deleteIfLeftBehind(file, now);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("sqlite-"))
                    .toList();
        }
    }

    private static void deleteIfLeftBehind(Path file, Instant now) {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(LEFT_BEHIND))) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Windows holds on to what another process uses, or that process was faster: it can lie there
        }
    }
}
