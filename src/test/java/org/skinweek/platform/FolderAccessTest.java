package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.platform.FolderAccess.Openness;

@DisabledOnOs(OS.WINDOWS)
class FolderAccessTest {
    @TempDir
    private Path above;

    private Path folder;

    @BeforeEach
    void make() throws IOException {
        assumeTrue(FolderAccess.openness(Path.of("/")) != Openness.PRIVATE, "a machine whose root is closed");
        folder = Files.createDirectory(above.resolve("folder"));
        set(above, "rwxr-xr-x");
    }

    @ParameterizedTest
    @CsvSource({
        "rwx------, PRIVATE",
        "rwxr-xr-x, VISIBLE",
        "rwx--x--x, VISIBLE",
        "rwxrwxrwx, CHANGEABLE",
        "rwx----w-, CHANGEABLE",
    })
    void tellsWhatOthersMayDo(String mode, Openness openness) throws IOException {
        set(folder, mode);
        assertThat(FolderAccess.openness(folder)).isEqualTo(openness);
    }

    @Test
    void nobodyGetsAtAFolderInAClosedOne() throws IOException {
        set(folder, "rwxrwxrwx");
        set(above, "rwx------");
        assertThat(FolderAccess.openness(folder)).isEqualTo(Openness.PRIVATE);
    }

    @Test
    void aFolderIsClosedToOthers() throws IOException {
        set(folder, "rwxrwxrwx");
        assertThat(FolderAccess.closable(folder)).isTrue();
        FolderAccess.close(folder);
        assertThat(FolderAccess.openness(folder)).isEqualTo(Openness.PRIVATE);
    }

    @Test
    void aCommonPlaceIsNotClosed() throws IOException {
        Files.setAttribute(folder, "unix:mode", 01777);
        assertThat(FolderAccess.closable(folder)).isFalse();
    }

    @Test
    void programsAreLoadedOnlyFromWhereNobodyElseCanPutThem() throws IOException {
        assertThat(FolderAccess.trusted(folder)).isTrue();
        set(above, "rwxrwxrwx");
        assertThat(FolderAccess.trusted(folder)).isFalse();
        set(above, "rwxr-xr-x");
        set(folder, "rwxrwxrwx");
        assertThat(FolderAccess.trusted(folder)).isFalse();
    }

    private static void set(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
}
