package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The file that says where the open window listens. */
class ShowAddressTest {
    @TempDir
    Path folder;

    @Test
    void aPortIsReadAsItWasWritten() throws IOException {
        Path file = folder.resolve("window.address");
        ShowAddress address = new ShowAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 4711), "secret");

        address.write(file);

        assertThat(ShowAddress.read(file)).isEqualTo(address);
        assertThat(Files.readString(file)).isEqualTo("4711\nsecret\n");
    }

    @Test
    void aSocketIsReadAsItWasWrittenWhateverItsFolderIsCalled() throws IOException {
        Path file = folder.resolve("window.address");
        Path socket = folder.resolve("My skin #1 + 100 %/Straße/window.socket");
        ShowAddress address = new ShowAddress(UnixDomainSocketAddress.of(socket), "secret");

        address.write(file);

        assertThat(ShowAddress.read(file)).isEqualTo(address);
    }

    @Test
    void anOlderAddressAndOneThatWasNeverFinishedAreReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("window.address"), "1\nolder\n");
        Files.writeString(folder.resolve("window.address.part"), "half of an add");

        new ShowAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 4711), "secret").write(file);

        assertThat(ShowAddress.read(file).secret()).isEqualTo("secret");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseReadsTheSecret() throws IOException {
        Path file = folder.resolve("window.address");

        new ShowAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 4711), "secret").write(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsNoAddressIsRefusedAsAFileThatCannotBeRead() throws IOException {
        Path file = folder.resolve("window.address");
        assertThatThrownBy(() -> ShowAddress.read(file)).isInstanceOf(NoSuchFileException.class);
        for (String text :
                List.of("", "4711", "4711\nsecret\nmore", "-1\ns", "65536\ns", "port\ns", "file:a b\ns", "file:a\ns")) {
            Files.writeString(file, text);
            assertThatThrownBy(() -> ShowAddress.read(file)).as(text).isInstanceOf(IOException.class);
        }
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, '\n', 's', '\n'});
        assertThatThrownBy(() -> ShowAddress.read(file)).isInstanceOf(IOException.class);
    }
}
