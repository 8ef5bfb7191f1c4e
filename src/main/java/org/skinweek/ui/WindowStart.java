package org.skinweek.ui;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.DataFolders;
import org.skinweek.app.Logging;
import org.skinweek.app.Opening;
import org.skinweek.app.SingleInstance;
import org.skinweek.app.UserClock;
import org.skinweek.words.Words;

/** Puts the window's parts together: one window for each data folder, over that folder's data. */
public final class WindowStart implements AutoCloseable {
    private final DataFolders folders;
    private final UserClock clock = UserClock.system();
    /** Keeps other windows from the folder; absent until it could be had. */
    private volatile @Nullable SingleInstance instance;

    private WindowStart(DataFolders folders) {
        this.folders = folders;
    }

    /**
     * Opens the window and returns when it is closed.
     *
     * @param chosen the data folder that the user named
     * @return what kept the window from showing the data, in one sentence; empty when it was shown
     */
    public static Optional<String> run(Optional<Path> chosen, Words words) {
        DataFolders folders = DataFolders.of(chosen, System.getenv(), System.getProperties());
        Logging.writeTo(folders.logs());
        try (WindowStart start = new WindowStart(folders)) {
            if (start.shownElsewhere()) {
                return Optional.empty();
            }
            try (WindowParts parts = new WindowParts(folders, start.clock, words, start::open)) {
                parts.errors().install();
                return SkinweekWindow.open(parts);
            }
        }
    }

    private boolean shownElsewhere() {
        try {
            return claim() == SingleInstance.Outcome.SHOWN;
        } catch (UncheckedIOException e) {
            return false; // the opening meets the same and explains it in the window
        }
    }

    /** Opens the data, once the folder is claimed for this window. */
    private Opening open() {
        try {
            if (instance == null && claim() != SingleInstance.Outcome.FIRST) {
                return new Opening.Occupied(folders.data().toString());
            }
        } catch (UncheckedIOException e) {
            return Opening.unwritable(folders, e);
        }
        return Opening.of(folders, clock, Platform::runLater);
    }

    private SingleInstance.Outcome claim() {
        SingleInstance.Claim claim =
                SingleInstance.claim(folders.data(), SkinweekWindow::bringToFront, UUID::randomUUID);
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
