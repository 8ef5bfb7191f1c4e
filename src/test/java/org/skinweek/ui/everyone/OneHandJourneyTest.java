package org.skinweek.ui.everyone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.diary.DiaryDay;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.PlanBook;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The main job from a fresh start, once by keyboard alone and once by mouse alone: the welcome, a plan that is accepted, a
 * card that is moved, tonight ticked, a note about the skin, and that taken back.
 */
class OneHandJourneyTest {
    private static final int MANY = 120;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.start(() -> Desktops.of(Notebook.EMPTY, Platform::runLater));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void byKeyboardAlone() throws TimeoutException {
        type(KeyCode.ENTER);
        for (int question = 1; question < 4; question++) {
            type(KeyCode.ENTER);
        }
        for (String kind : new String[] {"Cleanser", "Sunscreen", "Retinol"}) {
            tabTo(saying(kind));
            type(KeyCode.SPACE);
        }
        type(KeyCode.ENTER);
        TestWindow.until(() -> window.scene().lookup("#welcome-finish") != null);
        tabTo(named("welcome-finish"));
        type(KeyCode.ENTER);
        TestWindow.until(() -> window.notebook().settings().firstRunDone());

        tabTo(named("plan-week"));
        type(KeyCode.SPACE);
        TestWindow.until(() -> shows("#plan-make"));
        tabTo(OneHandJourneyTest::isWish);
        type(KeyCode.UP);
        tabTo(named("plan-make"));
        type(KeyCode.SPACE);
        TestWindow.until(() -> shows("#plan-accept"));
        tabTo(named("plan-accept"));
        type(KeyCode.SPACE);
        TestWindow.until(() -> !shows(".plan-view"));

        PlanBook planned = plan();
        tabTo(styled("slot"));
        type(KeyCode.HOME);
        for (int presses = 0; presses < MANY && !is(styled("board-card")); presses++) {
            type(presses % 8 == 7 ? KeyCode.RIGHT : KeyCode.DOWN);
        }
        assertThat(is(styled("board-card"))).isTrue();
        type(KeyCode.M, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        TestWindow.until(() -> !plan().equals(planned));

        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        tabTo(named("tick-all"));
        type(KeyCode.SPACE);
        TestWindow.until(() -> !today().entries().isEmpty());

        tabTo(saying("Irritated…"));
        type(KeyCode.SPACE);
        TestWindow.until(() -> shows(".dialog-card"));
        tabTo(RadioButton.class::isInstance);
        type(KeyCode.SPACE, KeyCode.ENTER);
        TestWindow.until(() -> !today().notes().isEmpty());

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.until(() -> today().notes().isEmpty());
        assertThat(today().entries()).as("only the last step is taken back").isNotEmpty();
    }

    @Test
    void byMouseAlone() throws TimeoutException {
        click("#welcome-start");
        for (int question = 1; question < 4; question++) {
            click("#welcome-next");
        }
        for (String kind : new String[] {"cleanser", "spf", "retinol"}) {
            click("#own-" + kind);
        }
        click("#welcome-next");
        click("#welcome-finish");
        TestWindow.until(() -> window.notebook().settings().firstRunDone());

        click("#plan-week");
        TestWindow.until(() -> shows("#plan-make"));
        robot.clickOn(robot.lookup((Node node) -> isWish(node) && isMore(node)).<Node>query());
        click("#plan-make");
        TestWindow.until(() -> shows("#plan-accept"));
        click("#plan-accept");
        TestWindow.until(() -> !shows(".plan-view"));

        PlanBook planned = plan();
        Node card = robot.lookup(".slot .board-card").match(Node::isVisible).query();
        Node slot = robot.lookup(".slot-evening")
                .match(node -> ShownNodes.bounds(node).getMinX()
                        > ShownNodes.bounds(card).getMaxX())
                .query();
        TestWindow.drag(robot, card, slot);
        TestWindow.until(() -> !plan().equals(planned));

        click("#nav-TODAY");
        click("#tick-all");
        TestWindow.until(() -> !today().entries().isEmpty());
        robot.clickOn("Irritated…");
        TestWindow.until(() -> shows(".dialog-card"));
        robot.clickOn(robot.lookup((Node node) -> node instanceof RadioButton).<Node>query());
        robot.clickOn("Note it");
        TestWindow.until(() -> !today().notes().isEmpty());

        click("#nav-WEEK");
        click("#undo");
        TestWindow.until(() -> today().notes().isEmpty());
        assertThat(today().entries()).as("only the last step is taken back").isNotEmpty();
    }

    private void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void click(String selector) {
        robot.clickOn(selector);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses Tab until what is looked for has focus. */
    private void tabTo(Predicate<Node> wanted) {
        window.tabTo(wanted);
    }

    private boolean is(Predicate<Node> wanted) {
        Node owner = window.scene().getFocusOwner();
        return owner != null && wanted.test(owner);
    }

    /** The part of a stepper of a wish that can take focus, or be clicked. */
    private static boolean isWish(Node node) {
        return node instanceof ButtonBase
                && node.getParent() != null
                && String.valueOf(node.getParent().getId()).startsWith("wish-");
    }

    private static boolean isMore(Node node) {
        List<Node> parts = node.getParent().getChildrenUnmodifiable();
        return parts.get(parts.size() - 1) == node && !node.isDisabled();
    }

    private static Predicate<Node> named(String id) {
        return node -> id.equals(node.getId());
    }

    private static Predicate<Node> styled(String styleClass) {
        return node -> node.getStyleClass().contains(styleClass);
    }

    private static Predicate<Node> saying(String text) {
        return node -> node instanceof Labeled labeled && text.equals(labeled.getText());
    }

    private boolean shows(String selector) {
        Node found = window.scene().lookup(selector);
        return found != null && NodeVisibility.isShown(found);
    }

    private PlanBook plan() {
        return window.notebook().plan();
    }

    private DiaryDay today() {
        return window.notebook().diary().day(Samples.MONDAY.plusDays(2));
    }
}
