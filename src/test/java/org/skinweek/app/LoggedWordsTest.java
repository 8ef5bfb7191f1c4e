package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.platform.DataFolders;
import org.skinweek.platform.SingleInstance;
import org.skinweek.store.NotebookStorage;
import org.skinweek.store.StorageException;
import org.skinweek.store.StorageException.Problem;
import org.skinweek.testing.RememberingStorage;
import org.slf4j.LoggerFactory;

/** What goes into the log when things go wrong: nothing in it tells where the user's data lies. */
class LoggedWordsTest {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private Level before;

    @TempDir
    private Path temp;

    private Path data;

    @BeforeEach
    void listen() throws IOException {
        data = Files.createDirectory(temp.resolve("where my data lies"));
        before = root.getLevel();
        root.setLevel(Level.INFO);
        heard.start();
        root.addAppender(heard);
    }

    @AfterEach
    void stop() {
        root.detachAppender(heard);
        root.setLevel(before);
    }

    @Test
    void aStorageThatFailsIsNamedByItsCode() {
        new Workspace(new Failing(data), Runnable::run).close();

        assertThat(lines())
                .hasSizeGreaterThanOrEqualTo(2)
                .anyMatch(line -> line.contains("closing the storage failed"));
        assertNothingTold();
    }

    @Test
    void aFolderThatCannotBeOpenedIsNotNamed() throws IOException {
        Files.writeString(data.resolve("skinweek.db"), "damaged");
        open(data);
        Files.delete(data.resolve("skinweek.db"));
        Files.createDirectory(data.resolve("skinweek.db"));
        open(data);
        open(data.resolve("skinweek.db/in a file"));
        assertNothingTold();
    }

    @Test
    @SuppressWarnings("try") // held, not used
    void aWindowThatCannotBeShownIsNamedByItsCode() throws Exception {
        Runnable failing = () -> {
            throw new IllegalStateException("no window for " + data);
        };
        try (SingleInstance first = SingleInstance.claim(data, Optional.empty(), failing, UUID::randomUUID)
                .instance()
                .orElseThrow()) {
            List<String> address = Files.readAllLines(data.resolve("window.address"));
            Path socket = Path.of(URI.create(address.get(0)));
            try (SocketChannel later = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                later.write(ByteBuffer.wrap((address.get(1) + "\n").getBytes(StandardCharsets.UTF_8)));
                assertThat(later.read(ByteBuffer.allocate(1))).isNegative();
            }
        }
        assertThat(lines()).anyMatch(line -> line.contains("the window could not be shown"));
        assertNothingTold();
    }

    private void open(Path folder) {
        DataOpening opening = DataOpening.of(
                new DataFolders(folder, temp.resolve("cache")),
                UserClock.fixed(Instant.parse("2026-11-23T20:15:30Z"), ZoneOffset.UTC),
                Runnable::run);
        if (opening instanceof DataOpening.Ready ready) {
            ready.workspace().close();
        }
    }

    private void assertNothingTold() {
        assertThat(lines()).noneMatch(line -> line.contains("where my data lies"));
    }

    /** As the log would have them, stack traces included. */
    private List<String> lines() {
        PatternLayout layout = new PatternLayout();
        layout.setContext(root.getLoggerContext());
        layout.setPattern("%level %logger %msg%n%ex");
        layout.start();
        return List.copyOf(heard.list).stream().map(layout::doLayout).toList();
    }

    /** Fails as a storage does whose folder is gone. */
    private static final class Failing extends RememberingStorage {
        private final Path folder;

        Failing(Path folder) {
            this.folder = folder;
        }

        @Override
        public Notebook load() {
            return Notebook.EMPTY;
        }

        @Override
        public void store(List<Change> changes) {
            throw failure();
        }

        @Override
        public void runMaintenance() {
            throw failure();
        }

        @Override
        public NotebookStorage saveAsNewFile(Notebook notebook) {
            throw failure();
        }

        @Override
        public void close() {
            throw failure();
        }

        private StorageException failure() {
            return new StorageException(
                    Problem.OTHER, "failed in " + folder, new IOException("no such file: " + folder));
        }
    }
}
