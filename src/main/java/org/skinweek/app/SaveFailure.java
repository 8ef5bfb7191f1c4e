package org.skinweek.app;

import java.util.Optional;
import org.skinweek.store.StorageException;

/** Maps storage errors to the messages that tell the user why a change could not be saved. */
public final class SaveFailure {
    private SaveFailure() {}

    /**
     * Key of the text that tells why and what to do; its argument is the data folder. Empty when the storage is not to
     * blame.
     */
    public static Optional<String> key(Throwable error) {
        if (!(error instanceof StorageException failure)) {
            return Optional.empty();
        }
        return switch (failure.problem()) {
            case DISK_FULL, NOT_WRITABLE, BUSY, CLOCK, GONE, STEP_UNREADABLE, BACKUP_UNREADABLE ->
                Optional.of(failure.problem().key());
            case DAMAGED -> Optional.of("store.damaged.running");
            case MISSING, EMPTIED, FOREIGN, NEWER, NO_PROGRAM_FOLDER, OTHER -> Optional.empty();
        };
    }

    /** True when the open file is lost but its content, still in memory, can be saved to a new one. */
    public static boolean isLoss(Throwable error) {
        return error instanceof StorageException failure && failure.problem() == StorageException.Problem.GONE;
    }

    /**
     * Key of the text that tells why the day's backup could not be made and what to do; its argument is the backup
     * folder.
     */
    public static String backupKey(Throwable error) {
        if (!(error instanceof StorageException failure)) {
            return "store.backup.other";
        }
        return switch (failure.problem()) {
            case DISK_FULL -> "store.backup.disk.full";
            case NOT_WRITABLE -> "store.backup.not.writable";
            case DAMAGED, MISSING, EMPTIED, FOREIGN -> "store.backup.damaged";
            case BUSY, GONE, CLOCK, NEWER, NO_PROGRAM_FOLDER, STEP_UNREADABLE, BACKUP_UNREADABLE, OTHER ->
                "store.backup.other";
        };
    }
}
