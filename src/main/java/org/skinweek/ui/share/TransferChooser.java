package org.skinweek.ui.share;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks where everything is to be written or read from; a test answers instead of the desktop. */
public interface TransferChooser {
    /**
     * The file that the user chose to write; empty when the user changed their mind.
     *
     * @param name suggested for the file, without its ending
     */
    Optional<Path> target(String name);

    /**
     * The file that the user chose for a calendar; empty when the user changed their mind.
     *
     * @param name suggested for the file, without its ending
     */
    Optional<Path> calendar(String name);

    /**
     * The file that the user chose for pages; empty when the user changed their mind.
     *
     * @param name suggested for the file, without its ending
     */
    Optional<Path> page(String name);

    /** The folder that the user chose to write tables to; empty when the user changed their mind. */
    Optional<Path> folder();

    /** The pictures that the user chose to add; none when the user changed their mind. */
    List<Path> pictures();

    /** The file with a label or a shelf that the user chose; empty when the user changed their mind. */
    Optional<Path> label();

    /** The file that the user chose to read; empty when the user changed their mind. */
    Optional<Path> source();
}
