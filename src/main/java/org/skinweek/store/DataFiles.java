package org.skinweek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A database and what SQLite keeps beside it; a log without its database must not meet another one. */
final class DataFiles {
    /** What is added to a database's name; the database itself comes first. */
    static final List<String> PARTS = List.of("", "-wal", "-shm", "-journal");

    private DataFiles() {}

    /** A file beside a database. */
    static Path part(Path database, String part) {
        return database.resolveSibling(database.getFileName() + part);
    }

    /** The name of the database that a file belongs to. */
    static String withoutPart(Path file) {
        String name = String.valueOf(file.getFileName());
        return PARTS.stream()
                .filter(part -> !part.isEmpty() && name.endsWith(part))
                .findFirst()
                .map(part -> name.substring(0, name.length() - part.length()))
                .orElse(name);
    }

    /** Deletes files, as many as can be; false when any is still there. */
    static boolean delete(List<Path> files) {
        boolean all = true;
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                all = false;
            }
        }
        return all;
    }
}
