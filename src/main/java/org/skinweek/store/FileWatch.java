package org.skinweek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the files of an open database are still where they were opened. Where a system allows an open file to
 * be removed or replaced, writes would go on into a file that nobody can find again.
 */
final class FileWatch {
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private final Path file;
    /** The system's key for each part's file; empty on systems that keep open files in place. */
    private final Map<String, Object> keys = new HashMap<>();

    private long size;
    private FileTime changed = FileTime.fromMillis(0);

    /**
     * Starts watching.
     *
     * @throws IOException when the file no longer exists
     */
    FileWatch(Path file) throws IOException {
        this.file = file;
        for (String part : PARTS) {
            remember(part);
        }
        mark();
    }

    /** True while all parts that existed still do, are the same files, and the database is not empty. */
    boolean isInPlace() throws IOException {
        for (String part : PARTS) {
            @Nullable Object key = keys.get(part);
            if (key == null) {
                remember(part);
            } else {
                @Nullable BasicFileAttributes now = attributes(part);
                if (now == null || !Objects.equals(now.fileKey(), key)) {
                    return false;
                }
            }
        }
        @Nullable BasicFileAttributes database = attributes("");
        return database != null && database.size() > 0;
    }

    /** Accepts the file as it is now, because this program has just written it. */
    void mark() throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        size = now.size();
        changed = now.lastModifiedTime();
    }

    /** True when something has written to the file itself, not only to its log, since the last mark. */
    boolean isWritten() throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.size() != size || !now.lastModifiedTime().equals(changed);
    }

    private void remember(String part) throws IOException {
        @Nullable BasicFileAttributes now = attributes(part);
        if (now != null && now.fileKey() != null) {
            keys.put(part, now.fileKey());
        }
    }

    private @Nullable BasicFileAttributes attributes(String part) throws IOException {
        try {
            return Files.readAttributes(file.resolveSibling(file.getFileName() + part), BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return null;
        }
    }
}
