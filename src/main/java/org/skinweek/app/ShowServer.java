package org.skinweek.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.skinweek.store.PrivateFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for later starts on this computer only. Its port and a secret stand in a file that only the user can read, so
 * that no other user or web page can make the window show.
 */
final class ShowServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ShowServer.class);
    private static final String ANSWER = "shown";
    private static final int PATIENCE_MILLIS = 2_000;
    /** The first one may hold the lock and not have written its address yet. */
    private static final int ATTEMPTS = 30;

    private static final int PAUSE_MILLIS = 100;
    private static final int LONGEST_LINE = 100;

    private final ServerSocket socket;
    private final Runnable show;
    private final String secret;

    private ShowServer(ServerSocket socket, Runnable show, String secret) {
        this.socket = socket;
        this.show = show;
        this.secret = secret;
    }

    /** Begins to listen and says where in a file. */
    static ShowServer start(Path address, Runnable show, UUID token) throws IOException {
        ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        ShowServer server = new ShowServer(socket, show, token.toString());
        Path unfinished = address.resolveSibling(address.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        PrivateFiles.makeFile(unfinished);
        Files.writeString(unfinished, socket.getLocalPort() + "\n" + server.secret + "\n");
        PrivateFiles.replace(unfinished, address);
        Thread thread = new Thread(server::serve, "skinweek-show");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    /** Asks the process that listens to show its window; true when it did. */
    static boolean ask(Path address) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (askOnce(address)) {
                return true;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static boolean askOnce(Path address) {
        try (Socket socket = new Socket()) {
            List<String> lines = Files.readAllLines(address);
            int port = Integer.parseInt(lines.get(0));
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            say(socket, lines.get(1));
            return ANSWER.equals(hear(socket));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return false; // no address yet, or one that a killed process left behind
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                caller.setSoTimeout(PATIENCE_MILLIS);
                if (isSecret(hear(caller))) {
                    show.run();
                    say(caller, ANSWER);
                }
            } catch (IOException e) {
                LOG.debug("a caller went away: {}", e.getMessage());
            } catch (RuntimeException e) {
                LOG.warn("{} the window could not be shown", ErrorCode.of(e));
            }
        }
    }

    private boolean isSecret(@Nullable String heard) {
        return heard != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), heard.getBytes(StandardCharsets.UTF_8));
    }

    private static void say(Socket socket, String line) throws IOException {
        Writer writer = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        writer.write(line + "\n");
        writer.flush();
    }

    /** One line, of which a stranger cannot make more than a little. */
    private static @Nullable String hear(Socket socket) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder line = new StringBuilder();
        for (int character = reader.read(); character >= 0 && line.length() < LONGEST_LINE; character = reader.read()) {
            if (character == '\n') {
                return line.toString();
            }
            line.append((char) character);
        }
        return null;
    }
}
