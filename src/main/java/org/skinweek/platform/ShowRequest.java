package org.skinweek.platform;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Asks the open window to show itself, and gives up after a while. */
final class ShowRequest {
    private static final long PAUSE_MILLIS = 100;
    private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(2);

    private final LongSupplier nanos;
    private final long end;

    private ShowRequest(Duration patience, LongSupplier nanos) {
        this.nanos = nanos;
        this.end = nanos.getAsLong() + patience.toNanos();
    }

    /**
     * Asks the window to show itself; true when it did. Asks repeatedly, since the holder of the lock may not have
     * written its address yet, and the present one may be that of a killed process.
     *
     * @param address the file with the address to ask at
     * @param patience how long to try at most
     * @param nanos a clock for measuring durations, in nanoseconds from an arbitrary moment
     */
    static boolean ask(Path address, Duration patience, LongSupplier nanos) {
        ShowRequest request = new ShowRequest(patience, nanos);
        while (true) {
            if (request.askOnce(address)) {
                return true;
            }
            if (request.left(patience) <= PAUSE_MILLIS) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private boolean askOnce(Path address) {
        try {
            ShowAddress read = ShowAddress.read(address);
            try (SocketChannel channel = open(read.place());
                    Selector selector = Selector.open()) {
                return answered(channel, selector, read);
            }
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private boolean answered(SocketChannel channel, Selector selector, ShowAddress to) throws IOException {
        channel.configureBlocking(false);
        ShowCaller window = new ShowCaller(channel, nanos.getAsLong());
        SelectionKey key = channel.register(selector, 0);
        if (!channel.connect(to.place())) {
            key.interestOps(SelectionKey.OP_CONNECT);
            if (selector.select(patience(window)) == 0 || !channel.finishConnect()) {
                return false;
            }
            selector.selectedKeys().clear();
        }
        window.say(to.secret());
        key.interestOps(SelectionKey.OP_READ);
        Optional<String> line = Optional.empty();
        while (line.isEmpty() && !window.hopeless() && selector.select(patience(window)) > 0) {
            selector.selectedKeys().clear();
            window.hear();
            line = window.line();
        }
        return line.filter(ShowServer.ANSWER::equals).isPresent();
    }

    /** The time left for an attempt, in milliseconds; never 0, which would wait for ever. */
    private long patience(ShowCaller window) {
        Duration left = LONGEST_ATTEMPT.minusNanos(window.age(nanos.getAsLong()));
        return Math.max(1, left(left));
    }

    /** The shorter of a duration and the total time left, in milliseconds. */
    private long left(Duration of) {
        return Math.min(of.toMillis(), TimeUnit.NANOSECONDS.toMillis(end - nanos.getAsLong()));
    }

    private static SocketChannel open(SocketAddress place) throws IOException {
        return place instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }
}
