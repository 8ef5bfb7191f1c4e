package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.UserSettings;
import org.skinweek.reminder.ReminderKey;
import org.skinweek.reminder.ReminderLog;
import org.skinweek.reminder.ToldReminder;
import org.skinweek.testing.ChildJvm;

/** What was told is noted by one program for all, and is nothing that a user entered. */
class ReminderStorageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T20:30:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Kathmandu");
    private static final String SUBJECT = "subject-to-be-found";

    @TempDir
    Path folder;

    private NotebookStorage open() {
        return Stores.store(folder).open();
    }

    private static ReminderKey key(int number) {
        return new ReminderKey(ReminderKind.EXPIRY, DAY.plusDays(number), Session.MORNING, SUBJECT);
    }

    private static ToldReminder told(int number, @Nullable Instant snoozed, @Nullable Instant answered) {
        return new ToldReminder(key(number), NOW, ZONE, 2, snoozed, answered);
    }

    private static ReminderLog log(ToldReminder... all) {
        ReminderLog log = ReminderLog.EMPTY;
        for (ToldReminder each : all) {
            log = log.and(new ReminderLog(Map.of(each.key(), each)));
        }
        return log;
    }

    private static UnaryOperator<ReminderLog> noting(int number) {
        return log -> log.and(log(told(number, null, null)));
    }

    @Test
    void whatIsNotedIsReadAgain() {
        ReminderLog all =
                log(told(1, null, null), told(2, NOW.plusSeconds(600), null), told(3, null, NOW.minusNanos(1)));
        try (NotebookStorage storage = open()) {
            assertThat(storage.remind(log -> all)).isEqualTo(all);
        }
        try (NotebookStorage storage = open()) {
            assertThat(storage.reminders()).isEqualTo(all);
            storage.remind(log -> log.without(List.of(key(2))));
            assertThat(storage.reminders().told()).containsOnlyKeys(key(1), key(3));
        }
    }

    @Test
    void ofTwoThatWantToTellTheSameJustOneDoes() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try (NotebookStorage window = open();
                NotebookStorage watcher = open()) {
            for (int i = 0; i < 50; i++) {
                int number = i;
                AtomicInteger tellings = new AtomicInteger();
                UnaryOperator<ReminderLog> telling = log -> {
                    if (log.told().containsKey(key(number))) {
                        return log;
                    }
                    tellings.incrementAndGet();
                    return noting(number).apply(log);
                };
                List<Callable<ReminderLog>> programs =
                        List.of(() -> window.remind(telling), () -> watcher.remind(telling));
                for (Future<ReminderLog> each : both.invokeAll(programs)) {
                    assertThat(each.get().told()).containsKey(key(number));
                }
                assertThat(tellings).hasValue(1);
            }
        } finally {
            both.shutdown();
        }
    }

    @Test
    void whatOneNotesLeavesTheOthersNotebookLoaded() {
        try (NotebookStorage window = open();
                NotebookStorage watcher = open()) {
            window.store(StoredChanges.CHANGES);
            Notebook before = watcher.load();
            window.remind(noting(1));
            assertThat(watcher.load()).isEqualTo(before);
            assertThat(watcher.history()).isEqualTo(window.history());
            assertThat(watcher.reminders().told()).containsOnlyKeys(key(1));
        }
    }

    @Test
    void whatFailsIsNotNoted() throws SQLException {
        try (NotebookStorage storage = open()) {
            storage.remind(noting(1));
            assertThatThrownBy(() -> storage.remind(log -> {
                        throw new IllegalStateException("the telling failed");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            Tables.run(
                    folder.resolve("skinweek.db"),
                    "CREATE TRIGGER full BEFORE INSERT ON told_reminder WHEN new.day = '%s' BEGIN SELECT RAISE(ABORT, 'no room'); END"
                            .formatted(key(3).day()));
            assertThatThrownBy(() -> storage.remind(noting(2).andThen(noting(3))::apply))
                    .isInstanceOf(StorageException.class);
            assertThat(storage.reminders().told()).containsOnlyKeys(key(1));
        }
    }

    @Test
    void aProgramThatIsKilledHasToldWhatItNoted() throws IOException, InterruptedException {
        int heard = 0;
        try (ChildJvm child = ChildJvm.start(Child.class, folder.toString())) {
            for (int i = 0; i < 5; i++) {
                heard = Integer.parseInt(child.readLine());
            }
            child.killAfter(3);
            for (String line = child.readLine(); line != null; line = child.readLine()) {
                heard = line.isEmpty() ? heard : Math.max(heard, Integer.parseInt(line));
            }
        }
        try (NotebookStorage storage = open()) {
            List<ReminderKey> expected = new ArrayList<>();
            for (int number = 1; number <= heard; number++) {
                expected.add(key(number));
            }
            assertThat(storage.reminders().told().keySet()).containsAll(expected);
            assertThat(storage.remind(noting(0)).told()).containsKey(key(0));
        }
    }

    /** Notes one after another until it is killed, and says so. */
    static final class Child {
        private Child() {}

        /** Argument: the folder. */
        public static void main(String[] arguments) {
            try (NotebookStorage storage = Stores.store(Path.of(arguments[0])).open()) {
                for (int number = 1; ; number++) {
                    storage.remind(noting(number));
                    System.out.println(number);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 'FULL_MOON'",
                "day = '2026-02-30'",
                "session = 'NOON'",
                "zone = 'Atlantis/Poseidonis'",
                "zone = ''"
            })
    void aRowThatCannotBeReadCountsAsNoneAndHoldsNothingUp(String damage) throws SQLException {
        try (NotebookStorage storage = open()) {
            storage.remind(noting(1).andThen(noting(2))::apply);
        }
        Tables.run(
                folder.resolve("skinweek.db"),
                "UPDATE told_reminder SET %s WHERE day = '%s'".formatted(damage, key(1).day()));
        try (NotebookStorage storage = open()) {
            storage.load();
            assertThat(storage.unread()).isEmpty();
            assertThat(storage.reminders().told()).containsOnlyKeys(key(2));
            storage.remind(noting(1));
            assertThat(storage.reminders().told()).containsOnlyKeys(key(1), key(2));
        }
    }

    @Test
    void aBackupBringsNothingBackThatWasTold() {
        try (NotebookStorage storage = open()) {
            storage.store(StoredChanges.CHANGES);
            storage.remind(noting(1));
            storage.backUp();
            BackupFile backup = Stores.newestBackup(Stores.store(folder));
            storage.remind(log -> log(told(2, null, null)));

            storage.restore(backup);

            assertThat(storage.reminders()).isEqualTo(log(told(2, null, null)));
        }
    }

    @Test
    void aNotebookThatOnlyToldIsEmpty() {
        try (NotebookStorage storage = open()) {
            storage.remind(noting(1));
            assertThat(storage.load()).isEqualTo(Notebook.EMPTY);
        }
    }

    @Test
    void deletingEverythingLeavesNothingOfItInAnyFile() throws IOException {
        try (NotebookStorage storage = open()) {
            storage.store(StoredChanges.CHANGES);
            for (int number = 0; number < 300; number++) {
                storage.remind(noting(number));
            }
            storage.backUp();
            assertThat(found()).isNotEmpty();

            assertThat(storage.deleteAll(UserSettings.DEFAULT, true)).isTrue();

            assertThat(storage.reminders()).isEqualTo(ReminderLog.EMPTY);
            assertThat(found()).isEmpty();
        }
        assertThat(found()).isEmpty();
    }

    /** The files in which a subject can be read. */
    private List<Path> found() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SUBJECT)) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
