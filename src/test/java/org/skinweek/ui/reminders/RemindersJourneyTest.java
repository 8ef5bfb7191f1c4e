package org.skinweek.ui.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserReminders;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.QuietHours;
import org.skinweek.notebook.UserSettings;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A reminder falls due while the window is open, or was due before: what somebody does about it. */
class RemindersJourneyTest {
    /** A Tuesday, with a retinoid in the evening. */
    private static final LocalDate DAY = Samples.MONDAY.plusDays(1);

    private final FxRobot robot = new FxRobot();
    private final AtomicReference<Instant> now = new AtomicReference<>(at(LocalTime.of(21, 0)));
    private TestWindow window;
    private ReminderWatch watch;

    @BeforeEach
    void open() throws TimeoutException {
        UserClock clock = new UserClock(now::get, () -> ZoneOffset.UTC);
        window = TestWindow.open(() -> Desktops.at(clock, Desktops.of(Samples.week(false), Platform::runLater)));
        Desktop desktop = window.desktop();
        watch = TestWindow.onFront(() -> new ReminderWatch(
                window.shell().context(),
                new UserReminders(desktop.workspace(), desktop.catalog(), desktop.rules(), clock, UUID::randomUUID),
                clock,
                telling -> {}));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void whatFallsDueIsDoneInTheNoticeAndStandsInTheDiary() throws TimeoutException {
        look(LocalTime.of(21, 29));
        assertThat(notice()).isEmpty();
        look(LocalTime.of(21, 30));
        TestWindow.until(() -> notice().isPresent());

        robot.interact(() -> notice().orElseThrow().fire());

        TestWindow.until(() -> window.desktop().workspace().notebook().diary().day(DAY).entries().stream()
                        .filter(DiaryEntry::done)
                        .count()
                >= 2);
        TestWindow.until(() -> TestWindow.shows(robot, "Noted as done: "));
        assertThat(notice()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.until(() -> window.desktop().workspace().notebook().diary().isEmpty());
    }

    @Test
    void whatIsPutOffComesAgain() throws TimeoutException {
        look(LocalTime.of(21, 40)); // opened late: what was due at half past is told now
        TestWindow.until(() -> notice().isPresent());
        robot.interact(() -> ((MenuButton) window.scene().lookup("#notice-later"))
                .getItems()
                .get(1)
                .fire());
        TestWindow.until(() -> TestWindow.shows(robot, "You are told again at 22:40"));

        look(LocalTime.of(22, 39));
        assertThat(notice()).isEmpty();
        look(LocalTime.of(22, 40));
        TestWindow.until(() -> notice().isPresent());
    }

    @Test
    void quietHoursStaySilent() throws TimeoutException {
        robot.interact(() -> {
            var unused = window.desktop().workspace().execute(notebook -> {
                UserSettings before = notebook.settings();
                UserSettings after = before.withReminders(
                        before.reminders().withQuiet(new QuietHours(LocalTime.of(21, 15), LocalTime.of(7, 0))));
                return Optional.of(Command.of("command.reminderQuiet", new Change.OfSettings(before, after)));
            });
        });
        TestWindow.until(() -> !window.desktop().workspace().busy());

        look(LocalTime.of(21, 30));
        look(LocalTime.of(23, 0));

        assertThat(notice()).isEmpty();
    }

    @Test
    void ticksElsewhereTakeTheNoticeAway() throws TimeoutException {
        look(LocalTime.of(21, 30));
        TestWindow.until(() -> notice().isPresent());
        robot.interact(() -> window.shell().open(PageRoute.REMINDERS));
        TestWindow.until(() -> window.scene().lookup("#session-done") != null);

        robot.interact(() -> ((ButtonBase) window.scene().lookup("#session-done")).fire());
        TestWindow.until(() -> !window.desktop().workspace().notebook().diary().isEmpty());
        look(LocalTime.of(21, 31));

        assertThat(notice()).isEmpty();
    }

    @Test
    void arrowKeysGoFromDayToDayAndEnterOpensOne() throws TimeoutException {
        robot.interact(() -> window.shell().open(PageRoute.REMINDERS));
        TestWindow.until(() -> window.scene().lookup(".agenda-row") != null);
        window.tabTo(node -> node.getStyleClass().contains("agenda-row"));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);

        TestWindow.until(() -> window.shell().context().dialogs().open());
        TestWindow.until(() -> TestWindow.shows(robot, "Thursday 26 November"));
        robot.push(KeyCode.ESCAPE);
        assertThat(TestWindow.onFront(() -> window.scene().getFocusOwner().getUserData()))
                .isEqualTo("day-2026-11-26");
    }

    private void look(LocalTime time) {
        now.set(at(time));
        robot.interact(watch::look);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<ButtonBase> notice() {
        return TestWindow.onFront(
                () -> Optional.ofNullable((ButtonBase) window.scene().lookup("#notice-done")));
    }

    private static Instant at(LocalTime time) {
        return DAY.atTime(time).toInstant(ZoneOffset.UTC);
    }
}
