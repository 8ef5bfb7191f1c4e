package org.skinweek.ui.week.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.until;

import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.WeekPlan;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A week is wished for, planned, accepted in part, repaired after a reaction, and all of it taken back. */
class PlanJourneyTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private final FxRobot robot = new FxRobot();
    private Desktop desktop;
    private Shell shell;
    private Scene scene;

    @BeforeEach
    void open() throws TimeoutException {
        TestWindow window = TestWindow.open(() -> Desktops.of(Samples.week(false), Platform::runLater));
        desktop = window.desktop();
        shell = window.shell();
        scene = window.scene();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        desktop.workspace().close();
    }

    @Test
    void aWeekIsPlannedAcceptedInPartRepairedAndTakenBack() throws TimeoutException {
        Notebook beginning = notebook();

        // wishes, by keyboard
        robot.clickOn("#plan-week");
        until(() -> scene.lookup("#wish-ret") != null);
        robot.interact(() -> scene.lookup("#wish-ret .button").requestFocus());
        robot.type(KeyCode.UP);
        assertThat(scene.lookup("#wish-ret .stepper-text"))
                .isInstanceOfSatisfying(
                        Labeled.class, text -> assertThat(text.getText()).startsWith("4"));
        robot.interact(() -> scene.lookup("#plan-make").requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> isShown(".change-row"));
        assertThat(notebook()).isEqualTo(beginning);

        // one change is refused, the rest is accepted
        Node refused = scene.getRoot().lookupAll(".decision").stream()
                .filter(node -> node.getUserData() == PlanItem.Decision.REJECT)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> ((ButtonBase) refused).fire());
        until(() -> scene.lookup(".change-rejected") != null);
        assertThat(isShown(".change-rejected .decision:selected")).isTrue();
        fire("plan-accept");
        until(() -> !NodeVisibility.isShown(scene.lookup(".plan-view")));
        WeekPlan planned = notebook().plan().sevenDays(TODAY);
        assertThat(planned).isNotEqualTo(beginning.plan().sevenDays(TODAY));
        assertThat(desktop.workspace().undoable()).isPresent();

        // the skin reacts, and the plan is repaired
        robot.interact(() -> shell.open(PageRoute.TODAY));
        robot.clickOn(words("today.skin.irritated"));
        until(() -> scene.lookup(".dialog-card") != null);
        robot.clickOn(words("diary.feeling.moderate"));
        robot.clickOn(words("today.skin.save"));
        until(() -> scene.lookup("#replan") != null);
        robot.interact(() -> shell.openSession(TODAY.minusDays(1), Session.EVENING));
        assertThat(scene.lookup("#replan")).as("on a day that is over").isNull();
        robot.interact(() -> shell.openSession(TODAY, Session.MORNING));
        until(() -> scene.lookup("#replan") != null);
        fire("replan");
        until(() -> isShown(".change-row"));
        fire("plan-accept");
        until(() -> !NodeVisibility.isShown(scene.lookup(".plan-view")));
        assertThat(notebook().plan().sevenDays(TODAY).count("ret")).isZero();
        assertThat(counting()).isZero();

        // everything can be taken back
        for (int step = 0; step < 3; step++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.Z);
            WaitForAsyncUtils.waitForFxEvents();
        }
        until(() -> desktop.workspace().undoable().isEmpty());
        assertThat(notebook().plan()).isEqualTo(beginning.plan());
        assertThat(notebook().products()).isEqualTo(beginning.products());
        assertThat(notebook().diary()).isEqualTo(beginning.diary());
    }

    private boolean isShown(String selector) {
        Node node = scene.lookup(selector);
        return node != null && NodeVisibility.isShown(node);
    }

    @Test
    void escapeLeavesEverythingAsItWas() throws TimeoutException {
        Notebook beginning = notebook();
        robot.clickOn("#plan-week");
        until(() -> scene.lookup("#plan-make") != null);
        robot.type(KeyCode.ENTER);
        until(() -> isShown(".change-row"));
        robot.type(KeyCode.ESCAPE);
        until(() -> scene.lookup("#plan-make") != null);
        robot.type(KeyCode.ESCAPE);

        until(() -> !NodeVisibility.isShown(scene.lookup(".plan-view")));
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup("#plan-week"));
        assertThat(notebook().plan()).isEqualTo(beginning.plan());
    }

    /** Flags from tomorrow on: this morning is over, whatever is planned now. */
    private long counting() {
        return desktop.checker().check(TimelineBuilder.of(notebook(), TODAY.plusDays(1), TODAY)).stream()
                .filter(flag -> flag.severity().counts())
                .count();
    }

    private void fire(String id) {
        robot.interact(() -> ((ButtonBase) scene.lookup("#" + id)).fire());
    }

    private String words(String key) {
        return desktop.words().text(key);
    }

    private Notebook notebook() {
        return desktop.workspace().notebook();
    }
}
