package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.testing.Locales;

class WindowPlaceFileTest {
    private static final WindowPlace PLACE = new WindowPlace(-1200.5, 40, 1100, 700.25, true);

    @TempDir
    Path folder;

    @Test
    void isUnknownAtFirst() {
        assertThat(new WindowPlaceFile(folder).read()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.skinweek.testing.Locales#tried")
    void comesBackAsItWasInEveryLocale(Locale locale) {
        WindowPlaceFile file = new WindowPlaceFile(folder);

        assertThat(Locales.on(locale, () -> {
                    file.write(PLACE);
                    return file.read();
                }))
                .contains(PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x=1",
                "x=1\ny=1\nwidth=0\nheight=700\nmaximized=false",
                "x=NaN\ny=1\nwidth=1100\nheight=700\nmaximized=false",
                "x=1\ny=1\nwidth=Infinity\nheight=700\nmaximized=false",
                "x=one\ny=1\nwidth=1100\nheight=700\nmaximized=false",
                "x=\\u00zz"
            })
    void whatCannotBeReadCountsAsUnknown(String content) throws IOException {
        Files.writeString(folder.resolve("window.place"), content);

        assertThat(new WindowPlaceFile(folder).read()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneStopsNobody() {
        WindowPlaceFile file = new WindowPlaceFile(folder.resolve("gone"));

        file.write(PLACE);

        assertThat(file.read()).isEmpty();
    }

    @Test
    void takesThePlaceOfTheOneBefore() {
        WindowPlaceFile file = new WindowPlaceFile(folder);
        WindowPlace moved = new WindowPlace(5, 5, 900, 620, false);
        file.write(PLACE);

        file.write(moved);

        assertThat(file.read()).contains(moved);
    }
}
