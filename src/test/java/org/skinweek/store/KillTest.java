package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
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
import org.skinweek.testing.ChildJvm;
import org.skinweek.testing.RandomRuns;

/**
 * Kills the real process at random moments while it writes, makes backups and migrates, fifty times on one folder. What
 * it had confirmed is there afterwards, what a command did is there as a whole or not at all, and nothing is damaged.
 * Where exactly it is hit depends on the machine; that all of this holds does not.
 */
class KillTest {
    private static final int ROUNDS = 50;
    private static final int ROUNDS_A_LOOK = 10;

    @TempDir
    Path folder;

    private final Set<UUID> confirmed = new LinkedHashSet<>();
    private int commandsSeen;
    private int extraMigrations;

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
        confirmed.clear();
        commandsSeen = 0;
        extraMigrations = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            KillTestChild.Mode mode = mode(round);
            if (mode == KillTestChild.Mode.MIGRATE) {
                extraMigrations++;
            }
            // by lines heard, then by time, so that start, first and later writes are all hit
            int lines = mode == KillTestChild.Mode.MIGRATE ? 1 : random.nextInt(25);
            int millis = random.nextInt(mode == KillTestChild.Mode.MIGRATE ? 150 : 15);
            runAndKill(into, mode, round, lines, millis);
            if (round % ROUNDS_A_LOOK == 0) {
                look(into, "round %s".formatted(round));
            }
        }
        assertThat(commandsSeen).as("the test hit writes").isGreaterThan(ROUNDS);
    }

    private static KillTestChild.Mode mode(int round) {
        if (round % 7 == 0) {
            return KillTestChild.Mode.MIGRATE;
        }
        return round % 4 == 0 ? KillTestChild.Mode.BACK_UP : KillTestChild.Mode.WRITE;
    }

    private void runAndKill(Path into, KillTestChild.Mode mode, int round, int lines, int millis)
            throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(
                KillTestChild.class,
                into.toString(),
                mode.name(),
                String.valueOf(round),
                String.valueOf(extraMigrations))) {
            for (int i = 0; i < lines; i++) {
                String line = child.readLine();
                assertThat(line)
                        .as("round %d: the child goes on until it is killed", round)
                        .isNotNull();
                confirm(line);
            }
            child.killAfter(millis);
            // what it had said before it died but nobody had heard yet
            for (String line = child.readLine(); line != null; line = child.readLine()) {
                confirm(line);
            }
        }
    }

    /** A line is confirmed when it is whole. */
    private void confirm(String line) {
        if (line.startsWith(KillTestChild.STORED) && line.endsWith(KillTestChild.END)) {
            commandsSeen++;
            for (String id : ids(line)) {
                confirmed.add(UUID.fromString(id));
            }
        }
    }

    private static List<String> ids(String line) {
        return List.of(line.substring(KillTestChild.STORED.length(), line.length() - KillTestChild.END.length())
                .split(","));
    }

    private void look(Path into, String when) throws IOException, SQLException {
        Store store = Stores.store(into, KillTestChild.day(ROUNDS + 1), KillTestChild.scripts(extraMigrations));
        try (Storage storage = store.open()) {
            List<DiaryEntry> entries = storage.load().diary().days().values().stream()
                    .map(DiaryDay::entries)
                    .flatMap(List::stream)
                    .toList();
            assertThat(entries.stream().map(DiaryEntry::id).collect(Collectors.toSet()))
                    .as(when)
                    .containsAll(confirmed);
            assertThat(entries.stream().collect(Collectors.groupingBy(DiaryEntry::product, Collectors.counting())))
                    .as("%s: all of a command or nothing".formatted(when))
                    .allSatisfy((command, count) -> assertThat(count).isEqualTo(KillTestChild.ENTRIES_A_COMMAND));
        }
        try (Connection connection = Connections.open(store.file())) {
            assertThat(new Sql(connection).list("PRAGMA integrity_check", row -> row.getString(1)))
                    .as(when)
                    .containsExactly("ok");
        }
        try (Stream<Path> files = Files.list(into.resolve("backups"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".db")))
                    .as("%s: a backup has its name only when it is whole", when)
                    .isNotEmpty()
                    .allMatch(file ->
                            new DatabaseCheck(new Migrations(KillTestChild.scripts(extraMigrations))).isGood(file));
        }
    }
}
