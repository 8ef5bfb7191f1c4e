package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.until;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;

/** All that can be done with a card, a slot and a lane is in a menu, by mouse and by keyboard. */
class CardMenuTest {
    private static final WeekPlacement RETINOL_ON_TUESDAY =
            new WeekPlacement(DayOfWeek.TUESDAY, Session.EVENING, "ret");
    private static final BoardSlot FRIDAY_EVENING = new BoardSlot(DayOfWeek.FRIDAY, Session.EVENING);

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

    private Node card(WeekPlacement placement) {
        return robot.lookup(".board-card")
                .match(node -> node instanceof BoardItem item
                        && item.card().placement().equals(placement))
                .query();
    }

    private Node slot(BoardSlot slot) {
        return robot.lookup(".slot")
                .match(node -> ((SlotView) node).slot().equals(slot))
                .query();
    }

    /** Asks for a menu as the right button does; the headless screen is not sure to tell of that. */
    private void ask(Node node) {
        robot.interact(() -> {
            Bounds place = node.localToScreen(node.getLayoutBounds());
            Event.fireEvent(
                    node,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            10,
                            10,
                            place.getMinX() + 10,
                            place.getMinY() + 10,
                            false,
                            null));
        });
    }

    private static Optional<ContextMenu> opened() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(Window::isShowing)
                .findFirst();
    }

    private static List<MenuItem> menu() {
        return opened().<List<MenuItem>>map(ContextMenu::getItems).orElse(List.of());
    }

    private void choose(String text) {
        robot.interact(() -> {
            MenuItem chosen = menu().stream()
                    .filter(item -> text.equals(item.getText()))
                    .findFirst()
                    .orElseThrow();
            opened().ifPresent(ContextMenu::hide);
            chosen.fire();
        });
    }

    private WeekPlan plan(int weeksLater) {
        return window.notebook().plan().sevenDays(Samples.MONDAY.plusWeeks(weeksLater));
    }

    @Test
    void aCardLeavesOneWeekAloneByTheRightButton() throws TimeoutException {
        ask(card(RETINOL_ON_TUESDAY));
        until(() -> !menu().isEmpty());
        assertThat(menu().stream().map(MenuItem::getText))
                .contains("Move by arrow keys", "What Retinol does", "Open on the shelf", "Take off from this week on");

        choose("Take off this week only");

        until(() -> !plan(0).contains(RETINOL_ON_TUESDAY));
        assertThat(plan(1).contains(RETINOL_ON_TUESDAY)).isTrue();
        until(() -> TestWindow.shows(robot, "From 30 November the plan differs."));
    }

    @Test
    void theMenuOpensByKeyboardAndPicksACardUp() throws TimeoutException {
        robot.interact(() -> card(RETINOL_ON_TUESDAY).requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        until(() -> !menu().isEmpty());

        choose("Move by arrow keys");
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);

        until(() -> !plan(0).contains(RETINOL_ON_TUESDAY));
        assertThat(plan(0).contains(new WeekPlacement(DayOfWeek.WEDNESDAY, Session.EVENING, "ret")))
                .isTrue();
    }

    @Test
    void aCardSaysWhatIsLeftOfItsProductInTheMenuAndAtTheSide() throws TimeoutException {
        ask(card(RETINOL_ON_TUESDAY));
        until(() -> !menu().isEmpty());
        CustomMenuItem left = (CustomMenuItem) menu().stream()
                .filter(item -> "left".equals(item.getId()))
                .findFirst()
                .orElseThrow();
        Label told =
                (Label) ((Parent) left.getContent()).getChildrenUnmodifiable().get(0);
        assertThat(told.getHeight()).as("all of its lines").isGreaterThanOrEqualTo(told.prefHeight(told.getWidth()));
        String sentence = told.getText();
        assertThat(sentence).contains("3 of 7 used", "next retinoid: this evening");

        robot.interact(() -> {
            opened().ifPresent(ContextMenu::hide);
            left.fire();
        });

        until(() -> robot.lookup("#looked-at .note").queryLabeled().getText().equals(sentence));
        assertThat(robot.lookup("#looked-at .small-strong").queryLabeled().getText())
                .isEqualTo("Retinol");
    }

    @Test
    void theSideSpeaksOfTheCardThatHasFocus() throws TimeoutException {
        robot.interact(() -> card(RETINOL_ON_TUESDAY).requestFocus());

        until(() -> robot.lookup("#looked-at .small-strong")
                .queryLabeled()
                .getText()
                .equals("Retinol"));
    }

    @Test
    void aCardShowsAButtonForItsMenuUnderTheMouse() throws TimeoutException {
        Node card = card(RETINOL_ON_TUESDAY);
        Node button = card.lookup(".card-menu");
        assertThat(button.isVisible()).isFalse();

        robot.moveTo(card);
        until(button::isVisible);
        robot.clickOn(button);

        until(() -> !menu().isEmpty());
        assertThat(button.getAccessibleText()).isEqualTo("What can be done with Retinol");
    }

    @Test
    void aFlaggedCardLeadsToWhy() throws TimeoutException {
        ask(card(new WeekPlacement(DayOfWeek.SUNDAY, Session.EVENING, "clay")));
        until(() -> !menu().isEmpty());

        choose("Why: Scrub too close to an acid");

        until(() -> window.scene().getFocusOwner() instanceof FlagHeader);
    }

    @Test
    void aDoubleClickOpensTheProductOnTheShelf() throws TimeoutException {
        robot.doubleClickOn(card(RETINOL_ON_TUESDAY));

        until(() -> window.shell().current().equals(Optional.of(PageRoute.SHELF)));
        until(() -> robot.lookup(".product-panel").tryQuery().isPresent());
    }

    @Test
    void aSlotOffersPlainCareForItsDay() throws TimeoutException {
        ask(slot(FRIDAY_EVENING));
        until(() -> !menu().isEmpty());
        CheckMenuItem moisturiser = menu().stream()
                .filter(item -> "Moisturiser".equals(item.getText()))
                .map(CheckMenuItem.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(moisturiser.isSelected()).isTrue();

        robot.interact(() -> {
            moisturiser.setSelected(false);
            moisturiser.getOnAction().handle(null);
        });

        until(() -> plan(0).products(DayOfWeek.FRIDAY, Session.EVENING).size() == 1);
        assertThat(slot(FRIDAY_EVENING).lookup(".slot-missing")).isNotNull();
    }

    @Test
    void aLaneOffersPlainCareForEveryDay() throws TimeoutException {
        MenuButton basics = robot.lookup("#basics-morning").query();
        CheckMenuItem cleanser = (CheckMenuItem) basics.getItems().stream()
                .filter(item -> item.getText().equals("Gentle cleanser every morning"))
                .findFirst()
                .orElseThrow();
        assertThat(cleanser.isSelected()).isFalse();

        robot.interact(() -> {
            cleanser.setSelected(true);
            cleanser.getOnAction().handle(null);
        });

        until(() -> basics.getText().equals("every morning: Gentle cleanser, Moisturiser, Sunscreen 50"));
    }
}
