package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.until;

import java.time.DayOfWeek;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The Week page in the real window, by mouse and by keyboard alone. */
class WeekJourneyTest {
    private static final WeekPlacement RETINOL_ON_FRIDAY = new WeekPlacement(DayOfWeek.FRIDAY, Session.EVENING, "ret");

    private final FxRobot robot = new FxRobot();
    private Desktop desktop;
    private Scene scene;

    @BeforeEach
    void open() throws TimeoutException {
        TestWindow window = TestWindow.open(() -> Desktops.of(Samples.week(false), Platform::runLater));
        desktop = window.desktop();
        scene = window.scene();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        desktop.workspace().close();
    }

    @Test
    void aProductIsDraggedFromTheShelfToASlotFromSlotToSlotAndOff() throws TimeoutException {
        TestWindow.drag(robot, shelfCard("Retinol"), slot(DayOfWeek.FRIDAY));
        until(() -> plan().contains(RETINOL_ON_FRIDAY));
        WeekPlacement onWednesday = new WeekPlacement(DayOfWeek.WEDNESDAY, Session.EVENING, "ret");
        TestWindow.drag(robot, card(RETINOL_ON_FRIDAY), slot(DayOfWeek.WEDNESDAY));
        until(() -> plan().contains(onWednesday) && !plan().contains(RETINOL_ON_FRIDAY));
        TestWindow.drag(robot, card(onWednesday), shelfCard("Vitamin C serum"));
        until(() -> !plan().contains(onWednesday));
    }

    @Test
    void theWeekIsChangedByKeyboardAlone() throws TimeoutException {
        robot.interact(() -> slot(DayOfWeek.MONDAY).requestFocus());
        robot.type(KeyCode.RIGHT, 4);
        robot.type(KeyCode.ENTER);
        robot.write("retin");
        robot.type(KeyCode.ENTER);
        until(() -> plan().contains(RETINOL_ON_FRIDAY));

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> !plan().contains(RETINOL_ON_FRIDAY));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        until(() -> plan().contains(RETINOL_ON_FRIDAY));

        robot.type(KeyCode.DOWN, 2);
        robot.type(KeyCode.DELETE);
        until(() -> !plan().contains(RETINOL_ON_FRIDAY));

