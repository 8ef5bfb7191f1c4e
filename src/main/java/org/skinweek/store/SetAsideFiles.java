package org.skinweek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** What lay in the database's place and could not be used: it is renamed, with its date, and kept. */
final class SetAsideFiles {
    /** How the names of damaged databases begin. */
    static final String DAMAGED = "skinweek-damaged-";
    /** How the names of what replaced an open database begin. */
    static final String REPLACED = "skinweek-replaced-";

    private final Path folder;
    private final InstantSource clock;

    /** Files in the folder of the database. */
    SetAsideFiles(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Renames a database and what belongs to it. */
    void setAside(Path database, String begin) throws IOException {
        Path aside = new DatedNames(folder, begin).free(clock.instant(), DataFiles.PARTS);
        for (String part : DataFiles.PARTS) {
            Path from = DataFiles.part(database, part);
            if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(from, DataFiles.part(aside, part));
            }
        }
    }

    /** The databases that were set aside; a copy that is none is among them. */
    List<Path> databases() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> names().stream()
                            .anyMatch(each -> each.made(String.valueOf(file.getFileName()))
                                    .isPresent()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Deletes all that was set aside; a folder that lay in the database's place stays, since it is none of ours.
     *
     * @return false when any file is still there
     */
    boolean deleteAll() {
        try (Stream<Path> files = Files.list(folder)) {
            return DataFiles.delete(files.filter(Files::isRegularFile)
                    .filter(file -> names().stream()
                            .anyMatch(each ->
                                    each.made(DataFiles.withoutPart(file)).isPresent()))
                    .toList());
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private List<DatedNames> names() {
        return List.of(new DatedNames(folder, DAMAGED), new DatedNames(folder, REPLACED));
    }
}
