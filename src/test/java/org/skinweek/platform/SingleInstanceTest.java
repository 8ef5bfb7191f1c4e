package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.platform.SingleInstance.Claim;
import org.skinweek.platform.SingleInstance.Outcome;
import org.skinweek.testing.ChildJvm;
import org.skinweek.testing.Patience;

@SuppressWarnings("try") // an instance is held, not used
class SingleInstanceTest {
    private final Semaphore shown = new Semaphore(0);

    @TempDir
    Path folder;

    @Test
    void aSecondStartShowsTheFirstWindow() throws IOException {
        try (SingleInstance first = claim().instance().orElseThrow()) {
            assertThat(claim().outcome()).isEqualTo(Outcome.SHOWN);
            assertThat(claim().outcome()).isEqualTo(Outcome.SHOWN);
            assertThat(shown.availablePermits()).isEqualTo(2);
            Path address = folder.resolve("window.address");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(address)))
                    .isEqualTo("rw-------");
        }
        try (SingleInstance next = claim().instance().orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void nobodyElseCanReachWhereItListens() throws IOException {
        try (SingleInstance first = claim().instance().orElseThrow()) {
            Path socket = folder.resolve("window.socket");
            assertThat(address().place()).isEqualTo(UnixDomainSocketAddress.of(socket));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.{socket,address}");
    }

    @Test
    void whereThePathIsTooLongItListensInTheFolderOfTheLogin() throws IOException {
        Path runtime = folder.resolve("runtime");
        Path deep = folder.resolve("x".repeat(120));
        ShowPlaces places = new ShowPlaces(deep, Optional.of(runtime));
        try (SingleInstance first = claim(places, System::nanoTime).instance().orElseThrow()) {
            assertThat(runtime).isNotEmptyDirectory();
            assertThat(claim(places, System::nanoTime).outcome()).isEqualTo(Outcome.SHOWN);
        }
        assertThat(runtime).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoDoesNotKnowTheSecretShowsNothing(boolean atAPort) throws IOException {
        ShowPlaces places = places(atAPort);
        try (SingleInstance first = claim(places, System::nanoTime).instance().orElseThrow();
                SocketChannel stranger = SocketChannel.open(address(places).place())) {
            stranger.write(ByteBuffer.wrap((new UUID(0, 0) + "\nGET / HTTP/1.1\n").getBytes(StandardCharsets.UTF_8)));
            assertThat(stranger.read(ByteBuffer.allocate(9))).isNegative();
            assertThat(shown.availablePermits()).isZero();
            assertThat(claim(places, System::nanoTime).outcome()).isEqualTo(Outcome.SHOWN);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void strangersWhoSayNothingMakeNobodyWait(boolean atAPort) throws IOException {
        ShowPlaces places = places(atAPort);
        List<SocketChannel> strangers = new ArrayList<>();
        LongSupplier stopped = () -> 0; // so that none of them is ever late
        try (SingleInstance first = claim(places, stopped).instance().orElseThrow()) {
            for (int i = 0; i < 20; i++) {
                SocketChannel stranger = SocketChannel.open(address(places).place());
                strangers.add(stranger);
                stranger.write(ByteBuffer.wrap("GET".getBytes(StandardCharsets.UTF_8)));
            }
            assertThat(claim(places, stopped).outcome()).isEqualTo(Outcome.SHOWN);
            for (SocketChannel stranger : strangers) {
                stranger.configureBlocking(false);
                assertThat(stranger.read(ByteBuffer.allocate(1))).isZero(); // still waiting
            }
        } finally {
            for (SocketChannel stranger : strangers) {
                stranger.close();
            }
        }
    }

    @Test
    void aStrangerWhoSaysNothingIsSentAwayAfterAWhile() throws IOException {
        AtomicLong now = new AtomicLong();
        ShowPlaces places = places(false);
        try (SingleInstance first = claim(places, now::get).instance().orElseThrow();
                SocketChannel stranger = SocketChannel.open(address(places).place())) {
            assertThat(claim(places, now::get).outcome()).isEqualTo(Outcome.SHOWN); // the stranger came before it
            now.addAndGet(TimeUnit.SECONDS.toNanos(3));
            assertThat(stranger.read(ByteBuffer.allocate(1))).isNegative();
        }
    }

    @Test
    void whoDoesNotAnswerIsAskedForAShortWhileOnly() throws IOException {
        AtomicLong now = new AtomicLong();
        try (ServerSocketChannel silent = ServerSocketChannel.open()) {
            silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Path file = folder.resolve("window.address");
            new ShowAddress(silent.getLocalAddress(), "secret").write(file);
            LongSupplier nanos = () -> now.addAndGet(TimeUnit.SECONDS.toNanos(1));
            assertThat(ShowRequest.ask(file, Duration.ofSeconds(5), nanos)).isFalse();
        }
    }

    @Test
    void anotherProcessIsShownAndAKilledOneIsNotInTheWay() throws Exception {
        try (ChildJvm child = ChildJvm.start(Child.class, folder.toString())) {
            assertThat(child.readLine()).isEqualTo("FIRST");
            assertThat(claim().outcome()).isEqualTo(Outcome.SHOWN);
            assertThat(child.readLine()).isEqualTo("shown");
            child.kill();
        }
        assertThat(folder.resolve("window.address")).exists();
        try (SingleInstance next = claim().instance().orElseThrow();
                ChildJvm child = ChildJvm.start(Child.class, folder.toString())) {
            assertThat(child.readLine()).isEqualTo("SHOWN");
            assertThat(shown.tryAcquire(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).isZero();
        }
    }

    private Claim claim() {
        return SingleInstance.claim(folder, Optional.empty(), shown::release, UUID::randomUUID);
    }

    private Claim claim(ShowPlaces places, LongSupplier nanos) {
        return SingleInstance.claim(places, shown::release, UUID::randomUUID, nanos);
    }

    /** Where to listen: in the folder, or at a port, since a folder stands where the socket would be. */
    private ShowPlaces places(boolean atAPort) throws IOException {
        if (atAPort) {
            Files.createDirectories(folder.resolve("window.socket/in the way"));
        }
        return new ShowPlaces(folder, Optional.empty());
    }

    private ShowAddress address() throws IOException {
        return ShowAddress.read(folder.resolve("window.address"));
    }

    private static ShowAddress address(ShowPlaces places) throws IOException {
        return ShowAddress.read(places.data().resolve("window.address"));
    }

    /** A start of the program in a process of its own. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws IOException {
            Claim claim = SingleInstance.claim(
                    Path.of(arguments[0]), Optional.empty(), () -> System.out.println("shown"), UUID::randomUUID);
            System.out.println(claim.outcome());
            if (claim.outcome() == Outcome.FIRST) {
                int ignored = System.in.read(); // until the test kills it
            }
        }
    }
}
