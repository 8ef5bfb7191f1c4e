package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserReminders;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.reminders.ReminderWatch;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What people do every evening, tired: one key. And what they fill in later, in a few gestures. */
class EveningsJourneyTest {
    private static final LocalDate FIRST = Samples.MONDAY;

    private final FxRobot robot = new FxRobot();
    private final AtomicReference<Instant> now = new AtomicReference<>(at(FIRST, LocalTime.of(21, 0)));
    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.start(() -> Desktops.at(
                new UserClock(now::get, () -> ZoneOffset.UTC), Desktops.of(Samples.week(false), Platform::runLater)));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void eightWeeksAreLoggedWithOneKeyAnEvening() throws TimeoutException {
        AtomicInteger keys = new AtomicInteger();
        window.scene().addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.incrementAndGet());
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        keys.set(0);

        for (int day = 0; day < 56; day++) {
            LocalDate today = FIRST.plusDays(day);
            now.set(at(today, LocalTime.of(21, 0)));
            robot.interact(() -> window.shell().showAgain()); // as when the day changes
            robot.push(KeyCode.ENTER);
            TestWindow.until(() -> isDone(today));
        }

        assertThat(keys).hasValue(56);
        assertThat(window.notebook().diary().days()).hasSize(56);
    }

    @Test
    void keysTickOneSkipOneAndTakeBack() throws TimeoutException {
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        robot.push(KeyCode.DIGIT1);
        TestWindow.until(() -> evening(FIRST).size() == 1);
        robot.push(KeyCode.S);
        robot.push(KeyCode.DIGIT2);
        TestWindow.until(() -> evening(FIRST).size() == 2);
        assertThat(evening(FIRST)).extracting(DiaryEntry::skipReason).contains(SkipReason.NO_TIME);

        robot.push(KeyCode.Z);
        TestWindow.until(() -> evening(FIRST).size() == 1);
        robot.push(KeyCode.LEFT);
        TestWindow.until(() -> TestWindow.shows(robot, "Yesterday evening"));
        robot.push(KeyCode.ENTER);
        TestWindow.until(() -> !evening(FIRST.minusDays(1)).isEmpty());
        robot.push(KeyCode.RIGHT);
        TestWindow.until(() -> TestWindow.shows(robot, "Good evening"));
    }

    @Test
    void aFortnightIsFilledInByThreeGestures() throws TimeoutException {
        robot.interact(() -> window.shell().open(PageRoute.DIARY));
        WaitForAsyncUtils.waitForFxEvents();
        AtomicInteger presses = new AtomicInteger();
        window.scene().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> presses.incrementAndGet());

        robot.clickOn(day("Monday 2 November"));
        robot.press(KeyCode.SHIFT);
        robot.clickOn(day("Sunday 15 November"));
        robot.release(KeyCode.SHIFT);
        robot.clickOn("#diary-fill-away");

        TestWindow.until(
                () -> window.desktop().workspace().notebook().diary().days().size() == 14);
        assertThat(presses).hasValue(3);
        assertThat(window.notebook().diary().days().values())
                .allSatisfy(day -> assertThat(day.entries())
                        .isNotEmpty()
                        .allMatch(entry -> entry.skipReason() == SkipReason.AWAY));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.until(() -> window.desktop().workspace().notebook().diary().isEmpty());
    }

    @Test
    void aNoticeOpensTheSessionThatItIsAbout() throws TimeoutException {
        now.set(at(FIRST, LocalTime.of(20, 0)));
        ReminderWatch watch = TestWindow.onFront(() -> new ReminderWatch(
                window.shell().context(),
                new UserReminders(
                        window.desktop().workspace(),
                        window.desktop().catalog(),
                        window.desktop().rules(),
                        window.desktop().clock(),
                        UUID::randomUUID),
                window.desktop().clock(),
                telling -> {}));
        robot.interact(() -> window.shell().openSession(FIRST.minusDays(1), Session.MORNING));
        TestWindow.until(() -> TestWindow.shows(robot, "Yesterday morning"));
        now.set(at(FIRST, LocalTime.of(21, 30)));
        robot.interact(watch::look);

        TestWindow.until(() -> robot.lookup("#notice-open").tryQuery().isPresent());
        robot.clickOn("#notice-open");

        TestWindow.until(() -> TestWindow.shows(robot, "Good evening"));
    }

    @Test
    void whoComesBackFindsWhatIsDueNow() throws TimeoutException {
        robot.interact(() -> window.shell().openSession(FIRST.minusDays(3), Session.MORNING));
        TestWindow.until(() -> TestWindow.shows(robot, "Friday morning"));

        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);

        TestWindow.until(() -> TestWindow.shows(robot, "Good evening"));
    }

    private Node day(String spoken) {
        return robot.lookup((Node node) -> node.getStyleClass().contains("calendar-cell")
                        && String.valueOf(node.getAccessibleText()).startsWith(spoken))
                .query();
    }

    private boolean isDone(LocalDate day) {
        List<DiaryEntry> entries = evening(day);
        return entries.size() >= 2 && entries.stream().allMatch(DiaryEntry::done);
    }

    private List<DiaryEntry> evening(LocalDate day) {
        return Optional.of(window.desktop().workspace().notebook()).stream()
                .flatMap(notebook -> notebook.diary().day(day).entries().stream())
                .filter(entry -> entry.session() == Session.EVENING)
                .toList();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).toInstant(ZoneOffset.UTC);
    }
}
