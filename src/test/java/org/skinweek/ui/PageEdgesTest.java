package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.notebook.Notebook;
import org.skinweek.testing.Patience;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.ToastArea;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** All pages have the same edges, and what is said below them covers none of their controls. */
class PageEdgesTest {
    private static final double SIDEBAR = 144;
    private static final double MARGIN = 24;
    private static final double SUBPIXEL = 1;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"week", "cycle"})
    void everyPageBeginsAndEndsWhereTheOthersDo(String data) throws TimeoutException {
        open(Samples.named(data), 1280, 820);

        assertThat(PageRoute.values()).allSatisfy(route -> {
            show(route);
            List<Bounds> shown = bounds(node -> node instanceof Labeled || node instanceof TextInputControl);
            assertThat(shown.stream().mapToDouble(Bounds::getMinX).min())
                    .hasValueCloseTo(SIDEBAR + MARGIN, within(SUBPIXEL));
            List<Bounds> cards = bounds(node -> node.getStyleClass().contains("card"));
            assertThat(cards).allSatisfy(card -> assertThat(card.getMinX()).isGreaterThan(SIDEBAR + MARGIN - SUBPIXEL));
            assertThat(cards).allSatisfy(card -> assertThat(card.getMaxX()).isLessThan(1280 - MARGIN + SUBPIXEL));
            Bounds title =
                    bounds(node -> node.getStyleClass().contains("page-title")).get(0);
            assertThat(title.getCenterY()).isCloseTo(MARGIN + 16, within(2.0));
        });
    }

    @ParameterizedTest
    @CsvSource({"1280, 820", "900, 620"})
    void aToastCoversNoControl(double width, double height) throws TimeoutException {
        open(Samples.week(false), width, height);

        assertThat(PageRoute.values()).allSatisfy(route -> {
            show(route);
            List<Bounds> before = bounds(PageEdgesTest::isControl);
            front(() -> toasts().show("Undone on Shelf: Archive Retinol", "Show Shelf", () -> {}));
            Bounds toast = inSight(robot.lookup(".toast").query());
            assertThat(toast.getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(toast.getMaxY()).isLessThanOrEqualTo(height);
            assertThat(bounds(PageEdgesTest::isControl)).as("nothing moved").isEqualTo(before);
            assertThat(before).noneMatch(control -> control.intersects(toast));
            front(toasts()::clear);
        });
    }

    @Test
    void aNoticeOfSeveralLinesCoversNoControlEither() throws TimeoutException {
        open(Samples.week(false), 900, 620);

        assertThat(PageRoute.values()).allSatisfy(route -> {
            show(route);
            front(() -> {
                var unused = toasts().notice("Time for your evening", "Cleanse\nRest\n".repeat(2));
            });
            Bounds notice = inSight(robot.lookup(".notice").query());
            assertThat(bounds(PageEdgesTest::isControl)).noneMatch(control -> control.intersects(notice));
            front(toasts()::clear);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {1280, 900})
    void namesFromRightToLeftAndLongOnesStayInside(double width) throws TimeoutException {
        open(Samples.named("names"), width, 820);

        assertThat(List.of(PageRoute.TODAY, PageRoute.DIARY, PageRoute.REMINDERS))
                .allSatisfy(route -> {
                    show(route);
                    List<Bounds> written = bounds(Text.class::isInstance);
                    assertThat(written).isNotEmpty();
                    assertThat(written)
                            .allSatisfy(text -> assertThat(text.getMaxX()).isLessThan(width - MARGIN + SUBPIXEL));
                });
    }

    private void open(Notebook notebook, double width, double height) throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(notebook, Platform::runLater), (int) height);
        front(() -> {
            window.scene().getWindow().setWidth(width);
            window.scene().getWindow().setHeight(height);
        });
    }

    private void show(PageRoute route) {
        front(() -> window.shell().open(route));
        front(() -> window.scene().getRoot().layout());
    }

    private ToastArea toasts() {
        return window.shell().context().toasts();
    }

    private static boolean isControl(Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl;
    }

    /** Where the nodes of the open page are that somebody can see. */
    private List<Bounds> bounds(Predicate<Node> wanted) {
        Node page = robot.lookup(".page").query();
        return robot
                .from(page)
                .lookup((Node node) -> wanted.test(node) && NodeVisibility.isShown(node))
                .queryAll()
                .stream()
                .map(this::inSight)
                .filter(bounds -> bounds.getWidth() > 0 && bounds.getHeight() > 0)
                .toList();
    }

    /** The part of a node that no scroll pane cuts off, in the window. */
    private Bounds inSight(Node node) {
        return TestWindow.onFront(() -> {
            Bounds seen = node.localToScene(node.getLayoutBounds());
            for (Node each = node.getParent(); each != null; each = each.getParent()) {
                if (each.getClip() != null) {
                    seen = intersection(seen, each.localToScene(each.getClip().getBoundsInParent()));
                }
            }
            return seen;
        });
    }

    private static Bounds intersection(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private static void front(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
