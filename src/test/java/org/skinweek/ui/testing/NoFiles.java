package org.skinweek.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skinweek.ui.share.TransferChooser;

/**
 * A user who changes their mind whenever a file is to be chosen, since without a desktop there are no dialogs for that; but
 * chooses all pictures of a folder, if it is there.
 *
 * @param pictureFolder of the pictures to choose
 */
record NoFiles(Path pictureFolder) implements TransferChooser {
    @Override
    public Optional<Path> target(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> calendar(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> page(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public List<Path> pictures() {
        if (!Files.isDirectory(pictureFolder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(pictureFolder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Path> source() {
        return Optional.empty();
    }
}
