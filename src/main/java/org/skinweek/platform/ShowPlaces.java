package org.skinweek.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.skinweek.platform.FolderAccess.Openness;

/**
 * Where a window can listen for later starts: at a socket in a folder that no other user can enter or, only if there is
 * none, at a port of this computer. The system limits the length of a socket's path to some hundred bytes, and not
 * every disk can hold a socket.
 *
 * @param data the data folder
 * @param runtime a folder for files that last as long as the user is logged in
 */
record ShowPlaces(Path data, Optional<Path> runtime) {
    /**
     * Starts listening at the best place that works, and deletes what a killed process left there. Call only while
     * holding the lock of the data folder.
     */
    ServerSocketChannel listen() throws IOException {
        for (Path socket : sockets().toList()) {
            try {
                return listenAt(socket);
            } catch (IOException | UnsupportedOperationException e) {
                // too long, or on a disk or system without such sockets: try the next one
            }
        }
        return ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    private Stream<Path> sockets() {
        String name = UUID.nameUUIDFromBytes(data.toString().getBytes(StandardCharsets.UTF_8)) + ".socket";
        return Stream.concat(
                Stream.of(data.resolve("window.socket")), runtime.map(folder -> folder.resolve(name)).stream());
    }

    private static ServerSocketChannel listenAt(Path socket) throws IOException {
        Path folder = socket.resolveSibling(".").normalize();
        PrivateFiles.makeFolder(folder);
        if (FolderAccess.openness(folder) != Openness.PRIVATE) {
            throw new IOException("others can enter %s".formatted(folder));
        }
        Files.deleteIfExists(socket);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(socket));
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }
}
