package org.skinweek.ui.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The days of the page Reminders in the real window. */
class RemindersPageTest {
    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void daysThatAreAllAlikeStillSayWhatIsDue() throws TimeoutException {
        List<WeekPlacement> alike = Stream.of(DayOfWeek.values())
                .map(day -> new WeekPlacement(day, Session.MORNING, "vc"))
                .toList();
        show(Samples.unplanned().after(List.of(new Change.OfWeek(Samples.MONDAY, null, WeekPlan.of(alike)))));

        assertThat(rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(TestWindow.onFront(() -> row.lookupAll(".label")))
                        .as("the day, and what is due on it")
                        .hasSizeGreaterThan(1));
        assertThat(TestWindow.shows(robot, "Every morning: Vitamin C serum")).isTrue();
    }

    private List<Node> rows() {
        return List.copyOf(robot.lookup(".agenda-row").queryAll());
    }

    private void show(Notebook notebook) throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(notebook, Platform::runLater));
        robot.interact(() -> window.shell().open(PageRoute.REMINDERS));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
