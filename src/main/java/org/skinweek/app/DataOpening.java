package org.skinweek.app;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.skinweek.exchange.ChangeJson;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UserSettings;
import org.skinweek.platform.DataFolders;
import org.skinweek.platform.ErrorCode;
import org.skinweek.store.NotebookStorage;
import org.skinweek.store.StorageException;
import org.skinweek.store.StorageException.Problem;
import org.skinweek.store.StorageOpener;

/** The result of opening the user's data, which tells the caller to go on, to explain, or to let the user choose. */
public sealed interface DataOpening {
    /**
     * Opens the data in these folders. Reads the disk, so must not run on the JavaFX thread.
     *
     * @param front the front thread of the workspace
     */
    static DataOpening of(DataFolders folders, UserClock clock, Executor front) {
        return of(folders, clock, front, StepWriter.WINDOW);
    }

    /**
     * Opens the user's data in these folders for another part of the program than the window.
     *
     * @param front runs listeners and completes futures
     * @param writer who gives the commands
     */
    static DataOpening of(DataFolders folders, UserClock clock, Executor front, StepWriter writer) {
        StorageOpener store = store(folders, clock);
        Supplier<UserSettings> unset = () -> UserSettings.DEFAULT.withFirstDayOfWeek(clock.weekBegins());
        return attempt(store, storage -> new Workspace(storage, front, unset, writer), store::open);
    }

    /** True for a folder in which nothing was ever stored; opening it would make a new, empty notebook. */
    static boolean isNew(DataFolders folders) {
        return StorageOpener.isNew(folders.data());
    }

    private static StorageOpener store(DataFolders folders, UserClock clock) {
        return new StorageOpener(
                folders.data(), folders.nativeLibraries(), new ChangeJson(), clock.source(), clock.zones());
    }

    /** The result when the data folder cannot even be claimed for one window. */
    static DataOpening unwritable(DataFolders folders, UncheckedIOException cause) {
        StorageException error =
                new StorageException(Problem.NOT_WRITABLE, "claiming %s: %s".formatted(folders.data(), cause), cause);
        return new Refused(error.problem(), error, folders.data().toString());
    }

    /** The data is open. */
    record Ready(Workspace workspace) implements DataOpening {}

    /**
     * The data cannot be opened now, and nothing was changed.
     *
     * @param problem what is wrong
     * @param error for the log and the error's code
     * @param folder the data folder, for the text
     */
    record Refused(Problem problem, StorageException error, String folder) implements DataOpening {
        /** Key of the text that tells what is wrong and what to do. */
        public String key() {
            return problem.key();
        }

        /** The arguments of the text. */
        public List<Object> arguments() {
            return List.of(folder);
        }

        /** The code to report; empty when the text alone says what to do. */
        public Optional<ErrorCode> code() {
            return problem == Problem.OTHER ? Optional.of(ErrorCode.of(error)) : Optional.empty();
        }

        /** False when opening the same folder again would fail again. */
        public boolean worthTryingAgain() {
            return problem != Problem.NEWER;
        }
    }

    /**
     * Another process has the folder open but does not answer, so nothing was touched.
     *
     * @param folder the data folder, for the text
     */
    record Occupied(String folder) implements DataOpening {}

    /**
     * The file is damaged or was lost, and nothing was changed yet: the user chooses how to go on.
     *
     * @param backups what can be offered
     * @param error for the log and the error's code
     * @param filling makes the workspace of what is opened
     */
    record Damaged(
            FoundBackups backups,
            StorageException error,
            StorageOpener store,
            Function<NotebookStorage, Workspace> filling)
            implements DataOpening {
        /** Key of the text that tells what is wrong. */
        public String key() {
            return error.problem().key();
        }

        /** The arguments of the text. */
        public List<Object> arguments() {
            return List.of(folder());
        }

        /** True when there is a file, or something in its place, to set aside. */
        public boolean keepsFile() {
            return error.problem() != Problem.MISSING;
        }

        /** True when the data is missing rather than unreadable. */
        public boolean isLost() {
            return error.problem() == Problem.MISSING || error.problem() == Problem.EMPTIED;
        }

        /** The data folder; the damaged file stays there. */
        public String folder() {
            return String.valueOf(store.file().getParent());
        }

        /** The backups that the user can choose from. */
        public List<BackupOffer> offers() {
            return backups.offers();
        }

        /** Sets the damaged file aside and restores an offered backup. */
        public DataOpening restore(BackupOffer offer) {
            return attempt(
                    store,
                    filling,
                    () -> store.restore(store.backups().named(offer.name()).orElseThrow()));
        }

        /** Sets the damaged file aside and starts with an empty notebook. */
        public DataOpening startFresh() {
            return attempt(store, filling, store::startFresh);
        }
    }

    private static DataOpening attempt(
            StorageOpener store,
            Function<NotebookStorage, Workspace> filling,
            Supplier<? extends NotebookStorage> opener) {
        try {
            NotebookStorage storage = opener.get();
            try {
                return new Ready(filling.apply(storage));
            } catch (RuntimeException e) {
                storage.close();
                throw e;
            }
        } catch (StorageException e) {
            if (e.problem().isLoss()) {
                return new Damaged(FoundBackups.in(store.backups()), e, store, filling);
            }
            return new Refused(e.problem(), e, String.valueOf(store.file().getParent()));
        }
    }
}
