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
 * Remembers how the window looked in a small file beside the user's data, which is there before the settings are read.
 * Losing it costs a moment in which the window looks otherwise: a file that cannot be read counts as none.
 */
public final class WindowLookFile {
    private static final String NAME = "window.look";

    private final Path file;

    /**
     * The file in a folder.
     *
     * @param folder where the user's data lies
     */
    public WindowLookFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** How the window looked when it was last closed; empty when that is not known, as before the first start. */
    public Optional<WindowLook> read() {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
            return Optional.of(new WindowLook(
                    Boolean.parseBoolean(values.getProperty("dark")),
                    Double.parseDouble(values.getProperty("text", "")),
                    Double.parseDouble(values.getProperty("banner", "0")),
                    Boolean.parseBoolean(values.getProperty("welcome"))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Remembers a look. */
    public void write(WindowLook look) {
        try {
            PrivateFiles.makeFile(file);
            Files.writeString(
                    file,
                    "dark=%s%ntext=%s%nbanner=%s%nwelcome=%s%n"
                            .formatted(look.dark(), look.textSize(), look.banner(), look.welcome()));
        } catch (IOException e) {
            log().warn("the window's look was not remembered: {}", e.getClass().getSimpleName());
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(WindowLookFile.class);
    }
}
