package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.testing.Patience;

/** A start that asks the open window to show itself: whatever answers, or does not, it goes on before long. */
@Timeout(Patience.SECONDS)
class ShowRequestTest {
    private static final Duration LONG = Duration.ofSeconds(Patience.SECONDS);

    /** By the hurried clock one attempt, which hears for a second what is answered. */
    private static final Duration ATTEMPT = Duration.ofSeconds(4);

    @TempDir
    Path folder;

    private Path file;
    private ServerSocketChannel window;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("window.address");
        window = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    /** A clock that stands still: never late for an answer, however slow the machine is. */
    private static long stopped() {
        return 0;
    }

    /** A clock that makes each attempt short: a second passes whenever it is read. */
    private static LongSupplier hurried() {
        AtomicLong now = new AtomicLong();
        return () -> now.addAndGet(TimeUnit.SECONDS.toNanos(1));
    }

    /** A window that hears a line of each caller, gives these answers one after another and ends the call. */
    private void answering(String... answers) throws IOException {
        new ShowAddress(window.getLocalAddress(), "secret").write(file);
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    answer(window.accept(), answers);
                }
            } catch (IOException e) {
                // the test is over
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void answer(SocketChannel caller, String... answers) throws IOException {
        try (caller) {
            heard.add(new BufferedReader(Channels.newReader(caller, StandardCharsets.UTF_8)).readLine());
            for (String answer : answers) {
                caller.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            // the caller had enough
        }
    }

    @Test
    void theWindowIsToldTheSecretAndItsAnswerIsBelieved() throws IOException {
        answering("shown\n");

        assertThat(ShowRequest.ask(file, LONG, ShowRequestTest::stopped)).isTrue();
        assertThat(heard).containsExactly("secret");
    }

    @Test
    void anAnswerInPiecesIsHeardToItsEnd() throws IOException {
        answering("sho", "wn", "\n");

        assertThat(ShowRequest.ask(file, LONG, ShowRequestTest::stopped)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shown", "no\n", "shown too\n", "\n", "HTTP/1.1 400 Bad Request\r\n"})
    void noOtherAnswerIsTakenForTheWindow(String answer) throws IOException {
        answering(answer);

        assertThat(ShowRequest.ask(file, ATTEMPT, hurried())).isFalse();
    }

    @Test
    void anAnswerWithoutAnEndIsHeardNoFurther() throws IOException {
        answering("x".repeat(1_000_000));

        assertThat(ShowRequest.ask(file, ATTEMPT, hurried())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1\n", "no port\nsecret\n", "99999\nsecret\n", "file:window.socket\nsecret\n", "1\n2\n3\n"})
    void aFileThatIsNoAddressIsLikeNone(String text) throws IOException {
        Files.writeString(file, text);

        assertThat(ShowRequest.ask(file, Duration.ofSeconds(1), hurried())).isFalse();
    }

    @Test
    void theAddressOfAWindowThatIsGoneIsLikeNone() throws IOException {
        new ShowAddress(window.getLocalAddress(), "secret").write(file);
        window.close();

        assertThat(ShowRequest.ask(file, Duration.ofSeconds(1), hurried())).isFalse();
    }

    @Test
    void theSocketOfAWindowThatWasKilledIsLikeNone() throws IOException {
        Path socket = folder.resolve("window.socket");
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(socket));
        }
        assertThat(socket).exists();
        new ShowAddress(UnixDomainSocketAddress.of(socket), "secret").write(file);

        assertThat(ShowRequest.ask(file, Duration.ofSeconds(1), hurried())).isFalse();
    }

    @Test
    void aWindowThatHasNotYetWrittenItsAddressIsAskedAgain() {
        AtomicInteger looks = new AtomicInteger();
        LongSupplier writing = () -> {
            try {
                if (looks.incrementAndGet() == 3) {
                    answering("shown\n");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return 0;
        };

        assertThat(ShowRequest.ask(file, LONG, writing)).isTrue();
    }

    @Test
    void whoIsInterruptedAsksNoFurtherAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThat(ShowRequest.ask(file, LONG, ShowRequestTest::stopped)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
