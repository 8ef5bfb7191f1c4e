package org.skinweek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** That JavaFX reads typefaces where they lie: a copy of it stays behind when the program is killed. */
class BundledFontsTest {
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @BeforeEach
    void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aTypefaceThatIsAFileIsNotCopied() throws IOException {
        List<Path> before = copies();
        BundledFonts.load(URL::toExternalForm); // files among the classes of a build
        assertThat(copies()).isEqualTo(before);
    }

    private static List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(TEMPORARY)) {
            return files.filter(file -> file.getFileName().toString().startsWith("+JXF"))
                    .sorted()
                    .toList();
        }
    }
}
