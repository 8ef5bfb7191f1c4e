package org.skinweek.ui.theme;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.text.Font;
import org.kordamp.ikonli.IkonResolverProvider;

/** The typefaces that ship with the program, so that text and icons look the same on every machine. */
public final class BundledFonts {
    private static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");
    private static final double ANY_SIZE = 13;

    private BundledFonts() {}

    /**
     * Makes the typefaces known to JavaFX; a machine that cannot read one goes on with its own.
     *
     * @param address under which JavaFX is to load one that is packed in the program
     */
    public static void load(Function<URL, String> address) {
        for (String file : FILES) {
            URL packed = Objects.requireNonNull(BundledFonts.class.getResource("/ui/fonts/" + file), file);
            Font.loadFont(address.apply(packed), ANY_SIZE);
        }
        // the first one who asks for the icons says how their typefaces are loaded
        IkonResolverProvider.getInstance(
                handler -> handler.setFont(Font.loadFont(address.apply(handler.getFontResource()), ANY_SIZE)));
    }
}
