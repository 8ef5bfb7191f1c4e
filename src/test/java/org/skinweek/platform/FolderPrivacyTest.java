package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.platform.FolderPrivacy.Finding;

@DisabledOnOs(OS.WINDOWS)
class FolderPrivacyTest {
    @TempDir
    private Path above;

    private Path data;
    private FolderPrivacy privacy;

    @BeforeEach
    void make() throws IOException {
        set(above, "rwxr-xr-x");
        data = Files.createDirectory(above.resolve("data"));
        privacy = new FolderPrivacy(new DataFolders(data, data.resolve("cache")));
    }

    @Test
    void aFolderThatIsNotThereYetWillBePrivate() throws IOException {
        Files.delete(data);
        assertThat(privacy.look()).isEqualTo(Finding.NOTHING);
    }

    @Test
    void whatIsTooOpenIsToldUntilItIsClosed() throws IOException {
        set(data, "rwxr-xr-x");
        assertThat(privacy.look()).isEqualTo(Finding.VISIBLE);
        privacy.close();
        assertThat(privacy.look()).isEqualTo(Finding.NOTHING);
    }

    @Test
    void whatTheUserLeavesOpenIsToldAgainOnlyWhenItIsOpenedFurther() throws IOException {
        set(data, "rwxr-xr-x");
        privacy.leave();
        assertThat(privacy.look()).isEqualTo(Finding.NOTHING);
        set(data, "rwxrwxrwx");
        assertThat(privacy.look()).isEqualTo(Finding.CHANGEABLE);
    }

    private static void set(Path folder, String mode) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));
    }
}
