package org.skinweek.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;

/** Writes diary entries through the workspace, as the window does, and says so once each is confirmed. */
final class KillTestChild {
    static final String STORED = "stored ";
    static final String END = ";";
    static final long ENTRIES_A_COMMAND = 3;

    private static final Path NATIVE = Path.of("target", "sqlite-native").toAbsolutePath();
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private KillTestChild() {}

    /** What the process does besides writing. */
    enum Mode {
        /** Nothing but the day's backup at its start. */
        WRITE,
        /** A backup after every command. */
        BACK_UP,
        /** One more migration at its start. */
        MIGRATE
    }

    /** Arguments: folder, mode, round, number of migrations after those that are shipped. */
    public static void main(String[] arguments) {
        Mode mode = Mode.valueOf(arguments[1]);
        int round = Integer.parseInt(arguments[2]);
        Store store = new Store(
                Path.of(arguments[0]),
                NATIVE,
                clock(mode, round),
                () -> ZoneOffset.UTC,
                new Migrations(scripts(Integer.parseInt(arguments[3]))));
        System.out.println("opening");
        Workspace workspace = new Workspace(store.open(), Runnable::run);
        for (int i = 0; ; i++) {
            Command command = command("%s.%s".formatted(round, i), FIRST_DAY.plusDays(round));
            workspace.execute(command).join();
            System.out.println(command.changes().stream()
                    .map(change -> ((Change.OfEntry) change).after().id().toString())
                    .collect(Collectors.joining(",", STORED, END)));
        }
    }

    static Instant day(int number) {
        return FIRST_DAY.plusDays(number).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The shipped migrations and some more that each touch every entry. */
    static List<String> scripts(int extra) {
        List<String> scripts = new ArrayList<>(Migrations.shipped().scripts());
        for (int i = 1; i <= extra; i++) {
            scripts.add("""
                    CREATE TABLE extra_%1$s AS SELECT * FROM diary_entry;
                    DROP TABLE IF EXISTS extra_%2$s;
                    UPDATE diary_entry SET note = coalesce(note, '') || '%1$s ';
                    """.formatted(i, i - 1));
        }
        return scripts;
    }

    /** Stands still on the round's day, or goes on by a day whenever it is looked at. */
    private static InstantSource clock(Mode mode, int round) {
        if (mode != Mode.BACK_UP) {
            return InstantSource.fixed(day(round));
        }
        AtomicInteger looks = new AtomicInteger();
        return () -> day(round).plus(Duration.ofSeconds(1)).plus(Duration.ofDays(looks.getAndIncrement()));
    }

    private static Command command(String name, LocalDate day) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < ENTRIES_A_COMMAND; i++) {
            changes.add(new Change.OfEntry(
                    null,
                    new DiaryEntry(
                            UUID.randomUUID(),
                            day,
                            Session.EVENING,
                            name,
                            null,
                            "",
                            Instant.EPOCH,
                            ZoneId.of("Europe/Berlin"))));
        }
        return new Command("command.log", List.of(), changes);
    }
}
