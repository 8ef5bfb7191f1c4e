package org.skinweek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/architecture.md} names each room that there is, and no other. */
class ArchitecturePageTest {
    private static final Path SOURCES = Path.of("src/main/java/org/skinweek");
    private static final Path PAGE = Path.of("docs/architecture.md");

    @Test
    void namesEachRoom() throws IOException {
        String rooms = rooms(Files.readString(PAGE));
        List<String> named = rooms.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`", -1)[1])
                .toList();
        try (Stream<Path> folders = Files.list(SOURCES)) {
            assertThat(named)
                    .containsExactlyInAnyOrderElementsOf(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .toList());
        }
    }

    private static String rooms(String page) {
        int start = page.indexOf("## Rooms");
        return page.substring(start, page.indexOf("\n## ", start));
    }
}
