package org.skinweek.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One end of a conversation of one line each way, limited so that a stranger can cost no more than a little. */
final class ShowCaller {
    private static final int LONGEST_LINE = 100;

    private final SocketChannel channel;
    private final long since;
    private final ByteBuffer heard = ByteBuffer.allocate(LONGEST_LINE);
    private boolean gone;

    /**
     * A conversation that has just begun.
     *
     * @param channel in non-blocking mode
     * @param since when it began, in nanoseconds of any clock
     */
    ShowCaller(SocketChannel channel, long since) {
        this.channel = channel;
        this.since = since;
    }

    /** How long the conversation has lasted, in nanoseconds of the same clock. */
    long age(long now) {
        return now - since;
    }

    /** Reads what has arrived. */
    void hear() throws IOException {
        gone = channel.read(heard) < 0;
    }

    /** The line, once it has arrived in full. */
    Optional<String> line() {
        String text = new String(heard.array(), 0, heard.position(), StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        return end < 0 ? Optional.empty() : Optional.of(text.substring(0, end));
    }

    /** True when a line can no longer arrive. */
    boolean hopeless() {
        return gone || !heard.hasRemaining();
    }

    /** Sends a line, which is short enough for the socket's buffer. */
    void say(String line) throws IOException {
        channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** Ends the conversation. */
    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // gone already
        }
    }
}
