package org.skinweek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.ShelfCommands;
import org.skinweek.testing.Patience;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Undo says what it did and where, and focus stays on the page. */
class UndoFeedbackTest {
    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.week(false), Platform::runLater));
        open(PageRoute.WEEK);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void saysWhatItDidAndWhereThatIsSeen() throws TimeoutException {
        archive();

        front(() -> window.shell().context().undo().undo());
        TestWindow.until(() -> TestWindow.shows(robot, "Undone on Shelf: Archive Retinol"));
        front(() -> button("Show Shelf").fire());

        assertThat(window.shell().current()).contains(PageRoute.SHELF);
        front(() -> window.shell().context().undo().redo());
        TestWindow.until(() -> TestWindow.shows(robot, "Done again: Archive Retinol"));
    }

    @Test
    void focusStaysOnThePageWhenItsControlIsDisabled() throws TimeoutException {
        archive();
        Node undo = robot.lookup("#undo").query();
        front(undo::requestFocus);
        assertThat(owner()).contains(undo);

        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        TestWindow.until(undo::isDisabled);

        TestWindow.until(() -> owner().filter(this::isOnThePage).isPresent());
    }

    @Test
    void theUserMayStillMoveFocusToTheSidebar() throws TimeoutException {
        front(window.shell()::focusPage);

        robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(owner()).isPresent().get().matches(node -> !isOnThePage(node));
    }

    private void archive() throws TimeoutException {
        front(() -> {
            var unused = window.desktop().workspace().execute(ShelfCommands.archive("ret", Samples.MONDAY.plusDays(2)));
        });
        TestWindow.until(() -> window.notebook().product("ret").orElseThrow().archived());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open(PageRoute route) {
        front(() -> window.shell().open(route));
    }

    private static void front(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ButtonBase button(String text) {
        return robot.lookup((Node node) -> node instanceof ButtonBase each && text.equals(each.getText()))
                .queryAs(ButtonBase.class);
    }

    private Optional<Node> owner() {
        return Optional.ofNullable(window.scene().getFocusOwner());
    }

    private boolean isOnThePage(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("page")) {
                return true;
            }
        }
        return false;
    }
}
