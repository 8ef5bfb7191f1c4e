package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.onFront;
import static org.skinweek.ui.testing.TestWindow.until;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;

/** What says the same as before is not made anew: new nodes have to be styled, which takes longer than a frame. */
class KeptCardsTest {
    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.week(true), Platform::runLater));
        until(() -> window.scene().getRoot().lookup(".board .board-card") != null);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void anotherWeekKeepsTheCardsThatItHasToo() throws TimeoutException {
        Map<String, Node> before = cards(".board .board-card");
        String shown = title();

        press(".week-header .directional", 1);
        until(() -> !title().equals(shown));

        assertKept(before, cards(".board .board-card"), before.size() / 2);
    }

    @Test
    void removingOneCardKeepsAllOthersOfTheBoardAndTheShelf() throws TimeoutException {
        Map<String, Node> before = cards(".board .board-card");
        Map<String, Node> shelf = cards(".strip-card");
        onFront(() -> {
            before.values().iterator().next().requestFocus();
            return true;
        });

        robot.push(KeyCode.DELETE);
        until(() -> cards(".board .board-card").size() == before.size() - 1);

        assertKept(before, cards(".board .board-card"), before.size() / 2);
        assertKept(shelf, cards(".strip-card"), shelf.size() - 1);
    }

    @Test
    void aPageThatIsLeftStaysUnseenInTheWindow() throws TimeoutException {
        Map<String, Node> before = cards(".board .board-card");

        go(PageRoute.SHELF);
        assertThat(onFront(() -> before.values().stream().noneMatch(NodeVisibility::isShown)))
                .isTrue();
        assertThat(onFront(() -> before.values().stream().allMatch(card -> card.getScene() == window.scene())))
                .isTrue();

        go(PageRoute.WEEK);
        assertKept(before, cards(".board .board-card"), before.size());
        assertThat(onFront(() -> before.values().stream().allMatch(NodeVisibility::isShown)))
                .isTrue();
    }

    @Test
    void aPageThatIsLeftKeepsNoPicturesOfWhatScrolls() throws TimeoutException {
        go(PageRoute.SHELF);
        List<Node> views = onFront(() -> List.copyOf(window.scene().getRoot().lookupAll(".shelf-page .viewport")));
        assertThat(views).isNotEmpty().allMatch(Node::isCache).allMatch(Node::isVisible);

        go(PageRoute.WEEK);
        // what is only in something hidden tells nobody that it keeps no picture
        assertThat(views).noneMatch(Node::isCache).noneMatch(Node::isVisible);

        go(PageRoute.SHELF);
        assertThat(views).allMatch(Node::isCache).allMatch(Node::isVisible);
    }

    @Test
    void whatHardlyScrollsKeepsNoPictureAtAll() {
        assertThat(onFront(() -> List.copyOf(window.scene().getRoot().lookupAll(".board .viewport"))))
                .isNotEmpty()
                .noneMatch(Node::isCache)
                .allMatch(Node::isVisible);
    }

    private void go(PageRoute route) {
        onFront(() -> {
            window.shell().open(route);
            return true;
        });
    }

    private void press(String selector, int index) {
        onFront(() -> {
            List<Node> all = List.copyOf(window.scene().getRoot().lookupAll(selector));
            ((Button) all.get(index)).fire();
            return true;
        });
    }

    private String title() {
        return onFront(() -> ((Label) window.scene().getRoot().lookup(".week-header .page-title")).getText());
    }

    /** What is there, by all that it says. */
    private Map<String, Node> cards(String selector) {
        return onFront(() -> {
            Map<String, Node> cards = new LinkedHashMap<>();
            window.scene().getRoot().lookupAll(selector).forEach(card -> {
                SlotView slot = BoardView.slotOf(card);
                cards.put((slot == null ? "" : slot.slot()) + card.getAccessibleText(), card);
            });
            return cards;
        });
    }

    private static void assertKept(Map<String, Node> before, Map<String, Node> after, int atLeast) {
        Map<String, Node> both = new LinkedHashMap<>(before);
        both.keySet().retainAll(after.keySet());
        assertThat(both.size()).isGreaterThanOrEqualTo(atLeast);
        both.forEach((said, node) -> assertThat(after.get(said)).as(said).isSameAs(node));
    }
}
