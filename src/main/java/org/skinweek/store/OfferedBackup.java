package org.skinweek.store;

import java.util.Optional;
import org.skinweek.notebook.NotebookCounts;

/**
 * A backup to offer to the user, with what a trial found.
 *
 * @param backup the backup
 * @param inFuture true when it is dated after now: it was made while the clock was wrong
 * @param bytes how large its file is
 * @param holds how much is in it; empty when it cannot be read, so that it cannot be restored
 */
public record OfferedBackup(BackupFile backup, boolean inFuture, long bytes, Optional<NotebookCounts> holds) {
    /** True when it can be restored. */
    public boolean isGood() {
        return holds.isPresent();
    }
}
