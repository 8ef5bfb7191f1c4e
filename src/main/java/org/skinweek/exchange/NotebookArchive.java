package org.skinweek.exchange;

import java.time.Instant;
import org.skinweek.notebook.Notebook;

/**
 * A whole notebook as a file of its own, for another computer, another program or a drawer.
 *
 * @param exportedAt when it was written
 * @param notebook everything in it but history and backups
 */
public record NotebookArchive(Instant exportedAt, Notebook notebook) {
    /** The format that is written and read. */
    public static final String FORMAT = "skinweek-archive/1";
}
