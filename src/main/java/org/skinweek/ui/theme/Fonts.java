package org.skinweek.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The typeface that ships with the program, so that text looks the same on every machine. */
final class Fonts {
    private static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");

    private Fonts() {}

    /** Makes the typeface known to JavaFX; a machine that cannot read it goes on with its own. */
    static void load() {
        for (String file : FILES) {
            try (InputStream stream = Fonts.class.getResourceAsStream("/ui/fonts/" + file)) {
                Font.loadFont(stream, 13);
            } catch (IOException e) {
                throw new UncheckedIOException("The typeface %s cannot be read".formatted(file), e);
            }
        }
    }
}
