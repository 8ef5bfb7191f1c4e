package org.skinweek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.notebook.TextSize;
import org.skinweek.testing.Patience;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The text size holds for everything that is drawn, and takes nothing out of reach. */
class WindowZoomTest {
    private static final double ROUNDING = 2;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void theKeysOfBrowsersChangeItOnEveryPage() throws TimeoutException {
        open(TextSize.USUAL, PageRoute.SHELF);
        double usual = title().getHeight();

        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        TestWindow.until(() -> size() == TextSize.LARGER);
        assertThat(title().getHeight()).isCloseTo(usual * 1.1, within(0.5));
        assertThat(TestWindow.shows(robot, "Text size 110%")).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        TestWindow.until(() -> size() == TextSize.SMALLER);
        assertThat(title().getHeight()).isCloseTo(usual * 0.9, within(0.5));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        TestWindow.until(() -> size() == TextSize.USUAL);
        assertThat(title().getHeight()).isCloseTo(usual, within(0.5));
    }

    @ParameterizedTest
    @EnumSource(PageRoute.class)
    void whatDoesNotFitIsReachedByScrolling(PageRoute route) throws TimeoutException {
        open(TextSize.LARGEST, route);

        ScrollBar down = robot.lookup((Node node) -> node instanceof ScrollBar bar
                        && bar.getParent() == window.shell().root()
                        && bar.isVisible())
                .queryAs(ScrollBar.class);
        assertThat(down.getMax()).isPositive();
        Node last = robot.lookup("#nav-SETTINGS").query();
        front(last::requestFocus);

        Bounds place = TestWindow.onFront(() -> last.localToScene(last.getLayoutBounds()));
        assertThat(place.getMaxY()).isLessThanOrEqualTo(window.scene().getHeight() + ROUNDING);
    }

    @ParameterizedTest
    @EnumSource(
            value = TextSize.class,
            names = {"USUAL", "LARGE", "LARGEST", "SMALLER"})
    void aListOpensUnderItsFieldAndAsLargeAsThat(TextSize size) throws TimeoutException {
        open(size, PageRoute.SETTINGS);
        ComboBox<?> field =
                robot.lookup((Node node) -> node instanceof ComboBox).queryAs(ComboBox.class);

        front(field::show);

        PopupWindow list = popup();
        Bounds place = TestWindow.onFront(() -> field.localToScreen(field.getLayoutBounds()));
        assertThat(content(list).getMinX()).isCloseTo(place.getMinX(), within(ROUNDING));
        assertThat(content(list).getWidth()).isCloseTo(place.getWidth(), within(ROUNDING + 2));
        assertThat(content(list).getMinY()).isBetween(place.getMaxY() - 2, place.getMaxY() + 8);
        front(field::hide);
    }

    @ParameterizedTest
    @EnumSource(
            value = TextSize.class,
            names = {"USUAL", "LARGE", "LARGEST", "SMALLER"})
    void aMenuOpensAtItsButtonAndAsLargeAsThat(TextSize size) throws TimeoutException {
        open(size, PageRoute.TODAY);
        Button button = robot.lookup((Node node) ->
                        node instanceof Button plain && plain.getText().equals("Skip"))
                .queryAs(Button.class);

        front(button::fire);

        PopupWindow menu = popup();
        Bounds place = TestWindow.onFront(() -> button.localToScreen(button.getLayoutBounds()));
        Node label = TestWindow.onFront(() -> menu.getScene().getRoot().lookup(".label"));
        double drawn = TestWindow.onFront(
                () -> label.localToScene(label.getLayoutBounds()).getHeight());
        double plain = TestWindow.onFront(() -> label.getLayoutBounds().getHeight());
        assertThat(drawn).isCloseTo(plain * size.factor(), within(0.5));
        assertThat(content(menu).getMinY()).isBetween(place.getMaxY() - 2, place.getMaxY() + 8);
        assertThat(content(menu).getMaxX()).isLessThanOrEqualTo(menu.getX() + menu.getWidth() + ROUNDING);
        assertThat(content(menu).getMaxY()).isLessThanOrEqualTo(menu.getY() + menu.getHeight() + ROUNDING);
        front(menu::hide);
    }

    private void open(TextSize size, PageRoute route) throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.sized(Samples.week(false), size), Platform::runLater), 780);
        front(() -> window.shell().open(route));
    }

    private TextSize size() {
        return window.notebook().settings().display().textSize();
    }

    private Bounds title() {
        Node title = robot.lookup(".page-title").query();
        return TestWindow.onFront(() -> title.localToScene(title.getLayoutBounds()));
    }

    private static PopupWindow popup() {
        WaitForAsyncUtils.waitForFxEvents();
        List<PopupWindow> popups = TestWindow.onFront(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .toList());
        assertThat(popups).hasSize(1);
        return popups.get(0);
    }

    /** Where what a popup holds is on the screen. */
    private static Bounds content(PopupWindow popup) {
        return TestWindow.onFront(() -> {
            Parent frame = (Parent)
                    popup.getScene().getRoot().getChildrenUnmodifiable().get(0);
            Node content = frame.getChildrenUnmodifiable().get(0);
            return content.localToScreen(content.getLayoutBounds());
        });
    }

    private static void front(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
