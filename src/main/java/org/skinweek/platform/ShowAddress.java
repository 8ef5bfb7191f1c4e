package org.skinweek.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the open window listens for later starts; stored in a file that only the user can read.
 *
 * @param place a socket in a folder, or a port of this computer
 * @param secret identifies later starts by the same user, since other users may reach the port
 */
record ShowAddress(SocketAddress place, String secret) {
    /** Writes the file atomically. */
    void write(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        PrivateFiles.makeFile(unfinished);
        Files.writeString(unfinished, text(place) + "\n" + secret + "\n");
        PrivateFiles.replace(unfinished, file);
    }

    /**
     * Reads the file.
     *
     * @throws IOException when it is missing or not in the right form
     */
    static ShowAddress read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != 2) {
            throw new IOException("%s lines are no address".formatted(lines.size()));
        }
        return new ShowAddress(place(lines.get(0)), lines.get(1));
    }

    private static String text(SocketAddress place) {
        if (place instanceof UnixDomainSocketAddress socket) {
            return socket.getPath().toUri().toString();
        }
        return Integer.toString(((InetSocketAddress) place).getPort());
    }

    private static SocketAddress place(String text) throws IOException {
        try {
            return text.startsWith("file:")
                    ? UnixDomainSocketAddress.of(Path.of(URI.create(text)))
                    : new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(text));
        } catch (IllegalArgumentException e) {
            throw new IOException("no place to ask at", e);
        }
    }
}
