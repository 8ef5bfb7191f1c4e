package org.skinweek.app;

import java.time.Instant;
import java.util.Optional;
import org.skinweek.notebook.NotebookCounts;

/**
 * A backup that the user can choose.
 *
 * @param name of its file
 * @param made when it was made
 * @param inFuture true when it is dated after now: it was made while the clock was wrong
 * @param bytes how large it is
 * @param holds how much is in it; empty when it cannot be read, so that it cannot be restored
 */
public record BackupOffer(String name, Instant made, boolean inFuture, long bytes, Optional<NotebookCounts> holds) {
    /** True when it can be restored. */
    public boolean isGood() {
        return holds.isPresent();
    }
}
