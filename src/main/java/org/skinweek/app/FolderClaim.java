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
    /** Keeps other windows from the folder; absent until it could be had. */
    private volatile @Nullable SingleInstance instance;

    /**
     * A claim that is not made yet.
     *
     * @param runtime a folder for what lasts as long as the user is logged in, if the system has one
     * @param toolkit is asked to show its window when a later start wants the folder
     */
    FolderClaim(DataFolders folders, Optional<Path> runtime, UserClock clock, WindowToolkit toolkit) {
        this.folders = folders;
        this.runtime = runtime;
        this.clock = clock;
        this.toolkit = toolkit;
    }

    /** Claims the folder; true when another window has it and shows itself now. */
    boolean isShownElsewhere() {
        try {
            return claim() == SingleInstance.Outcome.SHOWN;
        } catch (UncheckedIOException e) {
            return false; // the opening meets the same and explains it in the window
        }
    }

    /** Opens the data, once the folder is claimed for this window. Reads the disk: not for the front thread. */
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
