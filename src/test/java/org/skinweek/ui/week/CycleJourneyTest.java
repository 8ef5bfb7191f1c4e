package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.until;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;

/**
 * Skin cycling over six weeks in the real window: four nights that two products follow, one night moved, a week away, and
 * a product that waits for its day. Each week is looked at on the board, and what is stored is looked at too.
 */
class CycleJourneyTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);
    private static final int WEEKS = 6;
    private static final LocalDate AWAY = Samples.MONDAY.plusWeeks(2);
    /** The third acid night, a Thursday. A night of a cycle is moved alone, because others follow the cycle too. */
    private static final LocalDate MOVED = TODAY.plusDays(8);

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    private void open(Notebook notebook) throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(notebook, Platform::runLater));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void byKeyboardACycleHoldsForSixWeeksWithANightMovedAndAWeekAway() throws TimeoutException {
        open(Samples.week(false));

        makeCycleByKeyboard();
        tileByKeyboard(1);
        robot.interact(() -> card("gly", DayOfWeek.THURSDAY).requestFocus());
        robot.type(KeyCode.M, KeyCode.LEFT, KeyCode.ENTER);
        until(() -> !window.notebook().schedule().exceptions().isEmpty());
        find("holiday");
        focus("#schedule-away-add");
        robot.type(KeyCode.SPACE);
        writeAway();
        robot.type(KeyCode.ENTER);
        until(() -> !window.notebook().schedule().away().isEmpty());
        robot.type(KeyCode.ESCAPE);
        until(() -> window.scene().lookup("#schedule-away-add") == null);

        for (int week = 0; week < WEEKS; week++) {
            tileByKeyboard(week);
            assertBoard(week);
        }
        assertStored();
    }

    @Test
    void byMouseACycleHoldsForSixWeeksWithANightMovedAndAWeekAway() throws TimeoutException {
        open(Samples.week(false));

        robot.clickOn("#week-more");
        choose("Cycles of nights…");
        until(() -> window.scene().lookup("#cycle-name") != null);
        robot.clickOn(tick("Glycolic toner, on nights called Exfoliate"));
        robot.clickOn(tick("Retinol, on nights called Retinoid"));
        robot.clickOn(robot.lookup("Save").queryAs(Node.class));
        until(() -> !window.notebook().schedule().cycles().isEmpty());
        robot.clickOn(robot.lookup("Close").queryAs(Node.class));
        tileByMouse(1);
        TestWindow.drag(robot, card("gly", DayOfWeek.THURSDAY), slot(DayOfWeek.WEDNESDAY));
        until(() -> !window.notebook().schedule().exceptions().isEmpty());
        robot.clickOn("#week-more");
        choose("Away and dates…");
        until(() -> window.scene().lookup("#schedule-away-add") != null);
        robot.clickOn("#schedule-away-add");
        writeAway();
        robot.clickOn(robot.lookup("Save").queryAs(Node.class));
        until(() -> !window.notebook().schedule().away().isEmpty());
        robot.clickOn(robot.lookup("Close").queryAs(Node.class));
        until(() -> window.scene().lookup("#schedule-away-add") == null);

        for (int week = 0; week < WEEKS; week++) {
            tileByMouse(week);
            assertBoard(week);
        }
        assertStored();
    }

    @Test
    void aProductOfACycleWaitsForItsDay() throws TimeoutException {
        Notebook known = Samples.week(false);
        Product retinol = known.product("ret").orElseThrow();
        LocalDate starts = Samples.MONDAY.plusWeeks(3);
        open(known.after(List.of(new Change.OfProduct(retinol, retinol.withStarts(starts)))));

        makeCycleByKeyboard();

        for (int week = 0; week < WEEKS; week++) {
            tileByKeyboard(week);
            LocalDate monday = Samples.MONDAY.plusWeeks(week);
            assertThat(onBoard("ret", monday))
                    .as("week %s", week)
                    .isEqualTo(monday.isBefore(starts) ? Set.of() : nights(monday, 1));
            assertThat(onBoard("gly", monday)).as("week %s", week).isEqualTo(nights(monday, 0));
        }
        until(() -> tile(3).getAccessibleText().contains("Retinol begins, twice a week."));
        assertThat(window.notebook().product("ret").map(Product::starts)).contains(starts);
    }

    private void makeCycleByKeyboard() throws TimeoutException {
        find("skin cycling");
        until(() -> window.scene().lookup("#cycle-name") != null);
        for (String spoken :
                List.of("Glycolic toner, on nights called Exfoliate", "Retinol, on nights called Retinoid")) {
            robot.interact(() -> tick(spoken).requestFocus());
            robot.type(KeyCode.SPACE);
        }
        robot.type(KeyCode.ENTER);
        until(() -> !window.notebook().schedule().cycles().isEmpty());
        until(() -> TestWindow.shows(robot, "Cycles of nights"));
        robot.type(KeyCode.ESCAPE);
        until(() -> window.scene().lookup("#cycle-name") == null);
    }

    private void writeAway() throws TimeoutException {
        write("#away-from .text-field", "7/12/2026");
        write("#away-to .text-field", "13/12/2026");
    }

    private void assertBoard(int week) {
        LocalDate monday = Samples.MONDAY.plusWeeks(week);
        Set<DayOfWeek> acid = nights(monday, 0);
        Set<DayOfWeek> retinoid = nights(monday, 1);
        if (monday.equals(AWAY)) {
            acid = Set.of();
            retinoid = Set.of();
            assertThat(tile(week).getAccessibleText()).contains("Away 7 – 13 Dec.");
        } else if (week == 1) {
            assertThat(acid).as("before it is moved").contains(DayOfWeek.THURSDAY);
            acid.remove(DayOfWeek.THURSDAY);
            acid.add(DayOfWeek.WEDNESDAY);
        }
        assertThat(onBoard("gly", monday)).as("acid nights of week %s", week).isEqualTo(acid);
        assertThat(onBoard("ret", monday))
                .as("retinoid nights of week %s", week)
                .isEqualTo(retinoid);
    }

    private void assertStored() {
        Notebook stored = window.notebook();
        assertThat(stored.schedule().cycles().values())
                .singleElement()
                .satisfies(
                        cycle -> assertThat(cycle.nights()).containsExactly("Exfoliate", "Retinoid", "Rest", "Rest"));
        assertThat(stored.schedule().exceptions())
                .containsExactlyInAnyOrder(
                        new PlanException(MOVED, Session.EVENING, "gly", PlanException.Kind.AWAY),
                        new PlanException(MOVED.minusDays(1), Session.EVENING, "gly", PlanException.Kind.ADDED));
        assertThat(stored.schedule().away()).singleElement().satisfies(stay -> {
            assertThat(stay.from()).isEqualTo(AWAY);
            assertThat(stay.to()).isEqualTo(AWAY.plusDays(6));
            assertThat(stay.keep()).isEqualTo(DaysAway.Keep.CARE);
        });
        assertThat(stored.plan().inTheEnd().count("gly")).isZero();
        assertThat(stored.plan().inTheEnd().count("ret")).isZero();
    }

    /** The days of a week that are a night of the cycle, which begins today and has four. */
    private static Set<DayOfWeek> nights(LocalDate monday, int night) {
        Set<DayOfWeek> days = new TreeSet<>();
        for (LocalDate day = TODAY.plusDays(night); day.isBefore(monday.plusWeeks(1)); day = day.plusDays(4)) {
            if (!day.isBefore(monday)) {
                days.add(day.getDayOfWeek());
            }
        }
        return days;
    }

    private static LocalDate date(CardView card, LocalDate monday) {
        return card.card().placement().dateFrom(monday);
    }

    /** The evenings of the shown week, from today on, on which the board has a product. */
    private Set<DayOfWeek> onBoard(String product, LocalDate monday) {
        Set<DayOfWeek> days = new TreeSet<>();
        cards().stream()
                .filter(card -> card.card().product().id().equals(product))
                .filter(card -> card.card().placement().session() == Session.EVENING)
                .filter(card -> !date(card, monday).isBefore(TODAY))
                .forEach(card -> days.add(card.card().placement().day()));
        return days;
    }

    private List<CardView> cards() {
        return TestWindow.onFront(() -> window.scene().getRoot().lookupAll(".board-card").stream()
                .filter(CardView.class::isInstance)
                .map(CardView.class::cast)
                .toList());
    }

    private Node card(String product, DayOfWeek day) {
        return cards().stream()
                .filter(card -> card.card().product().id().equals(product)
                        && card.card().placement().day() == day)
                .findFirst()
                .orElseThrow();
    }

    private Node slot(DayOfWeek day) {
        return window.scene().getRoot().lookupAll(".slot").stream()
                .filter(node ->
                        node instanceof SlotView view && view.slot().equals(new BoardSlot(day, Session.EVENING)))
                .findFirst()
                .orElseThrow();
    }

    private ButtonBase tile(int week) {
        return TestWindow.onFront(
                () -> (ButtonBase) new ArrayList<>(window.scene().getRoot().lookupAll(".forecast-tile")).get(week));
    }

    private void tileByKeyboard(int week) throws TimeoutException {
        robot.interact(() -> tile(0).requestFocus());
        for (int i = 0; i < week; i++) {
            robot.type(KeyCode.RIGHT);
        }
        robot.type(KeyCode.ENTER);
        until(() -> tile(week).getAccessibleText().contains("(on the board)"));
    }

    private void tileByMouse(int week) throws TimeoutException {
        robot.clickOn(tile(week));
        until(() -> tile(week).getAccessibleText().contains("(on the board)"));
    }

    private void find(String query) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        until(() -> window.scene().lookup("#find-field") != null);
        robot.write(query);
        robot.type(KeyCode.ENTER);
    }

    private void focus(String selector) throws TimeoutException {
        until(() -> window.scene().lookup(selector) != null);
        robot.interact(() -> window.scene().lookup(selector).requestFocus());
    }

    private void write(String selector, String text) throws TimeoutException {
        focus(selector);
        robot.interact(() -> ((TextInputControl) window.scene().lookup(selector)).selectAll());
        robot.write(text);
    }

    private CheckBox tick(String spoken) {
        return robot.lookup((Node node) -> node instanceof CheckBox && spoken.equals(node.getAccessibleText()))
                .query();
    }

    private static List<MenuItem> menu() {
        return Window.getWindows().stream()
                .filter(shown -> shown instanceof ContextMenu && shown.isShowing())
                .flatMap(shown -> ((ContextMenu) shown).getItems().stream())
                .toList();
    }

    private void choose(String text) throws TimeoutException {
        until(() -> menu().stream().anyMatch(item -> text.equals(item.getText())));
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
