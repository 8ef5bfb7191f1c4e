package org.skinweek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What ships of the library's theme is what {@link PrunedTheme} leaves of it. After a new style class, control or version of
 * the library, write the sheets anew: {@code mvn test -Dtest=ThemeSheetTest -Dskinweek.theme=write}.
 */
class ThemeSheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void isWhatIsLeftOfTheLibrarysTheme(String name) throws IOException {
        Path file = Path.of("src/main/resources/ui/controls-%s.css".formatted(name));
        String pruned = PrunedTheme.of("primer-" + name);
        if (System.getProperty("skinweek.theme", "").equals("write")) {
            Files.writeString(file, pruned);
        }

        assertThat(Files.readString(file)).isEqualTo(pruned);
    }
}
