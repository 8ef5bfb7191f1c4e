package org.skinweek.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One end of a conversation of one line each way, of which a stranger cannot make more than a little. */
final class ShowCaller {
    private static final int LONGEST_LINE = 100;

    private final SocketChannel channel;
    private final long since;
    private final ByteBuffer heard = ByteBuffer.allocate(LONGEST_LINE);
    private boolean gone;

    /**
     * A conversation that has just begun.
     *
     * @param channel never makes anybody wait
     * @param since when, in nanoseconds of any clock
     */
    ShowCaller(SocketChannel channel, long since) {
        this.channel = channel;
        this.since = since;
    }

    /** How long it has lasted, in nanoseconds of the same clock. */
    long age(long now) {
        return now - since;
    }

    /** Hears what there is to hear now. */
    void hear() throws IOException {
        gone = channel.read(heard) < 0;
    }

    /** The line, once it was heard to its end. */
    Optional<String> line() {
        String text = new String(heard.array(), 0, heard.position(), StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        return end < 0 ? Optional.empty() : Optional.of(text.substring(0, end));
    }

    /** True when no line can come any more. */
    boolean hopeless() {
        return gone || !heard.hasRemaining();
    }

    /** Says a line; so short a one fits into what the system keeps for a socket. */
    void say(String line) throws IOException {
        channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** Ends it. */
    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // gone already
        }
    }
}
