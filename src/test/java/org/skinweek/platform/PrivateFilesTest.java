package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PrivateFilesTest {
    @TempDir
    private Path folder;

    @Test
    void everyFolderThatIsMadeIsPrivate() throws IOException {
        PrivateFiles.makeFolder(folder.resolve("a/b/c"));

        assertThat(mode(folder.resolve("a"))).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("a/b"))).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("a/b/c"))).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatIsThereKeepsItsMode() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxr-x"));

        PrivateFiles.makeFolder(shared);
        PrivateFiles.makeFolder(shared.resolve("own"));

        assertThat(mode(shared)).isEqualTo("rwxrwxr-x");
        assertThat(mode(shared.resolve("own"))).isEqualTo("rwx------");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> PrivateFiles.makeFolder(file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> PrivateFiles.makeFolder(file.resolve("in it"))).isInstanceOf(IOException.class);
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
