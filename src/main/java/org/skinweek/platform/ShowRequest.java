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

/** Asks the window that is open to show itself, and gives up after a while whoever answers or does not. */
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
     * True when the window was shown. It is asked again and again, since who holds the lock may not have written its
     * address yet, and the one that is there may be of a killed process.
     *
     * @param address the file that says where to ask
     * @param patience how long at most
     * @param nanos a clock for how long something takes, in nanoseconds from any moment
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

    /** What is left of an attempt, in milliseconds; never 0, which would wait for ever. */
    private long patience(ShowCaller window) {
        Duration left = LONGEST_ATTEMPT.minusNanos(window.age(nanos.getAsLong()));
        return Math.max(1, left(left));
    }

    /** The shorter of a duration and what is left altogether, in milliseconds. */
    private long left(Duration of) {
        return Math.min(of.toMillis(), TimeUnit.NANOSECONDS.toMillis(end - nanos.getAsLong()));
    }

    private static SocketChannel open(SocketAddress place) throws IOException {
        return place instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }
}
