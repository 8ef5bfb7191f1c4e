package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.app.SingleInstance.Claim;
import org.skinweek.app.SingleInstance.Outcome;
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
    void whoDoesNotKnowTheSecretShowsNothing() throws IOException {
        try (SingleInstance first = claim().instance().orElseThrow()) {
            int port = Integer.parseInt(
                    Files.readAllLines(folder.resolve("window.address")).get(0));
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream()
                        .write((new UUID(0, 0) + "\n" + "GET / HTTP/1.1\n").getBytes(StandardCharsets.UTF_8));
                assertThat(socket.getInputStream().readAllBytes()).isEmpty();
            }
            assertThat(shown.availablePermits()).isZero();
            assertThat(claim().outcome()).isEqualTo(Outcome.SHOWN);
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
        return SingleInstance.claim(folder, shown::release, UUID::randomUUID);
    }

    /** A start of the program in a process of its own. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws IOException {
            Claim claim =
                    SingleInstance.claim(Path.of(arguments[0]), () -> System.out.println("shown"), UUID::randomUUID);
            System.out.println(claim.outcome());
            if (claim.outcome() == Outcome.FIRST) {
                int ignored = System.in.read(); // until the test kills it
            }
        }
    }
}
