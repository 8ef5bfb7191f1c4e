package org.skinweek.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.exchange.RoutineWriter;

/** Writes a routine to the file that a command names. */
final class RoutineOutput {
    private RoutineOutput() {}

    /** Writes a file as a whole or not at all; anything but a regular file, such as a pipe, is written to directly. */
    static void write(RoutineFile routine, Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                RoutineWriter.write(routine, out);
            }
            return;
        }
        Path target = file.toAbsolutePath();
        Path parent = target.getParent();
        Path part = parent == null
                ? Files.createTempFile("skinweek", null)
                : Files.createTempFile(parent, ".skinweek", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                RoutineWriter.write(routine, out);
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
