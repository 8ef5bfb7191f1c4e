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
import java.util.stream.Collectors;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.exchange.ChangeJson;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;

/** Writes diary entries until it is killed, and says so once each is confirmed. */
final class KillTestChild {
    static final String STORED = "stored ";
    static final String UNDOING = "undoing ";
    static final String UNDONE = "undone ";
    static final String COPIED = "copied ";
    static final String RESTORED = "restored ";
    static final String END = ";";
    static final long ENTRIES_A_COMMAND = 3;

    /** Days between rounds, so that copies of one are older than those of the next; 1,400 rounds fit what files hold. */
    private static final int DAYS_A_ROUND = 60;

    private static final int UNDO_EVERY = 3;
    private static final Path NATIVE = Path.of("target", "sqlite-native").toAbsolutePath();
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final StorageOpener store;
    private final int round;
    private Instant now;
    private int commands;

    private KillTestChild(Path folder, int round, int extraMigrations) {
        this.round = round;
        this.now = day(round);
        this.store = store(folder, () -> now, extraMigrations);
    }

    /** What the process does. */
    enum Mode {
        /** Writes and undoes through the workspace, as the window does, with the day's backup at its start. */
        WRITE,
        /** A backup after every command. */
        BACK_UP,
        /** The same, and goes on from that backup. */
        RESTORE,
        /** One more migration at its start, and then writes. */
        MIGRATE
    }

    /** Arguments: folder, mode, round, number of migrations after those that are shipped, whether a restore was killed. */
    public static void main(String[] arguments) {
        KillTestChild child = new KillTestChild(
                Path.of(arguments[0]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        System.out.println("opening");
        SqliteStorage storage = Boolean.parseBoolean(arguments[4]) ? openOrRestore(child.store) : child.store.open();
        switch (Mode.valueOf(arguments[1])) {
            case WRITE, MIGRATE -> child.write(storage);
            case BACK_UP -> child.backUp(storage);
            case RESTORE -> child.restore(storage);
        }
    }

    /** A store whose days are those of the rounds. */
    static StorageOpener store(Path folder, InstantSource clock, int extraMigrations) {
        return new StorageOpener(
                folder,
                NATIVE,
                new ChangeJson(),
                clock,
                () -> ZoneOffset.UTC,
                new SchemaMigrations(scripts(extraMigrations)));
    }

    /** Opens a store in which a restore may have been killed after it set the database aside. */
    static SqliteStorage openOrRestore(StorageOpener store) {
        try {
            return store.open();
        } catch (StorageException e) {
            if (e.problem() != StorageException.Problem.MISSING) {
                throw e;
            }
            return store.restore(Stores.newestBackup(store));
        }
    }

    static Instant day(int round) {
        return FIRST_DAY.plusDays((long) round * DAYS_A_ROUND).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The shipped migrations and some more that each touch every entry. */
    static List<String> scripts(int extra) {
        List<String> scripts = new ArrayList<>(SchemaMigrations.shipped().scripts());
        for (int i = 1; i <= extra; i++) {
            scripts.add("""
                CREATE TABLE extra_%1$s AS SELECT * FROM diary_entry;
                DROP TABLE IF EXISTS extra_%2$s;
                UPDATE diary_entry SET note = coalesce(note, '') || '%1$s ';
                """.formatted(i, i - 1));
        }
        return scripts;
    }

    private void write(SqliteStorage storage) {
        Workspace workspace = new Workspace(storage, Runnable::run);
        while (true) {
            Command command = command();
            workspace.execute(command).join();
            say(STORED, ids(command.changes()));
            if (commands % UNDO_EVERY == 0) {
                say(UNDOING, ids(command.changes()));
                workspace.undo().join();
                say(UNDONE, ids(command.changes()));
            }
        }
    }

    private void backUp(SqliteStorage storage) {
        while (true) {
            copy(storage);
        }
    }

    private void restore(SqliteStorage opened) {
        SqliteStorage storage = opened;
        while (true) {
            copy(storage);
            storage.close();
            storage = store.restore(Stores.newestBackup(store));
            say(RESTORED, now.toString());
        }
    }

    /** Stores a command and makes a copy, a day later each time. */
    private void copy(SqliteStorage storage) {
        Command command = command();
        storage.store(command.changes());
        say(STORED, ids(command.changes()));
        if (commands < DAYS_A_ROUND) {
            now = day(round).plus(Duration.ofDays(commands));
            storage.runMaintenance();
            say(COPIED, now.toString());
        }
    }

    private static void say(String what, String of) {
        System.out.println(what + of + END);
    }

    private static String ids(List<Change> changes) {
        return changes.stream()
                .map(change -> ((Change.OfEntry) change).after().id().toString())
                .collect(Collectors.joining(","));
    }

    private Command command() {
        commands++;
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < ENTRIES_A_COMMAND; i++) {
            changes.add(new Change.OfEntry(
                    null,
                    new DiaryEntry(
                            UUID.randomUUID(),
                            FIRST_DAY.plusDays(round),
                            Session.EVENING,
                            "%s.%s".formatted(round, commands),
                            null,
                            "",
                            Instant.EPOCH,
                            ZoneId.of("Europe/Berlin"))));
        }
        return new Command("command.log", List.of(), changes);
    }
}
