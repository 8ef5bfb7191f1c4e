package org.skinweek.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.platform.DataFolders;
import org.skinweek.testing.Patience;

/**
 * A program whose window stays open for days, with an entry written and one undone on each. It runs in a process of its
 * own, whose heap nothing else takes or gives back, and prints how many bytes each span of days has kept.
 */
final class OpenDays {
    private final Path folder;
    private final List<Throwable> told = new CopyOnWriteArrayList<>();
    private volatile LocalDate day;

    private OpenDays(Path folder, LocalDate first) {
        this.folder = folder;
        this.day = first;
    }

    /** Lives through the days; the arguments are the folder, the first day, the number of days and of those in a span. */
    public static void main(String... arguments) throws IOException {
        new OpenDays(Path.of(arguments[0]), LocalDate.parse(arguments[1]))
                .live(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    }

    private void live(int days, int span) throws IOException {
        InstantSource clock = () -> noon(day);
        DataOpening opening = DataOpening.of(
                new DataFolders(folder, Path.of("target", "sqlite-native").toAbsolutePath()),
                new UserClock(clock, () -> ZoneOffset.UTC),
                Runnable::run);
        try (Workspace workspace = ((DataOpening.Ready) opening).workspace()) {
            workspace.listenToMaintenance(told::add);
            write(workspace); // the first day needs no backup: there is nothing yet that one could bring back
            nextDay(workspace);
            long before = used();
            for (int i = 2; i <= days; i++) {
                nextDay(workspace);
                if ((i - 1) % span == 0) {
                    long now = used();
                    System.out.println(now - before);
                    before = now;
                }
            }
            if (workspace.notebook().diary().days().size() != days + 1) {
                throw new IllegalStateException("days with an entry: "
                        + workspace.notebook().diary().days().size());
            }
        }
    }

    /** The name of the backup of a day. */
    static String backup(LocalDate day) {
        return "skinweek-%sT12-00-00Z.db".formatted(day);
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
        Path backup = folder.resolve("backups").resolve(backup(day));
        long end = System.nanoTime() + Duration.ofSeconds(Patience.SECONDS).toNanos();
        while (!Files.exists(backup) && told.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no backup of " + day);
            }
            Thread.onSpinWait();
        }
        if (!told.isEmpty()) {
            throw new IllegalStateException(told.get(0));
        }
    }

    private Command writing(String product) {
        DiaryEntry entry =
                new DiaryEntry(UUID.randomUUID(), day, Session.EVENING, product, null, "", noon(day), ZoneOffset.UTC);
        return Command.of("command.log", new Change.OfEntry(null, entry));
    }

    private static Instant noon(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).plus(Duration.ofHours(12));
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
