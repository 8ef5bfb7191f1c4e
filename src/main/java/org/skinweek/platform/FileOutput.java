package org.skinweek.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * Writes a file that the user named as a whole or not at all; only they can read it until they give it away.
 */
public final class FileOutput {
    private FileOutput() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes to a stream, which stays open. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file; anything but a regular file, such as a pipe, is written to directly.
     *
     * @throws IOException when it cannot be written; what was there before is then unchanged
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.write(out);
            }
            return;
        }
        Path target = file.toAbsolutePath();
        // beside the file, so that it can take its place in one go
        Path part = Files.createTempFile(Objects.requireNonNull(target.getParent()), ".skinweek", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.write(out);
            }
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
