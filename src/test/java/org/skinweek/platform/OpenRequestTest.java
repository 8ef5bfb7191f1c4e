package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start leaves for the window. */
class OpenRequestTest {
    @TempDir
    private Path folder;

    @Test
    void isTakenOnce() throws IOException {
        OpenRequest.leave(folder, Path.of("/tmp/Für Anna (ä).json"));

        assertThat(OpenRequest.take(folder)).contains(Path.of("/tmp/Für Anna (ä).json"));
        assertThat(OpenRequest.take(folder)).isEmpty();
    }

    @Test
    void theNewestOneCounts() throws IOException {
        OpenRequest.leave(folder, Path.of("/tmp/first.json"));
        OpenRequest.leave(folder, Path.of("/tmp/second.json"));

        assertThat(OpenRequest.take(folder)).contains(Path.of("/tmp/second.json"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void namesTheFileWholeWhereverTheWindowRuns() throws IOException {
        OpenRequest.leave(folder, Path.of("mine.json"));

        assertThat(OpenRequest.take(folder)).contains(Path.of("mine.json").toAbsolutePath());
    }

    @Test
    void makesTheFolderOfAFirstStart() throws IOException {
        Path missing = folder.resolve("share/skinweek");

        OpenRequest.leave(missing, Path.of("/tmp/first.json"));

        assertThat(OpenRequest.take(missing)).contains(Path.of("/tmp/first.json"));
    }

    @Test
    void whatSomebodyElseWroteIsNoRequestAndGoes() throws IOException {
        Files.writeString(folder.resolve("window.open"), "not an address");

        assertThat(OpenRequest.take(folder)).isEmpty();
        assertThat(folder.resolve("window.open")).doesNotExist();
    }
}
