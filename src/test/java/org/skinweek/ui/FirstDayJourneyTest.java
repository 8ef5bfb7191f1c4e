package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.UserClock;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.reminder.DueReminders;
import org.skinweek.testing.Patience;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The first day of a new user, a Thursday evening: of Monday to Wednesday no page shows or counts anything. */
class FirstDayJourneyTest {
    private static final LocalDate THURSDAY = Samples.MONDAY.plusDays(3);
    private static final String BEFORE = "Before you began";

    private final FxRobot robot = new FxRobot();
    private final UserClock clock =
            UserClock.fixed(THURSDAY.atTime(LocalTime.of(20, 0)).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private Desktop begin() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        Desktop desktop = Desktops.at(clock, Desktops.of(Notebook.EMPTY, Platform::runLater));
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> {
            Shell shell = desktop.pages().open(new ThemeSwitcher(), Optional::empty);
            shell.open(PageRoute.WEEK);
            stage.setScene(new Scene(shell.root(), 1280, 780));
            stage.show();
            return shell;
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#welcome-start");
        for (int question = 1; question < 4; question++) {
            robot.clickOn("#welcome-next");
        }
        robot.clickOn("#own-cleanser")
                .clickOn("#own-spf")
                .clickOn("#own-retinol")
                .clickOn("#own-glycolic_acid");
        robot.clickOn("#welcome-next");
        robot.clickOn("#welcome-finish");
        TestWindow.until(() -> desktop.workspace().notebook().settings().firstRunDone());
        return desktop;
    }

    @Test
    void nothingHappenedBeforeIt() throws TimeoutException {
        Desktop desktop = begin();

        assertThat(desktop.workspace().notebook().began()).contains(THURSDAY);
        week();
        today();
        diary();
        reminders(desktop);
        plan();
    }

    private void week() throws TimeoutException {
        open(PageRoute.WEEK);
        TestWindow.until(() -> !texts(".slot").isEmpty());

        Set<Node> cards = robot.lookup(".board .board-card").queryAll();
        assertThat(cards).isNotEmpty();
        List<Node> blank = robot.lookup(".board .slot").queryAll().stream()
                .filter(slot -> texts(slot).contains(BEFORE))
                .collect(Collectors.toList());
        assertThat(blank).hasSize(6);
        assertThat(blank).allSatisfy(slot -> {
            assertThat(texts(slot)).containsExactly(BEFORE);
            assertThat(slot.getAccessibleText()).endsWith("before you began");
        });
        assertThat(robot.lookup(".flag-card").<Node>queryAll()).noneMatch(NodeVisibility::isShown);
        assertThat(robot.lookup(".week-gauge").query().getAccessibleText()).contains("0 logged");
    }

    private void today() throws TimeoutException {
        open(PageRoute.TODAY);
        assertThat(robot.lookup(".today-tick").queryAll()).isNotEmpty();

        robot.clickOn("#day-before");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".today-tick").queryAll()).isEmpty();
        robot.clickOn("Morning");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".today-tick").queryAll()).isEmpty();
    }

    private void diary() throws TimeoutException {
        open(PageRoute.DIARY);

        assertThat(texts(".month-number")).containsOnly("0");
        // what is planned is an outline; filled would be what happened
        assertThat(robot.lookup(".calendar-cell .active-badge").queryAllAs(Region.class))
                .allMatch(badge -> badge.getStyleClass().contains("planned"));
    }

    private void reminders(Desktop desktop) throws TimeoutException {
        open(PageRoute.REMINDERS);

        assertThat(new DueReminders(desktop.catalog(), desktop.rules()::of)
                        .due(desktop.workspace().notebook(), THURSDAY, THURSDAY, THURSDAY).stream()
                                .map(reminder -> reminder.kind()))
                .doesNotContain(ReminderKind.SUNSCREEN);
    }

    private void plan() throws TimeoutException {
        open(PageRoute.WEEK);
        robot.clickOn("#plan-week");
        robot.clickOn("#plan-make");
        TestWindow.until(() -> robot.lookup(".plan-board").tryQuery().isPresent());

        assertThat(texts(".plan-board .day-header .strong"))
                .containsExactly("Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed");
    }

    private void open(PageRoute route) throws TimeoutException {
        robot.clickOn("#nav-" + route.name());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> texts(String query) {
        return robot.lookup(query).queryAll().stream()
                .flatMap(node -> texts(node).stream())
                .toList();
    }

    /** What a node says, and what is in it. */
    private List<String> texts(Node node) {
        return robot
                .from(node)
                .lookup((Node each) ->
                        each instanceof Labeled labeled && !labeled.getText().isBlank())
                .queryAll()
                .stream()
                .map(each -> ((Labeled) each).getText())
                .toList();
    }
}
