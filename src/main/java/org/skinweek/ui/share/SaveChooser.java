package org.skinweek.ui.share;

import java.nio.file.Path;
import java.util.Optional;

/** Asks where a file is to be saved; a test answers instead of the desktop. */
@FunctionalInterface
public interface SaveChooser {
    /**
     * The file that the user chose; empty when the user changed their mind.
     *
     * @param title of the window that asks
     * @param name suggested for the file
     */
    Optional<Path> choose(String title, String name);
}
