package org.skinweek.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.ScheduleCommands;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.schedule.DaysAway;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The keys of a day hold wherever they lead, and note how the skin feels. */
class DayKeysTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void arrowsLeadThroughDaysWithoutSteps() throws TimeoutException {
        open(Samples.unplanned());
        for (int day = 1; day <= 3; day++) {
            robot.push(KeyCode.LEFT);
        }
        TestWindow.until(() -> TestWindow.shows(robot, "Sunday"));
        assertThat(owner().getStyleClass()).contains("button");
        robot.push(KeyCode.RIGHT);
        TestWindow.until(() -> TestWindow.shows(robot, "Monday"));
    }

    @Test
    void onlyKeysThatDoSomethingAreTold() throws TimeoutException {
        open(Samples.unplanned());
        assertThat(isTold("tick all")).isFalse();
        assertThat(isTold("take back")).isFalse();
        assertThat(isTold("skin")).isTrue();
        assertThat(isTold("day before, after")).isTrue();
    }

    @Test
    void allKeysAreToldWhereThereAreSteps() throws TimeoutException {
        open(Samples.week(false));
        assertThat(isTold("tick all")).isTrue();
    }

    private boolean isTold(String does) {
        return TestWindow.onFront(() -> window.scene().getRoot().lookupAll(".today-key").stream()
                .filter(Node::isVisible)
                .flatMap(hint -> hint.lookupAll(".note").stream())
                .anyMatch(note -> note instanceof Label label && label.getText().equals(does)));
    }

    @Test
    void arrowsLeadFromAnEmptyDayBackToTheList() throws TimeoutException {
        open(Samples.week(false));
        robot.interact(() -> {
            var unused = window.desktop()
                    .workspace()
                    .execute(ScheduleCommands.setAway(new DaysAway(
                            new UUID(0, 1), TODAY.minusDays(1), TODAY.minusDays(1), DaysAway.Keep.NOTHING, Set.of())));
        });
        robot.push(KeyCode.LEFT);
        TestWindow.until(() -> TestWindow.shows(robot, "You are away"));
        robot.push(KeyCode.RIGHT);
        TestWindow.until(() -> !TestWindow.shows(robot, "You are away"));
        assertThat(owner().getStyleClass()).contains("today-steps");
    }

    @Test
    void anEveningWithTheSkinTakesThreeKeys() throws TimeoutException {
        open(Samples.week(false));
        robot.push(KeyCode.ENTER);
        TestWindow.until(() -> !window.notebook().diary().day(TODAY).entries().isEmpty());
        robot.push(KeyCode.K);
        TestWindow.until(() -> TestWindow.shows(robot, "Press 1 Fine, 2 Mild"));
        robot.push(KeyCode.DIGIT2);
        TestWindow.until(() -> window.notebook().diary().day(TODAY).notes().stream()
                .anyMatch(note -> note.level() == SymptomLevel.MILD));

        TestWindow.until(() -> TestWindow.shows(robot, "Noted: mild irritation"));
        assertThat(owner().getStyleClass()).contains("today-steps");
    }

    private void open(Notebook notebook) throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(notebook, Platform::runLater));
        robot.interact(() -> window.shell().open(PageRoute.TODAY));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node owner() {
        return TestWindow.onFront(() -> window.scene().getFocusOwner());
    }
}
