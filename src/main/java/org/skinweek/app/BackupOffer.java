package org.skinweek.app;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * A backup that the user can choose when the data cannot be read.
 *
 * @param number its place among the backups offered together, from 0
 * @param made when it was made
 * @param inFuture true when it is dated after now: it was made while the clock was wrong
 * @param entries steps and skin notes in it; empty when it cannot be read, so that it cannot be restored
 */
public record BackupOffer(int number, Instant made, boolean inFuture, OptionalInt entries) {
    /** True when it can be restored. */
    public boolean isGood() {
        return entries.isPresent();
    }
}
