package org.skinweek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JavaFX reads the form that the build makes of a style sheet: it has to say what the sheet says. */
class BinarySheetsTest {
    static Stream<String> sheets() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/ui"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".css"))
                    .map(name -> name.replace(".css", ""))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void whatIsReadSaysWhatIsWritten(String name) throws IOException {
        Stylesheet written = new CssParser().parse(resource(name + ".css"));
        Stylesheet read = Stylesheet.loadBinary(resource(name + ".bss"));

        assertThat(said(read)).isNotEmpty().isEqualTo(said(written));
    }

    /** What each rule is about, and what it sets. */
    private static List<String> said(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors() + " "
                        + rule.getDeclarations().stream()
                                .map(Declaration::getProperty)
                                .toList())
                .toList();
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(
                BinarySheetsTest.class.getResource("/ui/" + name), name + " is missing: run mvn process-classes");
    }
}
