package org.skinweek.store;

import java.util.OptionalInt;

/**
 * A backup to offer to the user, with what a trial found.
 *
 * @param backup the backup
 * @param inFuture true when it is dated after now: it was made while the clock was wrong
 * @param entries steps and skin notes in it; empty when it cannot be read, so that it cannot be restored
 */
public record OfferedBackup(BackupFile backup, boolean inFuture, OptionalInt entries) {
    /** True when it can be restored. */
    public boolean isGood() {
        return entries.isPresent();
    }
}
