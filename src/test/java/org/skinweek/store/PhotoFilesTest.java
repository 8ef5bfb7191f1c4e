package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures lie in files that are named by their content. */
class PhotoFilesTest {
    private static final byte[] ABC = {'a', 'b', 'c'};
    private static final String HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void aPictureIsFoundByItsContent() throws IOException {
        PhotoFiles files = files(Stores.NOW);
        assertThat(files.keep(ABC)).isEqualTo(HASH);
        assertThat(files.content(HASH)).contains(ABC);
        assertThat(files.file(HASH)).isEqualTo(folder.resolve("photos/ba/" + HASH + ".jpg"));
        assertThat(files.content("0".repeat(64))).isEmpty();
    }

    @Test
    void onlyTheUserMayReadIt() throws IOException {
        files(Stores.NOW).keep(ABC);
        Path file = files(Stores.NOW).file(HASH);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            for (Path each : List.of(folder.resolve("photos"), folder.resolve("photos/ba"))) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                        .isEqualTo("rwx------");
            }
        }
        assertThat(all()).containsExactly(file);
    }

    @Test
    void aDamagedFileIsNoneAndIsMadeWholeByTheSamePicture() throws IOException {
        PhotoFiles files = files(Stores.NOW);
        files.keep(ABC);
        Files.writeString(files.file(HASH), "abd");
        assertThat(files.content(HASH)).isEmpty();
        files.keep(ABC);
        assertThat(files.content(HASH)).contains(ABC);
    }

    @Test
    void thePictureThatIsKeptAgainIsYoungAgain() throws IOException {
        files(Stores.NOW).keep(ABC);
        Instant later = Stores.NOW.plus(Duration.ofDays(30));
        assertThat(files(later).olderThan(later.minusSeconds(1))).containsExactly(HASH);
        files(later).keep(ABC);
        assertThat(files(later).olderThan(later.minusSeconds(1))).isEmpty();
    }

    @Test
    void allCanBeDeleted() throws IOException {
        PhotoFiles files = files(Stores.NOW);
        assertThat(files.deleteAll()).isTrue();
        files.keep(ABC);
        Files.writeString(folder.resolve("photos/ba/photo-1.part"), "half");
        assertThat(files.deleteAll()).isTrue();
        assertThat(all()).isEmpty();
    }

    private PhotoFiles files(Instant now) {
        return new PhotoFiles(folder, InstantSource.fixed(now));
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