        robot.type(KeyCode.HOME);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        robot.type(KeyCode.END);
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        until(() -> plan().contains(new WeekPlacement(DayOfWeek.SUNDAY, Session.EVENING, "gly")));
        assertThat(plan().products(DayOfWeek.SUNDAY, Session.EVENING)).doesNotContain("clay");
    }

    @Test
    void aCardAndAProductOfTheShelfAreCarriedByKeyboard() throws TimeoutException {
        WeekPlacement acid = new WeekPlacement(DayOfWeek.THURSDAY, Session.EVENING, "gly");
        WeekPlacement onSaturday = new WeekPlacement(DayOfWeek.SATURDAY, Session.EVENING, "gly");
        robot.interact(() -> card(acid).requestFocus());
        robot.type(KeyCode.M);
        until(() -> within(scene.getFocusOwner(), "slot-evening") && hasState(card(acid), "leaving"));
        robot.type(KeyCode.RIGHT, 2);
        until(() -> slot(DayOfWeek.SATURDAY).getAccessibleText().endsWith("Enter puts Glycolic toner here."));
        double height = slot(DayOfWeek.SATURDAY).getLayoutBounds().getHeight();
        robot.type(KeyCode.ESCAPE);
        until(() -> !hasState(card(acid), "leaving") && scene.getFocusOwner() == card(acid));
        assertThat(slot(DayOfWeek.SATURDAY).getLayoutBounds().getHeight()).isEqualTo(height);
        assertThat(plan().contains(acid)).isTrue();

        robot.type(KeyCode.M);
        robot.type(KeyCode.RIGHT, 2);
        robot.type(KeyCode.ENTER);
        until(() -> plan().contains(onSaturday) && !plan().contains(acid));

        robot.interact(() -> shelfCard("Retinol").requestFocus());
        robot.type(KeyCode.M);
        robot.type(KeyCode.LEFT);
        robot.type(KeyCode.SPACE);
        until(() -> plan().contains(RETINOL_ON_FRIDAY));

        robot.interact(() -> shelfCard("Retinol").requestFocus());
        robot.type(KeyCode.M);
        robot.type(KeyCode.TAB);
        until(() -> robot.lookup(".slot-evening")
                .match(node -> hasState(node, "target"))
                .queryAll()
                .isEmpty());
    }

    @Test
    void oneClickClearsAFlagAndF1ShowsTheKeys() throws TimeoutException {
        WeekPlan before = plan();
        robot.interact(() -> ((javafx.scene.control.Button) scene.lookup(".fix-button")).fire());
        until(() -> !plan().equals(before));
        robot.interact(() -> slot(DayOfWeek.MONDAY).requestFocus());
        robot.type(KeyCode.F1);
        until(() -> scene.lookup(".dialog-card .key-name") != null);
        robot.type(KeyCode.ESCAPE);
        until(() -> scene.lookup(".dialog-card .key-name") == null);
    }

    @Test
    void aFixIsSeenOnTheBoardBeforeItIsMade() throws TimeoutException {
        WeekPlan before = plan();
        Node fix = scene.lookup(".fix-button");
        robot.moveTo(fix);
        until(() -> scene.lookup(".ghost-sign") != null);
        robot.moveTo(scene.lookup(".page-title"));
        until(() -> scene.lookup(".ghost-sign") == null && scene.lookup(".ghost-card") == null);

        robot.interact(() -> scene.lookup(".flag-header").requestFocus());
        for (int tabs = 0; tabs < 12 && scene.lookup(".ghost-sign") == null; tabs++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(scene.getFocusOwner().getStyleClass()).contains("fix-button");
        assertThat(scene.lookup(".ghost-sign")).isNotNull();
        assertThat(plan()).isEqualTo(before);
        robot.type(KeyCode.TAB);
        until(() -> scene.lookup(".ghost-sign") == null);
    }

    @Test
    void aMarkedCardLeadsToItsFlagByKeyboard() throws TimeoutException {
        robot.interact(() -> card(new WeekPlacement(DayOfWeek.THURSDAY, Session.EVENING, "gly"))
                .requestFocus());
        robot.type(KeyCode.W);

        until(() -> scene.getFocusOwner() instanceof FlagHeader);
        assertThat(scene.getFocusOwner().getAccessibleText())
                .contains("Glycolic toner")
                .contains("Acid and retinoid");
        robot.type(KeyCode.ENTER);
        until(() -> !openCard().isOpen());
        robot.type(KeyCode.SPACE);
        until(() -> openCard().isOpen());
    }

    @Test
    void whoMendsAWeekByKeyboardStaysAmongItsFlags() throws TimeoutException {
        WeekPlan before = plan();
        robot.interact(() -> scene.lookup(".fix-button").requestFocus());
        robot.type(KeyCode.SPACE);
        until(() -> !plan().equals(before));

        until(() -> within(scene.getFocusOwner(), "flag-panel"));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> plan().equals(before));
    }

    @Test
    void theBestFixIsFirstAndTakesBackWhatWasJustAdded() throws TimeoutException {
        robot.interact(() -> card(new WeekPlacement(DayOfWeek.THURSDAY, Session.EVENING, "ret"))
                .requestFocus());
        robot.type(KeyCode.DELETE);
        WeekPlacement added = new WeekPlacement(DayOfWeek.SATURDAY, Session.EVENING, "gly");
        robot.interact(() -> slot(DayOfWeek.SATURDAY).requestFocus());
        robot.type(KeyCode.ENTER);
        robot.write("glyc");
        robot.type(KeyCode.ENTER);
        until(() -> plan().contains(added));
        until(() -> shown(".fix-best") != null);

        robot.interact(() -> shown(".fix-best").requestFocus());
        robot.type(KeyCode.SPACE);
        until(() -> !plan().contains(added));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> plan().contains(added));
    }

    @Test
    void theBoardsKeysAreShownWhereTheyHold() throws TimeoutException {
        robot.interact(() -> slot(DayOfWeek.MONDAY).requestFocus());
        robot.type(KeyCode.F1);
        until(() -> "The week by keyboard".equals(dialog()));
        robot.type(KeyCode.ESCAPE);
        until(() -> dialog() == null);

        robot.clickOn("#plan-week");
        until(() -> within(scene.getFocusOwner(), "plan-view"));
        robot.write("?");
        assertThat(dialog()).isNull();
        robot.type(KeyCode.F1);
        until(() -> dialog() != null);
        assertThat(dialog()).as("what helps everywhere").isNotEqualTo("The week by keyboard");
    }

    private @Nullable Node shown(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(NodeVisibility::isShown)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String dialog() {
        @Nullable Node dialog = scene.lookup(".dialog-card");
        return dialog == null ? null : dialog.getAccessibleText();
    }

    private static boolean hasState(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    private FlagCard openCard() {
        return (FlagCard) scene.getFocusOwner().getParent();
    }

    private static boolean within(Node node, String styleClass) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    private Node shelfCard(String name) {
        return robot.lookup(".strip-card")
                .match(node -> node.getAccessibleText().startsWith(name + ":"))
                .query();
    }

    private Node slot(DayOfWeek day) {
        return robot.lookup(".slot-evening")
                .match(node -> ((SlotView) node).slot().day() == day)
                .query();
    }

    private Node card(WeekPlacement placement) {
        return robot.lookup(".board-card")
                .match(node -> node instanceof BoardItem item
                        && item.card().placement().equals(placement))
                .query();
    }

    private WeekPlan plan() {
        return desktop.workspace().notebook().plan().on(Samples.MONDAY);
    }
}
