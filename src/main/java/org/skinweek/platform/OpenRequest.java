package org.skinweek.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that the window is to open, such as one that was double-clicked. A start leaves it in the data folder, and the
 * window takes it from there: the same way whether the window is open already or only now opens. The newest one counts.
 */
public final class OpenRequest {
    private static final String NAME = "window.open";

    private OpenRequest() {}

    /**
     * Leaves a request for the window of a data folder.
     *
     * @param folder the data folder; created where missing
     * @param file what to open
     * @throws IOException when the folder cannot be written
     */
    public static void leave(Path folder, Path file) throws IOException {
        PrivateFiles.makeFolder(folder);
        Path unfinished = Files.createTempFile(folder, "opening-", ".part");
        try {
            PrivateFiles.makeFile(unfinished);
            Files.writeString(unfinished, file.toAbsolutePath().toUri().toString());
            PrivateFiles.replace(unfinished, folder.resolve(NAME));
        } finally {
            Files.deleteIfExists(unfinished); // left over only after a failure
        }
    }

    /** Takes the request of a data folder away; empty where there is none, or none that can be read. */
    public static Optional<Path> take(Path folder) {
        Path request = folder.resolve(NAME);
        if (Files.notExists(request)) {
            return Optional.empty();
        }
        try {
            String address = Files.readString(request);
            Files.delete(request);
            return Optional.of(Path.of(URI.create(address)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // taken by another look, or not written by us
        }
    }
}
