package org.skinweek.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.onFront;
import static org.skinweek.ui.testing.TestWindow.until;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.ShelfCommands;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.testing.WindowReader;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class ShelfPageTest {
    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private WindowReader reader;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.named("packs"), Platform::runLater));
        reader = new WindowReader(window);
        reader.show(PageRoute.SHELF);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void enterOpensACardAndEscapeLeadsBackToIt() {
        focus("#shelf-gly");
        robot.type(KeyCode.ENTER);
        assertThat(reader.texts(".product-panel")).contains("Twice a week", "Keeps until", "Glycolic acid 7%");
        robot.interact(() -> robot.lookup("#panel-edit").query().requestFocus());

        robot.type(KeyCode.ESCAPE);
        assertThat(reader.has("#panel-edit")).isFalse();
        assertThat(focused()).isEqualTo("shelf-gly");
    }

    @Test
    void comingBackKeepsTheCardsUnlessSomethingChangedMeanwhile() throws TimeoutException {
        Node card = robot.lookup("#shelf-gly").query();
        reader.show(PageRoute.WEEK);
        reader.show(PageRoute.SHELF);
        assertThat(robot.lookup("#shelf-gly").<Node>query()).isSameAs(card);

        reader.show(PageRoute.WEEK);
        robot.interact(() -> {
            var unused = window.desktop().workspace().execute(ShelfCommands.archive("gly", Samples.MONDAY.plusDays(2)));
        });
        TestWindow.until(() -> window.notebook().products().get("gly").archived());
        reader.show(PageRoute.SHELF);
        assertThat(robot.lookup("#shelf-gly").tryQuery()).isEmpty();
    }

    @Test
    void openingACardMovesNoOther() {
        Map<Node, Bounds> before = places();

        robot.clickOn("#shelf-gly");

        assertThat(reader.has("#panel-edit")).isTrue();
        assertThat(places()).isEqualTo(before);
    }

    @Test
    void inANarrowWindowTheProductLiesOverTheCards() {
        robot.interact(() -> window.scene().getWindow().setWidth(900));
        assertThat(reader.has(".product-panel")).isFalse();

        focus("#shelf-gly");
        robot.type(KeyCode.SPACE);

        assertThat(reader.has(".product-panel")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(reader.has(".product-panel")).isFalse();
        assertThat(focused()).isEqualTo("shelf-gly");
    }

    @Test
    void doubleClickEdits() throws TimeoutException {
        robot.doubleClickOn("#shelf-vc");

        until(() -> reader.has("#product-name"));
    }

    @Test
    void theMenuOffersEverythingByMouseAndByKeyboard() {
        robot.interact(() -> rightClick(robot.lookup("#shelf-gly").query()));
        List<String> byMouse = menu();
        robot.type(KeyCode.ESCAPE);
        focus("#shelf-gly");
        robot.push(KeyCode.SHIFT, KeyCode.F10);

        assertThat(byMouse)
                .containsExactly(
                        "Open",
                        "Edit",
                        "See in week",
                        "How often it is used…",
                        "Start a patch test",
                        "Read about it",
                        "Archive");
        assertThat(menu()).isEqualTo(byMouse);
        robot.type(KeyCode.ESCAPE);
        focus("#shelf-azelaic");
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(menu())
                .containsExactly(
                        "Open",
                        "Edit",
                        "Place in week",
                        "How often it is used…",
                        "Start a patch test",
                        "Read about it",
                        "Archive",
                        "Delete");
    }

    @Test
    void aCardIsOneStopOfTheTabKey() {
        assertThat(robot.lookup((Node node) -> node.isFocusTraversable()
                                && within(node, "shelf-product")
                                && !node.getStyleClass().contains("shelf-product"))
                        .queryAll())
                .isEmpty();
        assertThat(List.<Node>copyOf(robot.lookup(".shelf-product").queryAll()))
                .allMatch(card ->
                        card.isFocusTraversable() && !card.getAccessibleText().isBlank());
    }

    @Test
    void deletePutsAwayAndFocusStaysAmongTheCards() throws TimeoutException {
        focus("#shelf-gly");
        robot.type(KeyCode.DELETE);
        until(() -> window.notebook().product("gly").orElseThrow().archived());
        until(() -> TestWindow.shows(robot, "Glycolic toner is archived"));
        assertThat(focused()).startsWith("shelf-");

        reader.press("Undo");
        until(() -> !window.notebook().product("gly").orElseThrow().archived());
        until(() -> reader.has("#shelf-gly"));
    }

    @Test
    void whoeverLeadsToAnArchivedProductShowsThatItIsInTheArchive() throws TimeoutException {
        focus("#shelf-gly");
        robot.type(KeyCode.DELETE);
        until(() -> window.notebook().product("gly").orElseThrow().archived());

        robot.interact(() -> window.shell().context().navigator().openProduct("gly"));

        until(() -> reader.has("#shelf-gly"));
        assertThat(robot.lookup((Node node) -> node instanceof ToggleButton view && view.isSelected())
                        .<ToggleButton>queryAll())
                .extracting(ToggleButton::getText)
                .contains("Archive")
                .doesNotContain("Everything");
    }

    @Test
    void archivingTheOpenProductLeadsToTheCardThatTookItsPlace() throws TimeoutException {
        focus("#shelf-gly");
        robot.type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#panel-more").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> entry("Archive").fire());
        until(() -> window.notebook().product("gly").orElseThrow().archived());
        until(() -> !reader.has("#panel-edit"));

        assertThat(focused()).startsWith("shelf-");
    }

    @Test
    void whatIsPutAwayIsFoundInTheArchiveAndPutBack() throws TimeoutException {
        reader.press("Archive");
        until(() -> reader.has("#shelf-peel"));
        assertThat(reader.has("#shelf-gly")).isFalse();
        focus("#shelf-peel");
        robot.type(KeyCode.ENTER);
        reader.press("Put back");
        until(() -> !window.notebook().product("peel").orElseThrow().archived());
        until(() -> reader.labels().stream().anyMatch(text -> text.startsWith("Nothing is put away")));
    }

    private void focus(String selector) {
        robot.interact(() -> robot.lookup(selector).query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The event that a right click makes; the headless window makes none. */
    private static void rightClick(Node node) {
        Bounds at = node.localToScreen(node.getLayoutBounds());
        node.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                1,
                1,
                at.getCenterX(),
                at.getCenterY(),
                false,
                new PickResult(node, 1, 1)));
    }

    private @Nullable String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return onFront(() -> String.valueOf(window.scene().getFocusOwner().getId()));
    }

    private static ContextMenu shownMenu() {
        WaitForAsyncUtils.waitForFxEvents();
        return onFront(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(ContextMenu::isShowing)
                .findFirst()
                .orElseThrow());
    }

    private static List<String> menu() {
        return shownMenu().getItems().stream()
                .map(MenuItem::getText)
                .filter(text -> text != null)
                .toList();
    }

    private static MenuItem entry(String text) {
        return shownMenu().getItems().stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private Map<Node, Bounds> places() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot
                .lookup((Node node) ->
                        (node instanceof ButtonBase || node.getStyleClass().contains("shelf-product"))
                                && !within(node, "shelf-side")
                                && NodeVisibility.isShown(node))
                .queryAll()
                .stream()
                .collect(Collectors.toMap(node -> node, node -> node.localToScene(node.getLayoutBounds())));
    }

    private static boolean within(Node node, String styleClass) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }
}
