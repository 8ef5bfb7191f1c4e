package org.skinweek.ui.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.skinweek.ui.share.TransferChooser;

/** A user who changes their mind whenever a file is to be chosen, since without a desktop there are no dialogs for that. */
public class NoFiles implements TransferChooser {
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
        return List.of();
    }

    @Override
    public Optional<Path> label() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> source() {
        return Optional.empty();
    }
}
