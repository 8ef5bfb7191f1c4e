package org.skinweek.ui.share;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.exchange.RoutineWriter;
import org.skinweek.platform.PrivateFiles;

/** Saves a routine, so that nobody ever finds half of it, and only its owner can read it until it is given away. */
final class RoutineSaver {
    private RoutineSaver() {}

    static Path save(RoutineFile routine, Path target) throws IOException {
        Path half = target.resolveSibling(target.getFileName() + ".part");
        try {
            PrivateFiles.makeFile(half);
            try (OutputStream out = Files.newOutputStream(half)) {
                RoutineWriter.write(routine, out);
            }
            PrivateFiles.replace(half, target);
            return target;
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
