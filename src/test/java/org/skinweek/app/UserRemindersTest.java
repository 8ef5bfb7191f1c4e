package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.exchange.ChangeJson;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.AskAgain;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UserSettings;
import org.skinweek.reminder.DueReminders;
import org.skinweek.reminder.Reminder;
import org.skinweek.reminder.ReminderLog;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.reminder.SnoozeChoice;
import org.skinweek.rules.Checker;
import org.skinweek.store.NotebookStorage;
import org.skinweek.store.StorageException;
import org.skinweek.store.StorageOpener;
import org.skinweek.testing.RememberingStorage;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.words.Words;

/** Of all that have a notebook open, one tells, once; and what is answered is in the diary. */
@SuppressWarnings("FutureReturnValueIgnored") // what is shown says how it went
class UserRemindersTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Instant EVENING = DAY.atTime(21, 30).toInstant(ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final FrontThread front = new FrontThread();
    private final List<Workspace> opened = new ArrayList<>();
    private Instant now = EVENING;

    @AfterEach
    void close() {
        opened.forEach(Workspace::close);
    }

    private static Notebook everyEvening(UnaryOperator<ReminderSettings> change) {
        SampleNotebook sample = SampleNotebook.withShelf().daily(Session.EVENING, "retinol", "cream");
        Notebook before = sample.build();
        UserSettings settings = before.settings()
                .withFirstRunDone(true)
                .withReminders(change.apply(ReminderSettings.DEFAULT)
                        .withKind(ReminderKind.LOG, false)
                        .withKind(ReminderKind.SUNSCREEN, false));
        return sample.change(new Change.OfSettings(before.settings(), settings)).build();
    }

    private static Notebook everyEvening() {
        return everyEvening(UnaryOperator.identity());
    }

    private Workspace open(StepWriter writer) {
        StorageOpener store = new StorageOpener(
                folder,
                Path.of("target", "sqlite-native").toAbsolutePath(),
                new ChangeJson(),
                () -> now,
                () -> ZoneOffset.UTC);
        return open(store.open(), writer);
    }

    private Workspace open(NotebookStorage storage, StepWriter writer) {
        Workspace workspace = new Workspace(storage, front, () -> UserSettings.DEFAULT, writer);
        opened.add(workspace);
        return workspace;
    }

    private UserReminders reminders(Workspace workspace) {
        UserRules rules = new UserRules(RuleBookReader.read(CATALOG), CATALOG, new Words(Locale.ENGLISH));
        return new UserReminders(
                workspace, CATALOG, rules, new UserClock(() -> now, () -> ZoneId.of("UTC")), UUID::randomUUID);
    }

    private <T> T done(CompletableFuture<T> future) {
        front.runUntil(future::isDone);
        return future.join();
    }

    private List<ReminderKind> told(UserReminders reminders) {
        return done(reminders.tell()).reminders().stream().map(Reminder::kind).toList();
    }

    private Workspace filled(StepWriter writer) {
        try (NotebookStorage storage = new StorageOpener(
                        folder,
                        Path.of("target", "sqlite-native").toAbsolutePath(),
                        new ChangeJson(),
                        () -> now,
                        () -> ZoneOffset.UTC)
                .open()) {
            storage.store(everyEvening().changesFromEmpty());
        }
        return open(writer);
    }

    @Test
    void ofTwoProgramsJustOneTells() {
        UserReminders window = reminders(filled(StepWriter.WINDOW));
        UserReminders watcher = reminders(open(StepWriter.TERMINAL));

        CompletableFuture<ReminderTelling> first = window.tell();
        CompletableFuture<ReminderTelling> second = watcher.tell();
        front.runUntil(() -> first.isDone() && second.isDone());

        assertThat(List.of(
                        first.join().reminders().size(),
                        second.join().reminders().size()))
                .containsExactlyInAnyOrder(0, 1);
        assertThat(told(window)).isEmpty();
        assertThat(told(watcher)).isEmpty();
    }

    @Test
    void aProgramStartedAnewKnowsWhatWasTold() {
        assertThat(told(reminders(filled(StepWriter.WINDOW)))).containsExactly(ReminderKind.STEPS);
        close();

        assertThat(told(reminders(open(StepWriter.TERMINAL)))).isEmpty();
    }

    @Test
    void doneIsInTheDiaryAndInTheHistoryOfWhoeverTold() {
        Workspace watcher = filled(StepWriter.TERMINAL);
        UserReminders reminders = reminders(watcher);
        ReminderTelling telling = done(reminders.tell());
        assertThat(reminders.hasSteps(telling)).isTrue();

        Notebook after = done(reminders.done(telling));

        assertThat(after.diary().day(DAY).uses())
                .extracting(DiaryEntry::product)
                .containsExactlyInAnyOrder("retinol", "cream");
        assertThat(watcher.undoable().orElseThrow().writer()).isEqualTo(StepWriter.TERMINAL);
        assertThat(watcher.reminders().told().values())
                .allSatisfy(each -> assertThat(each.answeredAt()).isEqualTo(now));
        assertThat(reminders.hasSteps(telling)).isFalse();
    }

    @Test
    void skipSaysWhyAndLeavesNothingOpen() {
        UserReminders reminders = reminders(filled(StepWriter.WINDOW));
        ReminderTelling telling = done(reminders.tell());

        Notebook after = done(reminders.skip(telling, SkipReason.NO_TIME));

        assertThat(after.diary().day(DAY).entries())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.skipReason()).isEqualTo(SkipReason.NO_TIME));
    }

    @Test
    void seenWritesNothingDown() {
        Workspace workspace = filled(StepWriter.WINDOW);
        UserReminders reminders = reminders(workspace);

        Notebook after = done(reminders.seen(done(reminders.tell())));

        assertThat(after.diary().day(DAY).entries()).isEmpty();
        assertThat(workspace.undoable()).isEmpty();
    }

    @Test
    void whatReachedNobodyIsDueAsItWasBefore() {
        UserReminders reminders = reminders(filled(StepWriter.WINDOW));
        ReminderTelling telling = done(reminders.tell());
        done(reminders.reachedNobody(telling));

        ReminderTelling again = done(reminders.tell());
        assertThat(again.keys()).isEqualTo(telling.keys());
        assertThat(told(reminders)).isEmpty();

        reminders.later(again, SnoozeChoice.TEN_MINUTES);
        now = EVENING.plus(Duration.ofMinutes(10));
        ReminderTelling later = done(reminders.tell());
        done(reminders.reachedNobody(later));
        assertThat(told(reminders)).as("what was put off comes all the same").containsExactly(ReminderKind.STEPS);
    }

    @Test
    void laterComesBackOnceInWhicheverProgram() {
        Workspace own = filled(StepWriter.WINDOW);
        UserReminders window = reminders(own);
        Workspace other = open(StepWriter.TERMINAL);
        UserReminders watcher = reminders(other);
        window.later(done(window.tell()), SnoozeChoice.TEN_MINUTES);
        done(own.refresh()); // behind what was put off, on the same thread
        now = EVENING.plus(Duration.ofMinutes(9));
        assertThat(told(window)).isEmpty();
        done(other.refresh());

        now = EVENING.plus(Duration.ofMinutes(10));
        assertThat(told(watcher)).containsExactly(ReminderKind.STEPS);
        assertThat(told(window)).isEmpty();
    }

    @Test
    void whatIsPutOffBeforeItsTimeComesThenOnly() {
        now = EVENING.minus(Duration.ofMinutes(5));
        Workspace workspace = filled(StepWriter.WINDOW);
        UserReminders reminders = reminders(workspace);
        Notebook notebook = workspace.notebook();
        List<Reminder> tonight = new DueReminders(CATALOG, book -> new Checker(RuleBookReader.read(CATALOG)))
                .due(notebook, DAY, DAY, DAY);

        Instant until = reminders.later(ReminderTelling.of(DAY, tonight, tonight), SnoozeChoice.ONE_HOUR);
        done(workspace.refresh());

        now = EVENING;
        assertThat(told(reminders)).isEmpty();
        now = until;
        assertThat(told(reminders)).containsExactly(ReminderKind.STEPS);
    }

    @Test
    void whereNothingCanBeNotedNothingIsToldTwice() {
        FullStorage storage = new FullStorage(everyEvening());
        storage.full = true;
        UserReminders reminders = reminders(open(storage, StepWriter.WINDOW));

        CompletableFuture<ReminderTelling> first = reminders.tell();
        CompletableFuture<ReminderTelling> second = reminders.tell();
        front.runUntil(() -> first.isDone() && second.isDone());

        assertThat(first.join().reminders()).hasSize(1);
        assertThat(second.join().reminders())
                .as("while the first waits for the disk")
                .isEmpty();
        assertThat(told(reminders)).isEmpty();
    }

    @Test
    void whereNothingCanBeNotedAnswersCountAllTheSame() {
        FullStorage storage = new FullStorage(everyEvening(each -> each.withAskAgain(new AskAgain(3, 5))));
        UserReminders reminders = reminders(open(storage, StepWriter.WINDOW));
        ReminderTelling telling = done(reminders.tell());
        storage.full = true;

        reminders.later(telling, SnoozeChoice.TEN_MINUTES);
        now = EVENING.plus(Duration.ofMinutes(5));
        assertThat(told(reminders)).isEmpty();
        now = EVENING.plus(Duration.ofMinutes(10));
        assertThat(told(reminders)).hasSize(1);
        done(reminders.seen(telling));
        now = EVENING.plus(Duration.ofMinutes(30));
        assertThat(told(reminders)).isEmpty();
    }

    @Test
    void aFullDiskMakesNothingComeMoreOften() {
        FullStorage storage = new FullStorage(everyEvening(each -> each.withAskAgain(new AskAgain(2, 5))));
        UserReminders reminders = reminders(open(storage, StepWriter.WINDOW));
        int told = 0;
        for (int minute = 0; minute < 60; minute++) {
            storage.full = minute >= 3 && minute < 12;
            now = EVENING.plus(Duration.ofMinutes(minute));
            told += told(reminders).size();
        }

        assertThat(told).isEqualTo(3);
    }

    @Test
    void onceThereIsRoomAgainNothingIsWrittenAtEveryLook() {
        FullStorage storage = new FullStorage(everyEvening(each -> each.withAskAgain(new AskAgain(2, 5))));
        UserReminders reminders = reminders(open(storage, StepWriter.WINDOW));
        storage.full = true;
        assertThat(told(reminders)).hasSize(1);
        storage.full = false;
        now = EVENING.plus(Duration.ofMinutes(5));
        assertThat(told(reminders)).hasSize(1);
        int writes = storage.writes;

        for (int look = 0; look < 10; look++) {
            now = now.plusSeconds(20);
            assertThat(told(reminders)).isEmpty();
        }

        assertThat(storage.writes).isEqualTo(writes);
    }

    @Test
    void whatAClockFarAheadToldIsToldOnItsDay() {
        UserReminders reminders = reminders(filled(StepWriter.WINDOW));
        now = EVENING.plus(Duration.ofDays(5));
        assertThat(told(reminders)).isNotEmpty();
        now = EVENING.minus(Duration.ofHours(6));
        assertThat(told(reminders)).isEmpty();

        now = EVENING.plus(Duration.ofDays(5));
        assertThat(told(reminders)).contains(ReminderKind.STEPS);
    }

    @Test
    void aNewFileInThePlaceOfALostOneTellsNothingTwice() {
        FullStorage storage = new FullStorage(everyEvening());
        Workspace workspace = open(storage, StepWriter.WINDOW);
        UserReminders reminders = reminders(workspace);
        assertThat(told(reminders)).hasSize(1);

        done(workspace.saveAsNewFile());
        now = EVENING.plus(Duration.ofDays(1));
        assertThat(told(reminders)).hasSize(1);

        now = EVENING;
        assertThat(told(reminders)).isEmpty();
    }

    /** Notes in memory what was told, unless it is full. */
    private static final class FullStorage extends RememberingStorage {
        private final Notebook notebook;
        private volatile boolean full;
        private volatile int writes;
        private ReminderLog log = ReminderLog.EMPTY;

        FullStorage(Notebook notebook) {
            this.notebook = notebook;
        }

        @Override
        public Notebook load() {
            return notebook;
        }

        @Override
        public void store(List<Change> changes) {
            notebook.after(changes);
        }

        @Override
        public ReminderLog reminders() {
            return log;
        }

        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
        public ReminderLog remind(UnaryOperator<ReminderLog> change) {
            writes++;
            ReminderLog after = change.apply(log);
            if (full) {
                throw new StorageException(StorageException.Problem.DISK_FULL, "no room", null);
            }
            log = after;
            return log;
        }

        @Override
        public NotebookStorage saveAsNewFile(Notebook all) {
            return new FullStorage(all);
        }

        @Override
        public void close() {}
    }
}
