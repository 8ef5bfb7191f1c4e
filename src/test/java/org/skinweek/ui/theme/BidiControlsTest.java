package org.skinweek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JavaFX shows the box for missing signs where a typeface has none for the controls that keep names in their direction. */
class BidiControlsTest {
    private static final int[] CONTROLS = {
        0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069
    };

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "SemiBold", "Bold"})
    void eachControlHasASignWithoutWidth(String weight) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                        getClass().getResourceAsStream("/ui/fonts/Inter-%s.otf".formatted(weight)));
                OpenTypeFont font = new OTFParser().parse(new RandomAccessReadBuffer(file))) {
            for (int control : CONTROLS) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(control);
                assertThat(glyph).as("U+%04X", control).isPositive();
                assertThat(font.getAdvanceWidth(glyph)).as("U+%04X", control).isZero();
            }
        }
    }
}
