package org.skinweek.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ensures that only one window at a time works on a data folder: a second start shows the first window and ends. The
 * first one holds a lock that the system releases with the process, so nothing that a killed process leaves behind is
 * in the way.
 */
public final class SingleInstance implements AutoCloseable {
    /** How long a start asks the open window before it takes the program to hang. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String ADDRESS = "window.address";
    private static final String LOCK = "window.lock";

    private final FileChannel channel;
    private final Path address;
    private final ShowServer server;

    private SingleInstance(FileChannel channel, Path address, ShowServer server) {
        this.channel = channel;
        this.address = address;
        this.server = server;
    }

    /** The outcome of a start. */
    public enum Outcome {
        /** This process is the first and goes on. */
        FIRST,
        /** Another process is running and now shows its window: this one ends with exit code 0. */
        SHOWN,
        /** Another process is running but does not answer: the user is told so. */
        SILENT
    }

    /**
     * The result of an attempt to be the first.
     *
     * @param outcome whether this process is the first
     * @param instance keeps others out until it is closed; there only for the first
     */
    public record Claim(Outcome outcome, Optional<SingleInstance> instance) {}

    /**
     * Tries to be the first on a data folder, or else asks the process that is to show its window.
     *
     * @param runtime a folder for files that last as long as the user is logged in, if the system has one
     * @param show brings the window to the front; called on a thread of its own whenever a later start asks for it
     * @param tokens makes the secret that identifies later starts by the same user
     * @throws UncheckedIOException when the folder cannot be written
     */
    public static Claim claim(Path folder, Optional<Path> runtime, Runnable show, Supplier<UUID> tokens) {
        return claim(new ShowPlaces(folder, runtime), show, tokens, System::nanoTime);
    }

    /**
     * True while a window of another process has a folder open. What a killed process left behind does not count. Not for
     * the process of the window itself, whose lock the system would release.
     *
     * @param folder the data folder
     */
    public static boolean isHeld(Path folder) {
        Path lockFile = folder.resolve(LOCK);
        // a window that is open has an address; only then is the lock tried, so that none is in the way of one that
        // starts
        if (!Files.exists(folder.resolve(ADDRESS)) || !Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            return !locked(channel);
        } catch (IOException e) {
            return false;
        }
    }

    static Claim claim(ShowPlaces places, Runnable show, Supplier<UUID> tokens, LongSupplier nanos) {
        Path folder = places.data();
        Path address = folder.resolve(ADDRESS);
        try {
            PrivateFiles.makeFolder(folder);
            Path lockFile = folder.resolve(LOCK);
            PrivateFiles.makeFile(lockFile);
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
            try {
                if (locked(channel)) {
                    ShowServer server = ShowServer.start(places, address, show, tokens.get(), nanos);
                    return new Claim(Outcome.FIRST, Optional.of(new SingleInstance(channel, address, server)));
                }
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            channel.close();
            boolean shown = ShowRequest.ask(address, PATIENCE, System::nanoTime);
            return new Claim(shown ? Outcome.SHOWN : Outcome.SILENT, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("claiming %s failed".formatted(folder), e);
        }
    }

    /** Lets another start be the first. */
    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(address);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("releasing %s failed".formatted(address), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }
}
