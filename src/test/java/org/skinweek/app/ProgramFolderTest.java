package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProgramFolderTest {
    private final Properties properties = new Properties();

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void javaFxUnpacksWhereNobodyElseCanReachWhateverTheUmask() throws IOException {
        Path open = Files.createDirectory(folder.resolve("javafx"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        new ProgramFolder(folder).useForJavaFx(properties);

        Path used = Path.of(properties.getProperty("javafx.cachedir"));
        assertThat(used).isEqualTo(open);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(used)))
                .isEqualTo("rwx------");
    }

    @Test
    void whatTheUserChoseForJavaFxStays() throws IOException {
        properties.setProperty("javafx.cachedir", "/mine");
        new ProgramFolder(folder).useForJavaFx(properties);
        assertThat(properties).containsEntry("javafx.cachedir", "/mine");
    }
}
