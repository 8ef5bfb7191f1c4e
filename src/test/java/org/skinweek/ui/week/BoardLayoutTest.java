package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.until;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.testing.Patience;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The board stays calm: both lanes in sight, no card covered, nothing moved by what is only looked at. */
class BoardLayoutTest {
    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void open(boolean twelve, double width, double height) throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.week(twelve), Platform::runLater), (int) height);
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS, () -> window.scene().getWindow().setWidth(width));
        until(() -> window.scene().getWidth() == width && !nodes(".board-card").isEmpty());
    }

    private List<Node> nodes(String selector) {
        return TestWindow.onFront(() -> List.copyOf(window.scene().getRoot().lookupAll(selector)));
    }

    private List<Node> shown(String selector) {
        return nodes(selector).stream().filter(NodeVisibility::isShown).toList();
    }

    private static Bounds onScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private Map<Node, Bounds> places() {
        Map<Node, Bounds> places = new LinkedHashMap<>();
        Stream.of(".slot", ".board-card", ".strip-card", ".lane-heading", ".button", ".menu-button")
                .flatMap(selector -> nodes(selector).stream())
                .forEach(node -> places.put(node, onScene(node)));
        return places;
    }

    private static boolean is(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    @ParameterizedTest
    @CsvSource({"false, 900, 620", "false, 1280, 780", "true, 900, 620", "true, 1280, 780"})
    void eachLaneShowsAtLeastOneWholeCard(boolean twelve, double width, double height) throws TimeoutException {
        open(twelve, width, height);

        for (Node lane : nodes(".lane")) {
            Bounds seen = onScene(lane);
            assertThat(seen.getMaxY()).isLessThanOrEqualTo(height);
            assertThat(lane.lookupAll(".board-card"))
                    .as("whole cards of a lane of %s", seen.getHeight())
                    .anyMatch(card -> seen.contains(onScene(card)));
        }
    }

    @Test
    void whatDoesNotFitIsCounted() throws TimeoutException {
        open(true, 900, 620);

        assertThat(nodes(".lane-heading .note").stream().map(each -> ((Label) each).getText()))
                .anyMatch(text -> text.matches("\\d+ more below"));
    }

    @Test
    void aCardUnderTheMouseOrAFixThatIsLookedAtMovesNothing() throws TimeoutException {
        open(false, 1280, 780);
        until(() -> !shown(".fix-button").isEmpty() && shown(".fix-looking").isEmpty());
        Map<Node, Bounds> before = places();

        robot.moveTo(nodes(".board-card").get(3));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(places()).isEqualTo(before);

        robot.moveTo(shown(".fix-button").get(0));
        until(() -> window.scene().lookup(".ghost-sign") != null);
        assertThat(places()).isEqualTo(before);
    }

    @Test
    void whatIsInHandLightsGoodSlotsDimsTheOthersAndCoversNoCard() throws TimeoutException {
        open(false, 1280, 780);
        Map<Node, Bounds> before = places();
        pickRetinolUp();

        assertThat(nodes(".slot").stream().filter(slot -> is(slot, "dimmed"))).hasSizeGreaterThan(6);
        assertThat(nodes(".slot")).allMatch(slot -> !is(slot, "dimmed") || !(is(slot, "best") || is(slot, "open")));
        for (Node offer : nodes(".slot-offer")) {
            if (offer.isVisible()) {
                assertThat(offer.getParent().lookupAll(".board-card"))
                        .noneMatch(card -> onScene(card).intersects(onScene(offer)));
                assertThat(onScene(offer).getMaxY())
                        .isLessThanOrEqualTo(onScene(offer.getParent()).getMaxY());
            }
        }
        assertThat(titles()).containsExactly("Retinol, in hand");
        assertThat(places()).containsAllEntriesOf(boardOf(before));

        robot.type(KeyCode.ESCAPE);
        until(() -> nodes(".slot").stream().noneMatch(slot -> is(slot, "dimmed")));
        assertThat(boardOf(places())).isEqualTo(boardOf(before));
    }

    private List<String> titles() {
        return nodes(".flag-panel .section-title").stream()
                .filter(node -> node.getParent().getParent().getStyleClass().contains("flag-panel"))
                .map(each -> ((Label) each).getText())
                .toList();
    }

    private static Command wished(Notebook notebook) {
        Product scrub = notebook.product("clay").orElseThrow();
        Product wished = scrub.withWantedPerWeek(2);
        return Command.of("command.editProduct", new Change.OfProduct(scrub, wished));
    }

    private void pickRetinolUp() throws TimeoutException {
        robot.interact(() -> nodes(".strip-card").stream()
                .filter(card -> card.getAccessibleText().startsWith("Retinol"))
                .forEach(Node::requestFocus));
        robot.type(KeyCode.M);
        until(() -> nodes(".slot").stream().anyMatch(slot -> is(slot, "best")));
    }

    @Test
    void theSideSpeaksOfWhatIsInHandEvenWhenTheWeekIsShownAnew() throws TimeoutException {
        open(false, 1280, 780);
        pickRetinolUp();

        robot.interact(() -> {
            var unused = window.desktop().workspace().execute(notebook -> Optional.of(wished(notebook)));
        });
        until(() -> Integer.valueOf(2)
                .equals(window.notebook().product("clay").orElseThrow().wantedPerWeek()));
        assertThat(titles()).as("after the week was shown anew").containsExactly("Retinol, in hand");
    }

    private static Map<Node, Bounds> boardOf(Map<Node, Bounds> places) {
        Map<Node, Bounds> board = new LinkedHashMap<>(places);
        board.keySet().removeIf(node -> BoardView.slotOf(node) == null);
        return board;
    }

    @Test
    void onlyWhatCanMendAFlagWearsItsColour() throws TimeoutException {
        open(false, 1280, 780);
        assertThat(coloured()).isBetween(1L, 6L);
        int cards = nodes(".board-card").size();
        robot.interact(() -> nodes(".slot-evening").stream()
                .filter(slot -> ((SlotView) slot).slot().equals(new BoardSlot(DayOfWeek.FRIDAY, Session.EVENING)))
                .forEach(Node::requestFocus));
        robot.type(KeyCode.ENTER);
        robot.write("glyc");
        robot.type(KeyCode.ENTER);
        until(() -> nodes(".board-card").size() > cards
                && !shown(".flag-card").isEmpty()
                && shown(".fix-looking").isEmpty());

        assertThat(coloured()).as("an acid too many").isLessThan(8);
    }

    private long coloured() {
        return nodes(".board-card").stream()
                .filter(card -> is(card, "caution") || is(card, "stop"))
                .count();
    }
}
