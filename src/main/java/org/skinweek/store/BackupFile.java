package org.skinweek.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A whole copy of the database.
 *
 * @param file where it is
 * @param made when it was made, to the second
 */
public record BackupFile(Path file, Instant made) {}
