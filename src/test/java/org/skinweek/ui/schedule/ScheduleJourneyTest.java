package org.skinweek.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinProfile;
import org.skinweek.schedule.DaysAway;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.skin.SkinQuestions;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;

/** A four-night cycle that two products follow, days away and a rhythm, in the real window, and all of it undone. */
class ScheduleJourneyTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.week(false), Platform::runLater));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private boolean present(String selector) {
        return window.scene().lookup(selector) != null;
    }

    private boolean evening(String product, int days) {
        LocalDate date = TODAY.plusDays(days);
        return window.notebook()
                .planOn(date)
                .products(date.getDayOfWeek(), Session.EVENING)
                .contains(product);
    }

    private void find(String query) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        until(() -> present("#find-field"));
        robot.write(query);
        robot.type(KeyCode.ENTER);
    }

    private void focus(String selector) throws TimeoutException {
        until(() -> present(selector));
        robot.interact(() -> window.scene().lookup(selector).requestFocus());
    }

    private CheckBox tick(String spoken) {
        return robot.lookup((Node node) -> node instanceof CheckBox && spoken.equals(node.getAccessibleText()))
                .query();
    }

    @Test
    void aCycleIsMadeByKeyboardFollowedByTwoAndUndone() throws TimeoutException {
        Notebook before = window.notebook();
        find("skin cycling");
        until(() -> present("#cycle-name"));
        focus("#cycle-name");
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("Mine");
        focus("#night-2");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.UP);
        for (String spoken :
                List.of("Glycolic toner, on nights called Exfoliate", "Retinol, on nights called Retinoid")) {
            robot.interact(() -> tick(spoken).requestFocus());
            robot.type(KeyCode.SPACE);
        }
        robot.type(KeyCode.ENTER);
        until(() -> TestWindow.shows(robot, "Cycles of nights") && TestWindow.shows(robot, "Mine"));
        robot.type(KeyCode.ESCAPE);

        assertThat(window.notebook().schedule().cycles().values())
                .singleElement()
                .satisfies(
                        cycle -> assertThat(cycle.nights()).containsExactly("Exfoliate", "Retinoid", "Rest", "Rest"));
        for (int round = 0; round < 40; round += 4) {
            assertThat(evening("gly", round)).isTrue();
            assertThat(evening("ret", round + 1)).isTrue();
            assertThat(evening("gly", round + 2) || evening("ret", round + 2)).isFalse();
        }

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> window.notebook().schedule().cycles().isEmpty());
        assertThat(window.notebook().plan()).isEqualTo(before.plan());
        assertThat(window.notebook().schedule()).isEqualTo(before.schedule());
    }

    @Test
    void aCycleIsMadeByMouseFromAProductFollowedByTwoAndUndone() throws TimeoutException {
        Notebook before = window.notebook();
        robot.clickOn("#week-more");
        until(() -> !menu().isEmpty());
        choose("Cycles of nights…");
        until(() -> present("#cycle-name"));
        click("Glycolic toner, on nights called Exfoliate");
        click("Retinol, on nights called Retinoid");
        robot.clickOn(robot.lookup("Save").queryAs(Node.class));
        until(() -> TestWindow.shows(robot, "Skin cycling, four nights"));
        robot.clickOn(robot.lookup("Close").queryAs(Node.class));

        assertThat(evening("gly", 4)).isTrue();
        assertThat(evening("ret", 5)).isTrue();

        robot.clickOn("#undo");
        until(() -> window.notebook().schedule().cycles().isEmpty());
        assertThat(window.notebook().plan()).isEqualTo(before.plan());
    }

    @Test
    void aRhythmIsSetFromACardAndAnEscapeLosesNothingUnsaid() throws TimeoutException {
        robot.interact(() -> window.scene().lookup(".board-card").requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        until(() -> !menu().isEmpty());
        choose("Rhythm…");
        until(() -> present("#rhythm-kind-as_needed"));
        focus("#rhythm-kind-every_days");
        robot.type(KeyCode.SPACE);
        write("#rhythm-every", "1");
        robot.type(KeyCode.ENTER);
        until(() -> TestWindow.shows(robot, "“1” does not fit"));
        assertThat(TestWindow.onFront(() -> window.scene().getFocusOwner().getId()))
                .isEqualTo("rhythm-every");
        robot.type(KeyCode.ESCAPE);
        assertThat(present("#rhythm-every")).as("said first").isTrue();
        write("#rhythm-every", "3");
        robot.type(KeyCode.ENTER);

        until(() -> !window.notebook().schedule().rhythms().isEmpty());
        until(() -> !present("#rhythm-every"));
    }

    @Test
    void theFormOfACycleLeadsBackToWhatWasFilledIn() throws TimeoutException {
        robot.interact(() -> window.scene().lookup(".board-card").requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        until(() -> !menu().isEmpty());
        choose("Rhythm…");
        until(() -> present("#rhythm-kind-every_days"));
        focus("#rhythm-kind-every_days");
        robot.type(KeyCode.SPACE);
        write("#rhythm-every", "5");
        focus("#rhythm-kind-cycle");
        robot.type(KeyCode.SPACE);
        focus("#rhythm-make-cycle");
        robot.type(KeyCode.SPACE);
        until(() -> present("#cycle-name"));

        robot.type(KeyCode.ESCAPE);
        until(() -> present("#rhythm-every"));

        assertThat(TestWindow.onFront(() -> ((TextInputControl) window.scene().lookup("#rhythm-every")).getText()))
                .isEqualTo("5");
        assertThat(present("#cycle-name")).isFalse();
    }

    @Test
    void daysAwayAreEnteredListedAndDeleted() throws TimeoutException {
        find("holiday");
        until(() -> present("#schedule-away-add"));
        focus("#schedule-away-add");
        robot.type(KeyCode.SPACE);
        until(() -> present("#away-from"));
        robot.type(KeyCode.ENTER);
        until(() -> TestWindow.shows(robot, "Say which day."));
        write("#away-from .text-field", "5/12/2026");
        write("#away-to .text-field", "11/12/2026");
        robot.type(KeyCode.ENTER);

        until(() -> TestWindow.shows(robot, "Away 5 Dec – 11 Dec 2026"));
        assertThat(window.notebook().schedule().away())
                .singleElement()
                .extracting(DaysAway::keep)
                .isEqualTo(DaysAway.Keep.CARE);
        assertThat(evening("mo", 12)).isTrue();
        assertThat(evening("ret", 10)).isFalse();

        focus("#schedule-list-delete");
        robot.type(KeyCode.SPACE);
        until(() -> window.notebook().schedule().away().isEmpty());
        until(() -> TestWindow.shows(robot, "Nothing is entered."));
    }

    @Test
    void theShelfAsksHowOftenAProductIsUsed() throws TimeoutException {
        robot.interact(() -> window.shell().open(PageRoute.SHELF));
        focus("#shelf-ret");
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        until(() -> !menu().isEmpty());
        choose("How often it is used…");

        until(() -> TestWindow.shows(robot, "How often: Retinol"));
    }

    @Test
    void aWaxingHasADateAndIsAskedForOnlyWhereItWasTicked() {
        robot.interact(() -> window.shell().open(PageRoute.SETTINGS));
        assertThat(TestWindow.shows(robot, "Waxing soon")).isFalse();
        assertThat(TestWindow.shows(robot, "A waxing, a peel at a clinic")).isTrue();

        SkinProfile ticked =
                new SkinProfile(Sensitivity.NORMAL, null, Set.of(), false, Set.of(SkinCondition.WAX_PLANNED));
        Set<Node> boxes = TestWindow.onFront(() -> new SkinQuestions(
                        new SimpleObjectProperty<>(ticked), window.desktop().words())
                .conditionChoices()
                .lookupAll(".check-box"));
        assertThat(boxes).extracting(box -> ((CheckBox) box).getText()).contains("Waxing soon");
    }

    private void write(String selector, String text) throws TimeoutException {
        focus(selector);
        robot.interact(() -> ((TextInputControl) window.scene().lookup(selector)).selectAll());
        robot.write(text);
    }

    private void click(String spoken) {
        robot.clickOn(tick(spoken));
    }

    private static List<MenuItem> menu() {
        return Window.getWindows().stream()
                .filter(shown -> shown instanceof ContextMenu && shown.isShowing())
                .flatMap(shown -> ((ContextMenu) shown).getItems().stream())
                .toList();
    }

    private void choose(String text) {
        robot.interact(() -> {
            MenuItem chosen = menu().stream()
                    .filter(item -> text.equals(item.getText()))
                    .findFirst()
                    .orElseThrow();
            chosen.getParentPopup().hide();
            chosen.fire();
        });
    }
}
