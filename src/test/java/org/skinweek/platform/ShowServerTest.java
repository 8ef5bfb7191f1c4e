package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.testing.Patience;

/** The listening of an open window: whoever calls, and however slowly, stalls nobody and shows nothing by mistake. */
@SuppressWarnings("try") // a server is held, not used
@Timeout(Patience.SECONDS)
class ShowServerTest {
    private static final UUID SECRET = new UUID(1, 2);

    private final AtomicInteger shown = new AtomicInteger();
    private final AtomicLong now = new AtomicLong();

    @TempDir
    Path folder;

    private ShowServer start(Runnable show) throws IOException {
        return ShowServer.start(
                new ShowPlaces(folder, Optional.empty()), folder.resolve("window.address"), show, SECRET, now::get);
    }

    private ShowServer start() throws IOException {
        return start(shown::incrementAndGet);
    }

    private SocketChannel call() throws IOException {
        return SocketChannel.open(
                ShowAddress.read(folder.resolve("window.address")).place());
    }

    private static void say(SocketChannel caller, String text) throws IOException {
        caller.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** All that is answered until the server ends the call. */
    private static String answer(SocketChannel caller) throws IOException {
        ByteBuffer heard = ByteBuffer.allocate(100);
        int read = 0;
        while (read >= 0) {
            read = caller.read(heard);
        }
        return new String(heard.array(), 0, heard.position(), StandardCharsets.UTF_8);
    }

    @Test
    void whoKnowsTheSecretIsAnsweredOnceTheWindowIsShown() throws IOException {
        try (ShowServer server = start();
                SocketChannel caller = call()) {
            say(caller, SECRET + "\n");
            assertThat(answer(caller)).isEqualTo("shown\n");
            assertThat(shown).hasValue(1);
        }
    }

    @Test
    void aSecretInPiecesIsHeardToItsEnd() throws IOException {
        String secret = SECRET.toString();
        try (ShowServer server = start();
                SocketChannel slow = call();
                SocketChannel quick = call()) {
            say(slow, secret.substring(0, 9));
            say(quick, secret + "\n");
            assertThat(answer(quick)).as("nobody waits for the slow one").isEqualTo("shown\n");
            say(slow, secret.substring(9));
            say(slow, "\n");
            assertThat(answer(slow)).isEqualTo("shown\n");
            assertThat(shown).hasValue(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00000000-0000-0001-0000-000000000002"})
    void halfARequestShowsNothing(String said) throws IOException {
        try (ShowServer server = start();
                SocketChannel caller = call()) {
            say(caller, said);
            caller.shutdownOutput();
            assertThat(answer(caller)).isEmpty();
            assertThat(shown).hasValue(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "00000000-0000-0001-0000-000000000003\n",
                "00000000-0000-0001-0000-000000000002 \n",
                " 00000000-0000-0001-0000-000000000002\n",
                "00000000-0000-0001-0000-000000000002\r\n",
                "\n00000000-0000-0001-0000-000000000002\n",
                "GET / HTTP/1.1\r\n\r\n",
                "\0\0\n",
            })
    void anythingButTheSecretIsSentAwayWithoutAWord(String said) throws IOException {
        try (ShowServer server = start();
                SocketChannel caller = call()) {
            say(caller, said);
            assertThat(answer(caller)).isEmpty();
            assertThat(shown).hasValue(0);
        }
    }

    @Test
    void bytesThatAreNoTextAreSentAwayToo() throws IOException {
        try (ShowServer server = start();
                SocketChannel caller = call()) {
            caller.write(ByteBuffer.wrap(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, '\n'}));
            assertThat(answer(caller)).isEmpty();
            assertThat(shown).hasValue(0);
        }
    }

    @Test
    void aLineWithoutAnEndIsHeardNoFurther() throws IOException {
        try (ShowServer server = start();
                SocketChannel caller = call()) {
            say(caller, "x".repeat(100));
            assertThat(answer(caller)).isEmpty();
        }
    }

    @Test
    void onlyTheFirstLineOfACallerCounts() throws IOException {
        try (ShowServer server = start();
                SocketChannel caller = call()) {
            say(caller, SECRET + "\n" + SECRET + "\n");
            assertThat(answer(caller)).isEqualTo("shown\n");
            assertThat(shown).hasValue(1);
        }
    }

    @Test
    void whoGoesAwayInTheMiddleLeavesTheWindowListening() throws IOException {
        try (ShowServer server = start()) {
            for (int caller = 0; caller < 5; caller++) {
                try (SocketChannel gone = call()) {
                    say(gone, "0000");
                }
            }
            try (SocketChannel start = call()) {
                say(start, SECRET + "\n");
                assertThat(answer(start)).isEqualTo("shown\n");
            }
        }
    }

    @Test
    void aWindowThatCannotBeShownIsNotSaidToBeAndStaysReachable() throws IOException {
        Runnable once = () -> {
            if (shown.incrementAndGet() == 1) {
                throw new IllegalStateException("the toolkit is not there yet");
            }
        };
        try (ShowServer server = start(once);
                SocketChannel first = call();
                SocketChannel second = call()) {
            say(first, SECRET + "\n");
            assertThat(answer(first)).isEmpty();
            say(second, SECRET + "\n");
            assertThat(answer(second)).isEqualTo("shown\n");
        }
    }

    @Test
    void whenTooManyCallTheEldestGoes() throws IOException {
        List<SocketChannel> strangers = new ArrayList<>();
        try (ShowServer server = start()) {
            for (int stranger = 0; stranger < 33; stranger++) {
                strangers.add(call());
            }
            assertThat(answer(strangers.get(0))).isEmpty();
            SocketChannel next = strangers.get(1);
            next.configureBlocking(false);
            assertThat(next.read(ByteBuffer.allocate(1))).as("still heard").isZero();
            next.configureBlocking(true);
            say(next, SECRET + "\n");
            assertThat(answer(next)).isEqualTo("shown\n");
        } finally {
            for (SocketChannel stranger : strangers) {
                stranger.close();
            }
        }
    }

    @Test
    void whoTakesLongerThanTwoSecondsIsSentAwayWhateverWasHeard() throws IOException {
        try (ShowServer server = start();
                SocketChannel slow = call();
                SocketChannel quick = call()) {
            say(slow, SECRET.toString());
            say(quick, SECRET + "\n");
            assertThat(answer(quick))
                    .as("so that the slow one was there before")
                    .isEqualTo("shown\n");
            now.set(TimeUnit.SECONDS.toNanos(2) + 1);
            assertThat(answer(slow)).isEmpty();
            assertThat(shown).hasValue(1);
        }
    }

    @Test
    void onceItIsClosedNothingIsLeftToCall() throws IOException {
        ShowServer server = start();
        ShowAddress address = ShowAddress.read(folder.resolve("window.address"));
        try (SocketChannel waiting = call();
                SocketChannel quick = call()) {
            say(quick, SECRET + "\n");
            assertThat(answer(quick))
                    .as("so that the other one was heard before")
                    .isEqualTo("shown\n");
            server.close();
            assertThat(answer(waiting)).isEmpty();
        }
        assertThat(folder.resolve("window.socket")).doesNotExist();
        assertThatThrownBy(() -> SocketChannel.open(address.place())).isInstanceOf(IOException.class);
    }
}
