package org.skinweek.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.Opening;
import org.skinweek.app.UserClock;
import org.skinweek.platform.DataFolders;
import org.skinweek.platform.FolderPrivacy;
import org.skinweek.platform.FolderPrivacy.Finding;
import org.skinweek.platform.Logging;
import org.skinweek.platform.ProgramFolder;
import org.skinweek.platform.SingleInstance;
import org.skinweek.words.Words;

/** Puts the window's parts together: one window for each data folder, over that folder's data. */
public final class WindowStart implements AutoCloseable {
    private final DataFolders folders;
    private final Map<String, String> environment;
    private final UserClock clock = UserClock.system();
    /** Keeps other windows from the folder; absent until it could be had. */
    private volatile @Nullable SingleInstance instance;

    private WindowStart(DataFolders folders, Map<String, String> environment) {
        this.folders = folders;
        this.environment = environment;
    }

    /**
     * Opens the window and returns when it is closed.
     *
     * @param chosen the data folder that the user named
     * @param teller is told in one sentence what the user should know although the window opens
     * @return what kept the window from showing the data, in one sentence; empty when it was shown
     */
    public static Optional<String> run(Optional<Path> chosen, Words words, Consumer<String> teller) {
        Map<String, String> environment = System.getenv();
        Properties properties = System.getProperties();
        Optional<DataFolders> found = DataFolders.of(chosen, environment, properties);
        if (found.isEmpty()) {
            return Optional.of(words.text("start.no.home"));
        }
        DataFolders folders = found.get();
        Logging.writeTo(folders.logs());
        try (WindowStart start = new WindowStart(folders, environment)) {
            if (start.shownElsewhere()) {
                return Optional.empty();
            }
            ProgramFolder program = Opening.loadSqlite(folders, environment, properties);
            program.useForJavaFx(properties);
            FolderPrivacy privacy = new FolderPrivacy(folders);
            tell(privacy, words, teller);
            try (WindowParts parts =
                    new WindowParts(folders, privacy, program::font, start.clock, words, start::open)) {
                parts.errors().install();
                return SkinweekWindow.open(parts);
            }
        } catch (IOException e) {
            return Optional.of(
                    words.text("store.no.program.folder", folders.data().toString()));
        }
    }

    private static void tell(FolderPrivacy privacy, Words words, Consumer<String> teller) {
        Finding finding = privacy.look();
        if (finding != Finding.NOTHING) {
            String folder = privacy.folder().toString();
            teller.accept(words.text(
                    privacy.closable() ? "start.folder.sentence" : "start.folder.sentence.not.yours",
                    words.text(finding.key(), folder),
                    "'" + folder.replace("'", "'\\''") + "'"));
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
        SingleInstance.Claim claim = SingleInstance.claim(
                folders.data(), DataFolders.runtime(environment), SkinweekWindow::bringToFront, UUID::randomUUID);
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
