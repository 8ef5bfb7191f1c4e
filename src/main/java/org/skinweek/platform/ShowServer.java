package org.skinweek.platform;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for later starts on this computer. No caller makes another wait: all are heard at once, each only for a
 * moment, and when there are too many the oldest is dropped.
 */
final class ShowServer implements AutoCloseable {
    /** The answer to a start that knows the secret. */
    static final String ANSWER = "shown";

    private static final Logger LOG = LoggerFactory.getLogger(ShowServer.class);
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int MOST_CALLERS = 32;
    private static final long BETWEEN_LOOKS_MILLIS = 250;

    private final ServerSocketChannel server;
    private final SocketAddress place;
    private final Selector selector;
    private final Deque<ShowCaller> callers = new ArrayDeque<>();
    private final Runnable show;
    private final String secret;
    private final LongSupplier nanos;

    private ShowServer(ServerSocketChannel server, Runnable show, String secret, LongSupplier nanos)
            throws IOException {
        this.server = server;
        this.place = server.getLocalAddress();
        this.show = show;
        this.secret = secret;
        this.nanos = nanos;
        selector = Selector.open();
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
    }

    /**
     * Starts listening and writes the address to a file.
     *
     * @param nanos a clock for measuring durations, in nanoseconds from an arbitrary moment
     */
    static ShowServer start(ShowPlaces places, Path address, Runnable show, UUID token, LongSupplier nanos)
            throws IOException {
        ServerSocketChannel channel = places.listen();
        ShowServer server = new ShowServer(channel, show, token.toString(), nanos);
        new ShowAddress(server.place, server.secret).write(address);
        Thread thread = new Thread(server::serve, "skinweek-show");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    @Override
    public void close() throws IOException {
        server.close();
        selector.wakeup();
        if (place instanceof UnixDomainSocketAddress socket) {
            Files.deleteIfExists(socket.getPath());
        }
    }

    private void serve() {
        try (selector) {
            while (server.isOpen()) {
                selector.select(this::serve, callers.isEmpty() ? 0 : BETWEEN_LOOKS_MILLIS);
                while (!callers.isEmpty() && (callers.size() > MOST_CALLERS || isLate(callers.getFirst()))) {
                    callers.removeFirst().close();
                }
            }
        } catch (IOException e) {
            LOG.warn("{} listening for later starts failed", ErrorCode.of(e));
        }
        callers.forEach(ShowCaller::close);
    }

    private boolean isLate(ShowCaller caller) {
        return caller.age(nanos.getAsLong()) > LONGEST_NANOS;
    }

    private void serve(SelectionKey key) {
        if (!key.isValid()) {
            return;
        }
        if (key.attachment() instanceof ShowCaller caller) {
            if (served(caller)) {
                callers.remove(caller);
                caller.close();
            }
        } else {
            accept();
        }
    }

    private void accept() {
        try {
            SocketChannel channel = server.accept();
            if (channel != null) {
                channel.configureBlocking(false);
                ShowCaller caller = new ShowCaller(channel, nanos.getAsLong());
                channel.register(selector, SelectionKey.OP_READ, caller);
                callers.addLast(caller);
            }
        } catch (IOException e) {
            LOG.debug("a caller went away ({})", ErrorCode.of(e));
        }
    }

    /** Hears and answers a caller; true when nothing more is to come from it. */
    private boolean served(ShowCaller caller) {
        try {
            caller.hear();
            if (caller.line().filter(this::isSecret).isPresent()) {
                show.run();
                caller.say(ANSWER);
            }
            return caller.line().isPresent() || caller.hopeless();
        } catch (IOException e) {
            return true; // went away
        } catch (RuntimeException e) {
            LOG.warn("{} the window could not be shown", ErrorCode.of(e));
            return true;
        }
    }

    private boolean isSecret(String heard) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), heard.getBytes(StandardCharsets.UTF_8));
    }
}
