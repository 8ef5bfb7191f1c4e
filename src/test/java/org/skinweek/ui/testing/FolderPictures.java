package org.skinweek.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A user who chooses all pictures of a folder, if it is there, and no other file. */
final class FolderPictures extends NoFiles {
    private final Path folder;

    FolderPictures(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Path> pictures() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
