package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.notebook.Notebook;
import org.skinweek.testing.Patience;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a user points at stays where it is: a second click must not hit something else. */
class NothingMovesTest {
    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEEK", "DIARY"})
    void theButtonsThatTurnThePagesStay(PageRoute route) throws TimeoutException {
        open(Samples.week(false), route);
        Map<Node, Bounds> before = places();

        for (int click = 0; click < 6; click++) {
            front(() -> fire(route == PageRoute.WEEK ? "The week after" : "Next month"));
            assertThat(moved(before, places())).isEmpty();
        }
    }

    /** At the smallest window too, where the title has the least room. */
    @Test
    void theButtonsOfTheWeekStayInANarrowWindow() throws TimeoutException {
        open(Samples.week(false), PageRoute.WEEK);
        front(() -> window.scene().getWindow().setWidth(MainWindow.MIN_WIDTH));
        Map<Node, Bounds> before = places();

        for (int click = 0; click < 8; click++) {
            front(() -> fire("The week after"));
            assertThat(moved(before, places())).isEmpty();
        }
    }

    @Test
    void tickingAStepMovesNoOther() throws TimeoutException {
        open(Samples.week(false), PageRoute.TODAY);
        Map<Node, Bounds> before = places();

        front(() -> ((ButtonBase) robot.lookup(".today-tick").query()).fire());
        TestWindow.until(() -> !window.notebook().equals(Samples.week(false)));

        assertThat(moved(before, places())).isEmpty();
    }

    /** In a list with waits, what is left and notices, whatever is done to its steps. */
    @ParameterizedTest
    @ValueSource(strings = {"week", "twelve", "cycle"})
    void theStepsKeepTheirPlaceAndHeightWhateverIsDoneToThem(String sample) throws TimeoutException {
        open(Samples.named(sample), PageRoute.TODAY);
        Map<Node, Bounds> before = rows();
        Map<Node, Bounds> pressed = places();
        robot.push(KeyCode.S);
        robot.push(KeyCode.DIGIT1);
        TestWindow.until(() -> rowsThatAre("skipped") == 1);
        assertThat(rows()).isEqualTo(before);
        assertThat(moved(pressed, places())).isEmpty();

        robot.push(KeyCode.ENTER);
        TestWindow.until(() -> rowsThatAre("done") == before.size() - 1);
        assertThat(rows()).isEqualTo(before);
        assertThat(moved(pressed, places())).isEmpty();

        robot.push(KeyCode.Z);
        TestWindow.until(() -> rowsThatAre("done") == 0);
        assertThat(rows()).isEqualTo(before);
        assertThat(moved(pressed, places())).isEmpty();
    }

    private long rowsThatAre(String state) {
        PseudoClass wanted = PseudoClass.getPseudoClass(state);
        return robot.lookup(".today-step").queryAll().stream()
                .filter(row -> row.getPseudoClassStates().contains(wanted))
                .count();
    }

    private Map<Node, Bounds> rows() {
        Map<Node, Bounds> rows = new LinkedHashMap<>();
        robot.lookup(".today-step").queryAll().forEach(row -> rows.put(row, bounds(row)));
        return rows;
    }

    @Test
    void tickingAProductInTheWelcomeMovesNoOther() throws TimeoutException {
        open(Notebook.EMPTY, PageRoute.WEEK);
        front(() -> button("welcome-start").fire());
        for (int question = 1; question < 4; question++) {
            front(() -> button("welcome-next").fire());
        }
        Map<Node, Bounds> before = places();

        front(() -> ((CheckBox) robot.lookup(".owned-step .check-box").query()).fire());

        assertThat(moved(before, places())).isEmpty();
    }

    @Test
    void theButtonsOfTheWelcomeStayOnEachQuestion() throws TimeoutException {
        open(Notebook.EMPTY, PageRoute.WEEK);
        front(() -> button("welcome-start").fire());
        Bounds next = bounds(button("welcome-next"));
        Bounds back = bounds(button("welcome-back"));
        for (int question = 2; question <= 4; question++) {
            front(() -> button("welcome-next").fire());
            assertThat(bounds(button("welcome-next"))).isEqualTo(next);
            assertThat(bounds(button("welcome-back"))).isEqualTo(back);
        }
    }

    private void open(Notebook notebook, PageRoute route) throws TimeoutException {
        window = TestWindow.start(() -> Desktops.of(notebook, Platform::runLater));
        front(() -> window.shell().open(route));
    }

    /** Where each control that can be pressed is. */
    private Map<Node, Bounds> places() {
        Map<Node, Bounds> places = new LinkedHashMap<>();
        robot.lookup((Node node) -> node instanceof ButtonBase && NodeVisibility.isShown(node))
                .queryAll()
                .forEach(node -> places.put(node, bounds(node)));
        return places;
    }

    /** The controls that are still there, at another place. */
    private static Map<String, String> moved(Map<Node, Bounds> before, Map<Node, Bounds> after) {
        Map<String, String> moved = new LinkedHashMap<>();
        before.forEach((node, bounds) -> {
            Bounds now = after.getOrDefault(node, bounds);
            if (Math.abs(now.getMinX() - bounds.getMinX()) > 0.5 || Math.abs(now.getMinY() - bounds.getMinY()) > 0.5) {
                moved.put(
                        ((ButtonBase) node).getText() + " / " + node.getAccessibleText(),
                        bounds.getMinX() + ", " + bounds.getMinY() + " -> " + now.getMinX() + ", " + now.getMinY());
            }
        });
        return moved;
    }

    private static Bounds bounds(Node node) {
        return TestWindow.onFront(() -> node.localToScene(node.getLayoutBounds()));
    }

    private ButtonBase button(String id) {
        return robot.lookup("#" + id).queryAs(ButtonBase.class);
    }

    private void fire(String accessibleText) {
        robot.lookup((Node node) -> node instanceof ButtonBase && accessibleText.equals(node.getAccessibleText()))
                .queryAs(ButtonBase.class)
                .fire();
    }

    private static void front(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
