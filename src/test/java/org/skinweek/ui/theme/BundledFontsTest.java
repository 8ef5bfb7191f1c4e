package org.skinweek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.testing.ChildJvm;

/**
 * That JavaFX reads typefaces where they lie: a copy of it stays behind when the program is killed. It copies them to the
 * temporary folder, so the process that loads them has one for itself.
 */
class BundledFontsTest {
    private static final String COPY = "+JXF";

    @Test
    void aTypefaceThatIsAFileIsNotCopied(@TempDir Path temporary) throws IOException, InterruptedException {
        List<String> options = Stream.concat(
                        Stream.of("-Djava.io.tmpdir=" + temporary),
                        Stream.of("glass.platform", "monocle.platform", "prism.order", "prism.text")
                                .map(name -> "-D" + name + "=" + System.getProperty(name, "")))
                .toList();
        try (ChildJvm child = ChildJvm.startWith(options, Loader.class, temporary.toString())) {
            assertThat(child.readLine()).isEqualTo("0 copies");
            assertThat(child.exitValue()).isZero();
        }
    }

    /** Loads them in a process of its own. */
    static final class Loader {
        private Loader() {}

        /** Prints how many copies of files are in the temporary folder afterwards. */
        public static void main(String[] arguments) {
            Platform.startup(() -> {
                List<URL> packed = new ArrayList<>(); // in a jar, as those of the icons are: they cannot but be copied
                BundledFonts.load(url -> {
                    if (!url.getProtocol().equals("file")) {
                        packed.add(url);
                    }
                    return url.toExternalForm();
                });
                System.out.println(copies(Path.of(arguments[0])) - packed.size() + " copies");
                Platform.exit();
            });
        }

        private static long copies(Path temporary) {
            try (Stream<Path> files = Files.list(temporary)) {
                return files.filter(file -> file.getFileName().toString().startsWith(COPY))
                        .count();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
