package org.skinweek.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** Thrown when the notebook cannot be read or stored. Its text is for the log; {@link #problem()} is for people. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** An error of a known kind. */
    public StorageException(Problem problem, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }

    static StorageException of(String doing, SQLException e) {
        return new StorageException(problemOf(e), "%s: %s".formatted(doing, e.getMessage()), e);
    }

    static StorageException of(String doing, IOException e) {
        return new StorageException(problemOf(e), "%s: %s".formatted(doing, e), e);
    }

    /** The problem behind a database error: the primary result code is the low byte of the extended one. */
    static Problem problemOf(SQLException e) {
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff)) {
            case SQLITE_FULL -> Problem.DISK_FULL;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Problem.NOT_WRITABLE;
            case SQLITE_BUSY, SQLITE_LOCKED -> Problem.BUSY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Problem.DAMAGED;
            default -> Problem.OTHER;
        };
    }

    private static Problem problemOf(IOException e) {
        String reason = e instanceof FileSystemException file ? String.valueOf(file.getReason()) : "";
        return reason.contains("No space left") || reason.contains("not enough space")
                ? Problem.DISK_FULL
                : Problem.NOT_WRITABLE;
    }

    /** What can go wrong; each problem has a text for people under its key. */
    public enum Problem {
        /** No room is left on the disk. */
        DISK_FULL("store.disk.full"),
        /** The folder or the file may not be written. */
        NOT_WRITABLE("store.not.writable"),
        /** Another program locked the file for too long. */
        BUSY("store.busy"),
        /** The file is missing although it existed. */
        MISSING("store.missing"),
        /** The file is empty although it was not. */
        EMPTIED("store.emptied"),
        /** Something else is where the file belongs. */
        FOREIGN("store.foreign"),
        /** The content of the file is damaged. */
        DAMAGED("store.damaged"),
        /** The file was removed, replaced or emptied while it was open. */
        GONE("store.gone"),
        /** The file was made by a newer version of the program. */
        NEWER("store.newer"),
        /** No folder was found from which SQLite itself could be loaded. */
        NO_PROGRAM_FOLDER("store.no.program.folder"),
        /** The computer's clock shows a time that the file cannot hold. */
        CLOCK("store.clock"),
        /** A step of the history cannot be undone, because this program cannot read it. */
        STEP_UNREADABLE("store.step.unreadable"),
        /** A backup that was chosen cannot be read; nothing was changed. */
        BACKUP_UNREADABLE("store.backup.unreadable"),
        /** Anything else. */
        OTHER("store.other");

        private final String key;

        Problem(String key) {
            this.key = key;
        }

        /** Key of the text that tells people what is wrong and what to do. */
        public String key() {
            return key;
        }

        /** True when the user's data is not where it belongs, so that only a backup or a fresh start helps. */
        public boolean isLoss() {
            return this == MISSING || this == EMPTIED || this == FOREIGN || this == DAMAGED;
        }
    }
}
