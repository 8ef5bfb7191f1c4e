package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.UndoStep;
import org.skinweek.store.KillTestChild.Mode;
import org.skinweek.testing.ChildJvm;
import org.skinweek.testing.RandomRuns;

/**
 * Kills the real process at random moments while it writes, undoes, makes backups, migrates and restores, fifty times on
 * one folder; {@code -Dskinweek.kills=1000} does it more often. What it had confirmed is there afterwards, what it had
 * undone is not, what a command did is there as a whole or not at all, a backup that it had told of is there, and nothing
 * is damaged. Where exactly it is hit depends on the machine; that all of this holds does not.
 */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("skinweek.kills", 50);
    private static final int ROUNDS_A_LOOK = 10;
    private static final int MOST_LINES = 15;

    @TempDir
    Path folder;

    private KillRecord record = new KillRecord();
    private int extraMigrations;
    /** True while a restore may have been killed after it set the database aside. */
    private boolean restoring;

    @Tag(RandomRuns.TAG)
    @Test
    void everythingConfirmedSurvives() {
        RandomRuns.of("kill", 1).run(seed -> {
            try {
                killAndLook(RandomRuns.random(seed), folder.resolve(String.valueOf(seed)));
            } catch (IOException | SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void killAndLook(Random random, Path into) throws IOException, SQLException, InterruptedException {
        record = new KillRecord();
        extraMigrations = 0;
        restoring = false;
        for (int round = 1; round <= ROUNDS; round++) {
            Mode mode = mode(round);
            if (mode == Mode.MIGRATE) {
                extraMigrations++;
            }
            // by lines heard, then by time, so that start, first and later writes are all hit
            int lines = mode == Mode.MIGRATE ? 1 : random.nextInt(MOST_LINES);
            int millis = random.nextInt(mode == Mode.MIGRATE ? 150 : 15);
            runAndKill(into, mode, round, lines, millis);
            assertLastCopyIsThere(into, round);
            if (round % ROUNDS_A_LOOK == 0) {
                look(into, round);
            }
        }
        assertThat(record.commands()).as("the test hit writes").isGreaterThan(ROUNDS);
        assertThat(record.undos()).as("the test hit undo").isGreaterThan(ROUNDS / 10);
        assertThat(record.copies()).as("the test hit backups").isGreaterThan(ROUNDS / 2);
        assertThat(record.restores()).as("the test hit restores").isGreaterThan(ROUNDS / 10);
    }

    private static Mode mode(int round) {
        if (round % 7 == 0) {
            return Mode.MIGRATE;
        }
        return switch (round % 4) {
            case 0 -> Mode.BACK_UP;
            case 2 -> Mode.RESTORE;
            default -> Mode.WRITE;
        };
    }

    private void runAndKill(Path into, Mode mode, int round, int lines, int millis)
            throws IOException, InterruptedException {
        record.beginRound();
        boolean opened = false;
        try (ChildJvm child = ChildJvm.start(
                KillTestChild.class,
                into.toString(),
                mode.name(),
                String.valueOf(round),
                String.valueOf(extraMigrations),
                String.valueOf(restoring))) {
            for (int i = 0; i < lines; i++) {
                String line = child.readLine();
                assertThat(line)
                        .as("round %d, %s: the child goes on until it is killed", round, mode)
                        .isNotNull();
                record.add(line);
                opened |= i > 0;
            }
            child.killAfter(millis);
            // what it had said before it died but nobody had heard yet
            for (String line = child.readLine(); line != null; line = child.readLine()) {
                record.add(line);
            }
        }
        restoring = mode == Mode.RESTORE || (restoring && !opened);
    }

    /** A copy that the process told of is there under its date, and no later ones of this round are missing before it. */
    private void assertLastCopyIsThere(Path into, int round) throws IOException {
        Path backups = into.resolve("backups");
        if (record.lastCopy().isPresent()) {
            Instant made = record.lastCopy().get();
            assertThat(backups.resolve(
                            "skinweek-%s.db".formatted(made.toString().replace(':', '-'))))
                    .as("round %d", round)
                    .exists();
        }
    }

    private void look(Path into, int round) throws IOException, SQLException {
        String when = "round %s".formatted(round);
        StorageOpener store = KillTestChild.store(into, () -> KillTestChild.day(round + 1), extraMigrations);
        try (NotebookStorage storage = restoring ? KillTestChild.openOrRestore(store) : store.open()) {
            restoring = false;
            List<DiaryEntry> entries = storage.load().diary().days().values().stream()
                    .map(DiaryDay::entries)
                    .flatMap(List::stream)
                    .toList();
            List<UUID> ids = entries.stream().map(DiaryEntry::id).toList();
            assertThat(ids).as(when).containsAll(record.stored()).doesNotContainAnyElementsOf(record.undone());
            assertThat(storedBy(storage, storage.history().done()))
                    .as("%s: what can be undone is there".formatted(when))
                    .allMatch(ids::contains);
            assertThat(storedBy(storage, storage.history().undone()))
                    .as("%s: what can be redone is not".formatted(when))
                    .noneMatch(ids::contains);
            assertThat(entries.stream().collect(Collectors.groupingBy(DiaryEntry::product, Collectors.counting())))
                    .as("%s: all of a command or nothing".formatted(when))
                    .allSatisfy((command, count) -> assertThat(count).isEqualTo(KillTestChild.ENTRIES_A_COMMAND));
        }
        try (Connection connection = SqliteConnections.open(store.file())) {
            assertThat(DatabaseCheck.isWhole(new SqlSession(connection)))
                    .as(when)
                    .isTrue();
        }
        DatabaseCheck check = new DatabaseCheck(new SchemaMigrations(KillTestChild.scripts(extraMigrations)));
        try (Stream<Path> files = Files.list(into.resolve("backups"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".db")))
                    .as("%s: a backup has its name only when it is whole", when)
                    .isNotEmpty()
                    .allMatch(check::isGood);
        }
        deleteWhatRestoresSetAside(into);
    }

    private static Set<UUID> storedBy(NotebookStorage storage, List<UndoStep> steps) {
        return steps.stream()
                .flatMap(step -> storage.changes(step).orElseThrow().stream())
                .map(change -> ((Change.OfEntry) change).after().id())
                .collect(Collectors.toSet());
    }

    /** Each is as large as all that was written. */
    private static void deleteWhatRestoresSetAside(Path into) throws IOException {
        try (Stream<Path> files = Files.list(into)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("skinweek-damaged-"))
                    .toList()) {
                Files.delete(file);
            }
        }
    }
}
