package org.skinweek.notebook;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing before a moment can be undone.
 *
 * @param reason what happened then
 * @param backup file name of the copy that was made just before, which takes it back; absent where there was nothing yet
 *     to copy
 * @param recordedAt when it happened
 * @param zone where
 */
public record HistoryStart(Reason reason, @Nullable String backup, Instant recordedAt, ZoneId zone) {
    /** What begins a new history, because undoing it would replace everything at once. */
    public enum Reason {
        /** The welcome was answered, or its example taken away. */
        FIRST_RUN,
        /** A backup took the place of the data. */
        RESTORE,
        /** An archive was imported beside what was there. */
        IMPORT,
        /** The user deleted everything. */
        DELETE_ALL,
        /** A newer version of the program changed how things are stored. */
        MIGRATION,
        /** A step was stored in a way that this program does not read. */
        UNREADABLE
    }
}
