package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.app.DesktopReminders;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserReminders;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.SessionReminder;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UndoStep;
import org.skinweek.notebook.UserSettings;
import org.skinweek.platform.notice.NoticeChannels;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.testing.Patience;
import org.skinweek.testing.PrivateDesktop;
import org.skinweek.words.Words;

/** From a real notice of a real desktop to the diary, with the program open and closed. */
@Tag("desktop")
@Timeout(Patience.SECONDS)
class RealRemindTest {
    @TempDir
    Path folder;

    @TempDir
    Path bus;

    private TerminalNotebook notebook;
    private PrivateDesktop desktop;

    @BeforeEach
    void start() throws Exception {
        desktop = PrivateDesktop.start(bus);
        notebook = new TerminalNotebook(folder).filled();
        try (Workspace window = notebook.open()) {
            // due at any time of any day: since midnight
            UserSettings settings = window.stored().settings();
            UserSettings always = settings.withDayEndsAtHour(0)
                    .withReminders(ReminderSettings.DEFAULT
                            .with(
                                    Session.MORNING,
                                    ReminderSettings.DEFAULT.morning().withOn(false))
                            .with(Session.EVENING, SessionReminder.at(LocalTime.MIDNIGHT)));
            window.execute(Command.of("command.reminderTimes", new Change.OfSettings(settings, always)))
                    .join();
        }
    }

    @AfterEach
    void stop() {
        if (desktop != null) {
            desktop.close();
        }
    }

    @Test
    void withTheProgramClosedDoneIsInTheDiary() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=en",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.skinweek.Skinweek",
                        "remind",
                        "--watch",
                        "--data",
                        folder.toString())
                .redirectOutput(bus.resolve("watched").toFile())
                .redirectError(Redirect.DISCARD);
        builder.environment().putAll(desktop.environment());
        Process watcher = builder.start();
        try {
            desktop.awaitShown(1);
            desktop.choose("Done");
            desktop.awaitShown(0);
            while (entries().isEmpty()) {
                Thread.onSpinWait();
            }
        } finally {
            watcher.destroy();
            watcher.waitFor(Patience.SECONDS, TimeUnit.SECONDS);
        }

        assertThat(entries()).hasSize(3).allMatch(DiaryEntry::done);
        try (Workspace window = notebook.open()) {
            assertThat(window.undoable().map(UndoStep::writer)).contains(StepWriter.NOTICE);
        }
        assertThat(Files.readString(bus.resolve("watched")))
                .as("what a service prints is kept in a log")
                .isEmpty();
    }

    @Test
    void withTheProgramOpenDoneIsInTheDiary() throws Exception {
        BlockingQueue<Runnable> front = new LinkedBlockingQueue<>();
        Knowledge knowledge = Knowledge.read();
        Words words = new Words(Locale.UK);
        try (Workspace window = notebook.open()) {
            UserRules rules = new UserRules(knowledge.book(), knowledge.catalog(), words);
            UserReminders reminders = new UserReminders(
                    window, knowledge.catalog(), rules, UserClock.system(Locale.UK), UUID::randomUUID);
            try (DesktopReminders shown = new DesktopReminders(
                    reminders,
                    words,
                    front::add,
                    Runnable::run,
                    listener -> NoticeChannels.ofDesktop(desktop.environment(), listener),
                    notice -> {})) {
                ReminderTelling telling = reminders.tell().join();
                assertThat(telling.isEmpty()).isFalse();
                shown.show(telling, () -> {});
                desktop.awaitShown(1);
                desktop.choose("Done");
                FakeDesktop.next(front).run();
                desktop.awaitShown(0);
            }
        }

        assertThat(entries()).hasSize(3).allMatch(DiaryEntry::done);
    }

    private List<DiaryEntry> entries() {
        return notebook.stored().diary().days().values().stream()
                .flatMap(day -> day.entries().stream())
                .toList();
    }
}
