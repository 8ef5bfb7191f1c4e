package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.platform.FolderAccess.Openness;

/** Where a window listens: where no other user can enter, as long as there is such a place. */
@DisabledOnOs(OS.WINDOWS)
class ShowPlacesTest {
    @TempDir
    Path folder;

    private Path data;
    private Path runtime;

    @BeforeEach
    void name() throws IOException {
        assumeTrue(FolderAccess.openness(Path.of("/")) != Openness.PRIVATE, "a machine whose root is closed");
        set(folder, "rwxr-xr-x");
        data = folder.resolve("data");
        runtime = folder.resolve("runtime");
    }

    private static void set(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    /** Listens, says where, and ends it. */
    private static SocketAddress place(Path data, Optional<Path> runtime) throws IOException {
        try (ServerSocketChannel channel = new ShowPlaces(data, runtime).listen()) {
            return channel.getLocalAddress();
        }
    }

    private static Path socket(Path data, Path runtime) throws IOException {
        return ((UnixDomainSocketAddress) place(data, Optional.of(runtime))).getPath();
    }

    @Test
    void theFolderOfTheDataIsTheFirstChoice() throws IOException {
        assertThat(socket(data, runtime)).isEqualTo(data.resolve("window.socket"));
        assertThat(FolderAccess.openness(data)).isEqualTo(Openness.PRIVATE);
        assertThat(runtime).doesNotExist();
    }

    @Test
    void whatAKilledProcessLeftIsNotInTheWay() throws IOException {
        assertThat(socket(data, runtime)).exists();
        assertThat(socket(data, runtime)).isEqualTo(data.resolve("window.socket"));
        Files.delete(data.resolve("window.socket"));
        Files.writeString(data.resolve("window.socket"), "a file");
        assertThat(socket(data, runtime)).isEqualTo(data.resolve("window.socket"));
    }

    @Test
    void aFolderThatOthersCanEnterIsNoPlaceToListen() throws IOException {
        Files.createDirectory(data);
        set(data, "rwxr-xr-x");

        assertThat(socket(data, runtime)).hasParentRaw(runtime);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void eachFolderOfDataHasANameOfItsOwnInTheCommonFolder() throws IOException {
        for (String open : List.of("one", "two")) {
            Files.createDirectory(folder.resolve(open));
            set(folder.resolve(open), "rwxr-xr-x");
        }

        Path one = socket(folder.resolve("one"), runtime);

        assertThat(socket(folder.resolve("one"), runtime)).isEqualTo(one);
        assertThat(socket(folder.resolve("two"), runtime)).isNotEqualTo(one);
    }

    @Test
    void aPathThatIsTooLongForASocketIsLeftForTheNextPlace() throws IOException {
        assertThat(socket(folder.resolve("x".repeat(120)), runtime)).hasParentRaw(runtime);
    }

    @Test
    void whereNoSocketCanBeItIsAPortThatOnlyThisComputerReaches() throws IOException {
        Files.createDirectory(data);
        set(data, "rwxrwxrwx");

        SocketAddress place = place(data, Optional.empty());

        assertThat(place).isInstanceOfSatisfying(InetSocketAddress.class, port -> {
            assertThat(port.getAddress().isLoopbackAddress()).isTrue();
            assertThat(port.getPort()).isPositive();
        });
    }
}
