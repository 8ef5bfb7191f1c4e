package org.skinweek.platform.autostart;

import java.nio.file.Path;

/**
 * A file that starts the program, as it will be written, so that it can be shown before.
 *
 * @param path where
 * @param text all of it
 */
public record PlannedFile(Path path, String text) {}
