package org.skinweek.platform;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers the window's place in a small file beside the user's data. It is no part of the notebook, since it says
 * something about this computer's screens, and losing it costs nothing: a file that cannot be read counts as none.
 */
public final class WindowPlaceFile {
    private static final Logger LOG = LoggerFactory.getLogger(WindowPlaceFile.class);
    private static final String NAME = "window.place";

    private final Path file;

    /**
     * The file in a folder.
     *
     * @param folder where the user's data lies
     */
    public WindowPlaceFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** Where the window was when the program was last closed; empty when that is not known. */
    public Optional<WindowPlace> read() {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
            return Optional.of(new WindowPlace(
                    number(values, "x"),
                    number(values, "y"),
                    number(values, "width"),
                    number(values, "height"),
                    Boolean.parseBoolean(values.getProperty("maximized"))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Remembers a place; where that is not possible, the window opens as it did before. */
    public void write(WindowPlace place) {
        try {
            PrivateFiles.makeFile(file);
            Files.writeString(
                    file,
                    "x=" + place.x() + "\ny=" + place.y() + "\nwidth=" + place.width() + "\nheight=" + place.height()
                            + "\nmaximized=" + place.maximized() + "\n");
        } catch (IOException e) {
            LOG.warn("the window's place was not remembered: {}", e.getClass().getSimpleName());
        }
    }

    private static double number(Properties values, String name) {
        return Double.parseDouble(values.getProperty(name, ""));
    }
}
