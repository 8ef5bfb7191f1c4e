package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.platform.DataFolders;
import org.skinweek.testing.Patience;

/**
 * A window that stays open for ten days, with an entry written and one undone on each: a backup a day, and no memory that
 * is not given back. {@code -Dskinweek.days=3650} leaves it open for ten years.
 */
class TenDaysTest {
    private static final int DAYS = Integer.getInteger("skinweek.days", 10);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    /** Days between two looks at the heap, so that there are nine or more of them. */
    private static final int SPAN = Math.max(1, (DAYS - 1) / 9);

    /** Bytes that a span may keep besides what its entries take. */
    private static final long SLACK = 100_000;

    private static final long ENTRY = 2_000;

    @TempDir
    Path folder;

    private final List<Throwable> told = new CopyOnWriteArrayList<>();
    private volatile LocalDate day = FIRST_DAY;

    @Test
    void everyDayGetsABackupAndNoMemoryIsLost() throws IOException {
        InstantSource clock = () -> noon(day);
        DataOpening opening = DataOpening.of(
                new DataFolders(folder, Path.of("target", "sqlite-native").toAbsolutePath()),
                new UserClock(clock, () -> ZoneOffset.UTC),
                Runnable::run);
        try (Workspace workspace = ((DataOpening.Ready) opening).workspace()) {
            workspace.listenToMaintenance(told::add);
            write(workspace); // the first day needs no backup: there is nothing yet that one could bring back
            nextDay(workspace);
            List<Long> kept = new ArrayList<>();
            collect(); // what others of the process had just made
            collect();
            long before = used();
            for (int i = 2; i <= DAYS; i++) {
                nextDay(workspace);
                if ((i - 1) % SPAN == 0) {
                    long now = used();
                    kept.add(now - before);
                    before = now;
                }
            }
            assertThat(median(kept)).as("bytes kept by a span, of %s", kept).isLessThan(SLACK + SPAN * ENTRY);
            assertThat(workspace.notebook().diary().days()).hasSize(DAYS + 1);
        }
        assertThat(backups())
                .hasSizeBetween(10, 30)
                .endsWith(Stream.iterate(day, last -> last.minusDays(1))
                        .limit(10)
                        .map(TenDaysTest::name)
                        .sorted()
                        .toArray(String[]::new));
    }

    private void write(Workspace workspace) {
        workspace.execute(writing("kept")).join();
        workspace.execute(writing("undone")).join();
        workspace.undo().join();
    }

    /** Lets a day pass until its backup is made, which happens once nothing waits to be written. */
    private void nextDay(Workspace workspace) {
        day = day.plusDays(1);
        write(workspace);
        Path backup = folder.resolve("backups").resolve(name(day));
        assertTimeoutPreemptively(Duration.ofSeconds(Patience.SECONDS), () -> {
            while (!Files.exists(backup) && told.isEmpty()) {
                Thread.onSpinWait();
            }
        });
        assertThat(told).isEmpty();
    }

    private Command writing(String product) {
        DiaryEntry entry =
                new DiaryEntry(UUID.randomUUID(), day, Session.EVENING, product, null, "", noon(day), ZoneOffset.UTC);
        return Command.of("command.log", new Change.OfEntry(null, entry));
    }

    private List<String> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String name(LocalDate day) {
        return "skinweek-%sT12-00-00Z.db".formatted(day);
    }

    private static Instant noon(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).plus(Duration.ofHours(12));
    }

    /**
     * What is lost daily shows in every span, and so in the middle one. The heap is shared with whatever the process ran
     * before, which may take or give back megabytes in a single span and says nothing about ours.
     */
    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void collect() {
        System.gc();
    }

    private static long used() {
        collect();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
