package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
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

    @Test
    void aTypefaceInAJarIsKeptAsAFile() throws IOException {
        Path jar = folder.resolve("fonts.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("ui/Some.otf"));
            out.write(new byte[] {1, 2, 3});
        }
        URL packed = new URL("jar:" + jar.toUri() + "!/ui/Some.otf");

        String address = new ProgramFolder(folder).font(packed);

        assertThat(address).startsWith("file:");
        assertThat(Path.of(URI.create(address))).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(new ProgramFolder(folder).font(packed)).isEqualTo(address);
    }

    @Test
    void aTypefaceThatIsAFileStaysWhereItIs() throws IOException {
        URL file = folder.resolve("Some.otf").toUri().toURL();
        assertThat(new ProgramFolder(folder).font(file)).isEqualTo(file.toExternalForm());
    }
}
