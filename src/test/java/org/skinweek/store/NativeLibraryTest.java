package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.store.StorageException.Problem;

/** Where SQLite is loaded from; loading itself is played, since a process can do it only once. */
class NativeLibraryTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final List<String> PROPERTIES =
            List.of("org.sqlite.lib.path", "org.sqlite.lib.name", "org.sqlite.tmpdir");

    private final Map<String, String> before = new TreeMap<>();

    @TempDir
    private Path temp;

    NativeLibraryTest() {
        for (String name : PROPERTIES) {
            String value = System.getProperty(name);
            if (value != null) {
                before.put(name, value);
            }
        }
    }

    @AfterEach
    void giveTheDriverBackItsOwn() {
        PROPERTIES.forEach(System::clearProperty);
        before.forEach(System::setProperty);
    }

    @Test
    void isUnpackedOnceForEachVersion() throws IOException {
        Path folder = temp.resolve("cache");
        assertThat(library("3.1.0", file -> {}).loadFrom(List.of(folder))).isEqualTo(folder);
        Path file = unpackedIn(folder.resolve("3.1.0"));
        Files.setLastModifiedTime(file, LONG_AGO);

        library("3.1.0", loaded -> assertThat(loaded).isEqualTo(file.toString()))
                .loadFrom(List.of(folder));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(System.getProperty("org.sqlite.lib.path"))
                .isEqualTo(folder.resolve("3.1.0").toString());

        library("3.2.0", loaded -> {}).loadFrom(List.of(folder));
        assertThat(folder.resolve("3.2.0")).isNotEmptyDirectory();
        assertThat(folder.resolve("3.1.0")).doesNotExist();
    }

    @Test
    void halfAFileIsUnpackedAnew() throws IOException {
        Path folder = temp.resolve("cache");
        library("3.1.0", file -> {}).loadFrom(List.of(folder));
        Path file = unpackedIn(folder.resolve("3.1.0"));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, new byte[] {1, 2, 3});

        library("3.1.0", loaded -> {}).loadFrom(List.of(folder));

        assertThat(file).hasBinaryContent(whole);
    }

    @Test
    void aFolderFromWhichNothingRunsIsPassedOver() {
        Path noexec = temp.resolve("noexec");
        Path next = temp.resolve("next");
        assertThat(library("3.1.0", notFrom(noexec)).loadFrom(List.of(noexec, next)))
                .isEqualTo(next);
        assertThat(library("3.1.0", notFrom(noexec)).loadFrom(List.of(noexec))).isEqualTo(temp.resolve("last"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatOthersMayChangeIsPassedOver() throws IOException {
        Path shared = Files.createDirectories(temp.resolve("shared/cache"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path next = temp.resolve("next");

        assertThat(library("3.1.0", file -> {}).loadFrom(List.of(shared, next))).isEqualTo(next);
    }

    @Test
    void saysThatThereIsNoFolderForIt() {
        NativeLibrary library = library("3.1.0", notFrom(temp));
        assertThatThrownBy(() -> library.loadFrom(List.of(temp.resolve("a"))))
                .asInstanceOf(type(StorageException.class))
                .extracting(StorageException::problem)
                .isEqualTo(Problem.NO_PROGRAM_FOLDER);
    }

    private NativeLibrary library(String version, Consumer<String> loader) {
        return new NativeLibrary(loader, version, null, temp.resolve("last"));
    }

    private static Consumer<String> notFrom(Path noexec) {
        return file -> {
            if (Path.of(file).startsWith(noexec)) {
                throw new UnsatisfiedLinkError("failed to map segment from shared object");
            }
        };
    }

    private static Path unpackedIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2); // the library, and its length
        }
        return folder.resolve(System.mapLibraryName("sqlitejdbc"));
    }
}
