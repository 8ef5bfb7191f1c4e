package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.testing.RandomRuns;
import org.skinweek.testing.ThreadTime;

/**
 * Whatever is in a database: it opens or is refused for a reason that has words, soon, and nothing of it is changed or
 * passed over without a word. 10,000 of them: {@code mvn test -Dtest=MutatedDatabaseTest -Dskinweek.seed=1
 * -Dskinweek.tasks=10000}.
 */
@Tag(RandomRuns.TAG)
class MutatedDatabaseTest {
    /** Nobody waits longer for a window. */
    private static final Duration BOUND = Duration.ofSeconds(2);
    /** Orders of what has no other order are told by their rows; the key of a table of one row means nothing. */
    private static final Set<String> NOT_COMPARED = Set.of("position", "one");

    @TempDir
    Path folder;

    private byte[] good = {};

    @BeforeEach
    void makeDatabase() throws IOException {
        Path made = folder.resolve("made");
        try (NotebookStorage storage = Stores.store(made).open()) {
            storage.store(StoredChanges.CHANGES);
            storage.store(StoredChanges.ADJUSTMENTS);
            storage.store(StoredChanges.ODD);
            storage.store(StoredChanges.CONTENTS);
            storage.store(StoredChanges.STARTS);
            storage.store(StoredChanges.SCHEDULE);
            storage.store(StoredNotes.CHANGES);
        }
        good = Files.readAllBytes(made.resolve("skinweek.db"));
    }

    @Test
    void everyValueIsReadOrNamedAndStays() {
        RandomRuns.of("mutated values", 40)
                .run(seed -> inFolder(seed, data -> {
                    MutatedDatabase.changeValues(data.resolve("skinweek.db"), RandomRuns.random(seed));
                    ThreadTime.within(BOUND, () -> {
                        assertNothingSilent(data);
                        return true;
                    });
                }));
    }

    @Test
    void everyFileIsOpenedOrRefused() {
        RandomRuns.of("mutated files", 40)
                .run(seed -> inFolder(seed, data -> {
                    Random random = RandomRuns.random(seed);
                    MutatedDatabase.changeBytes(data.resolve("skinweek.db"), random);
                    ThreadTime.within(BOUND, () -> opens(data));
                }));
    }

    private static boolean opens(Path data) throws IOException {
        Path file = data.resolve("skinweek.db");
        byte[] before = Files.readAllBytes(file);
        try (NotebookStorage storage = Stores.store(data).open()) {
            storage.load();
            return true;
        } catch (StorageException e) {
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            return false;
        }
    }

    private static void assertNothingSilent(Path data) throws SQLException {
        Path file = data.resolve("skinweek.db");
        List<String> before = Tables.rows(file);
        Notebook notebook;
        boolean allRead;
        try (NotebookStorage storage = Stores.store(data).open()) {
            notebook = storage.load();
            allRead = storage.unread().isEmpty();
            storage.store(List.of(new Change.OfProduct(null, new RandomNotebooks(1).product("zz"))));
        } catch (StorageException e) {
            assertThat(Tables.rows(file)).isEqualTo(before);
            return;
        }
        assertThat(Tables.rows(file)).containsAll(before);
        if (allRead) {
            Path again = data.resolve("again");
            try (NotebookStorage storage = Stores.store(again).open()) {
                storage.store(notebook.changesFromEmpty());
            }
            List<String> stored = content(file);
            List<String> written = content(again.resolve("skinweek.db"));
            stored.removeIf(row -> row.contains("'zz'"));
            List<String> weeks =
                    written.stream().filter(row -> row.startsWith("week_plan")).toList();
            assertThat(without(stored, written)).as("stored, and not read").isEmpty();
            // uses of a week that is not there are planned from its day on
            written.removeAll(weeks);
            assertThat(without(written, stored)).as("read, and not stored").isEmpty();
        }
    }

    private static List<String> without(List<String> rows, List<String> others) {
        List<String> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
    }

    /** All rows of all tables, without what has no meaning. */
    private static List<String> content(Path file) throws SQLException {
        List<String> rows = new ArrayList<>();
        Tables.read(file)
                .forEach((table, content) -> content.forEach(row -> {
                    row.keySet().removeAll(NOT_COMPARED);
                    // an empty note is written as none
                    row.computeIfPresent("note", (column, value) -> value.equals("''") ? "NULL" : value);
                    row.computeIfPresent("zone", (column, value) -> sameZone(value));
                    rows.add(table + row);
                }));
        // a setting of another name is one of a newer version, and one without a row has its default; the history is
        // no part of the notebook
        rows.removeIf(row ->
                row.startsWith("setting") || HistoryRepository.TABLES.stream().anyMatch(row::startsWith));
        // the same use planned twice is planned
        return new ArrayList<>(new LinkedHashSet<>(rows));
    }

    /** One zone may be written in several ways: -1 is -01:00. */
    private static String sameZone(String quoted) {
        try {
            return "'%s'".formatted(ZoneId.of(quoted.replace("'", "")));
        } catch (DateTimeException e) {
            return quoted;
        }
    }

    private void inFolder(long seed, Work work) {
        Path data = folder.resolve("data-" + seed);
        try {
            Files.createDirectories(data);
            Files.write(data.resolve("skinweek.db"), good);
            work.run(data);
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run(Path data) throws IOException, SQLException;
    }
}
