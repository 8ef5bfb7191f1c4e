package org.skinweek.app;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.skinweek.platform.DataFolders;
import org.skinweek.platform.SingleInstance;

/** The claim of one window to a data folder, and the opening of what the folder holds. */
final class FolderClaim implements AutoCloseable {
    private final DataFolders folders;
    private final Optional<Path> runtime;
    private final UserClock clock;
    private final WindowToolkit toolkit;
    /** Keeps other windows out of the folder; absent until the folder is claimed. */
    private volatile @Nullable SingleInstance instance;

    /**
     * A claim that is yet to be made.
     *
     * @param runtime a folder for files that last as long as the user is logged in, if the system has one
     * @param toolkit asked to show its window when a later start wants the folder
     */
    FolderClaim(DataFolders folders, Optional<Path> runtime, UserClock clock, WindowToolkit toolkit) {
        this.folders = folders;
        this.runtime = runtime;
        this.clock = clock;
        this.toolkit = toolkit;
    }

    /** Tries to claim the folder; true when another window has it and now shows itself. */
    boolean isShownElsewhere() {
        try {
            return claim() == SingleInstance.Outcome.SHOWN;
        } catch (UncheckedIOException e) {
            return false; // opening the data fails likewise, and the window explains why
        }
    }

    /**
     * Opens the data once the folder is claimed for this window. Reads the disk, so must not run on the front thread.
     */
    DataOpening open() {
        try {
            if (instance == null && claim() != SingleInstance.Outcome.FIRST) {
                return new DataOpening.Occupied(folders.data().toString());
            }
        } catch (UncheckedIOException e) {
            return DataOpening.unwritable(folders, e);
        }
        Executor front = toolkit.front();
        return DataOpening.of(folders, clock, front);
    }

    private SingleInstance.Outcome claim() {
        SingleInstance.Claim claim =
                SingleInstance.claim(folders.data(), runtime, toolkit::bringToFront, UUID::randomUUID);
        claim.instance().ifPresent(claimed -> instance = claimed);
        return claim.outcome();
    }

    @Override
    public void close() {
        SingleInstance claimed = instance;
        if (claimed != null) {
            claimed.close();
        }
    }
}
