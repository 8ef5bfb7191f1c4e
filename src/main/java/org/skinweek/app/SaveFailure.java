package org.skinweek.app;

import java.util.Optional;
import org.skinweek.store.StorageException;

/** Why a change could not be stored, in the words of the texts. */
public final class SaveFailure {
    private SaveFailure() {}

    /**
     * Key of the text that says why and what to do; its argument is the data folder. Empty when the storage is not to
     * blame.
     */
    public static Optional<String> key(Throwable error) {
        if (!(error instanceof StorageException failure)) {
            return Optional.empty();
        }
        return switch (failure.problem()) {
            case DISK_FULL, NOT_WRITABLE, BUSY, CLOCK ->
                Optional.of(failure.problem().key());
            case DAMAGED -> Optional.of("store.damaged.running");
            case NEWER, NO_PROGRAM_FOLDER, OTHER -> Optional.empty();
        };
    }
}
