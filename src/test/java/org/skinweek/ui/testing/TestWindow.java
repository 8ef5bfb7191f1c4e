package org.skinweek.ui.testing;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.skinweek.notebook.Notebook;
import org.skinweek.testing.Patience;
import org.skinweek.ui.PageFactory;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The real window for a test: shown on a page, there for a robot, and closed again.
 *
 * @param desktop what it works on
 * @param shell its frame
 * @param scene what it shows
 */
public record TestWindow(Desktop desktop, Shell shell, Scene scene) {
    /** Wide enough for the panel of flags beside the week. */
    private static final int WIDTH = 1280;

    private static final int HEIGHT = 780;

    /** So many presses of Tab go round any page. */
    private static final int MANY = 200;

    /** Shows the page Week. */
    public static TestWindow open(Supplier<Desktop> desktop) throws TimeoutException {
        return open(desktop, HEIGHT);
    }

    /**
     * Shows the page Week.
     *
     * @param desktop is made on the JavaFX thread
     * @param height of the window's content, at most that of the headless screen
     */
    public static TestWindow open(Supplier<Desktop> desktop, int height) throws TimeoutException {
        return open(desktop, height, pages -> pages.shell(PageRoute.values()));
    }

    /** Opens as the program does: with the welcome where there is nothing yet. */
    public static TestWindow start(Supplier<Desktop> desktop) throws TimeoutException {
        return open(desktop, HEIGHT, pages -> pages.open(new ThemeSwitcher(), Optional::empty));
    }

    private static TestWindow open(Supplier<Desktop> desktop, int height, Function<PageFactory, Shell> opener)
            throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        TestWindow[] opened = new TestWindow[1];
        FxToolkit.setupFixture(() -> {
            Desktop made = desktop.get();
            Shell shell = opener.apply(made.pages());
            Scene scene = new Scene(shell.root(), WIDTH, height);
            scene.getStylesheets().setAll(new ThemeSwitcher().stylesheets());
            stage.setScene(scene);
            stage.setMinWidth(0); // the stage is the same for all tests, and another may have sized it
            stage.setMinHeight(0);
            stage.sizeToScene();
            stage.show();
            shell.open(PageRoute.WEEK);
            opened[0] = new TestWindow(made, shell, scene);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return opened[0];
    }

    /** What is in the notebook: asked by a test, once all that was done is stored; in a condition, as it is now. */
    public Notebook notebook() {
        if (!Platform.isFxApplicationThread()) {
            try {
                until(() -> !desktop.workspace().busy());
            } catch (TimeoutException e) {
                throw new IllegalStateException("something is never stored", e);
            }
        }
        return WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS, () -> desktop.workspace().notebook());
    }

    /** Closes the window, and then the workspace. */
    public void close() throws TimeoutException {
        onFront(() -> {
            shell.close();
            return true;
        });
        FxToolkit.cleanupStages();
        desktop.workspace().close();
    }

    /**
     * Waits until something is so, and until the window has shown it.
     *
     * @param condition is asked on the JavaFX thread, so that nothing changes while it looks
     */
    public static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> onFront(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** True while a control of any window that is open says something that begins so. */
    public static boolean shows(FxRobot robot, String beginning) {
        return robot.lookup((Node node) -> node instanceof Labeled labeled
                        && String.valueOf(labeled.getText()).startsWith(beginning)
                        && NodeVisibility.isShown(node))
                .tryQuery()
                .isPresent();
    }

    /** Drags one thing onto another by mouse. */
    public static void drag(FxRobot robot, Node from, Node to) {
        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        robot.moveBy(8, 8); // far enough that it is no click
        robot.moveTo(to);
        robot.moveBy(1, 1);
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses Tab until focus is at what is looked for. */
    public static void tabTo(Supplier<Scene> scene, Predicate<Node> wanted, boolean backwards) {
        for (int presses = 0; presses < MANY; presses++) {
            boolean there = onFront(() -> {
                Node owner = scene.get().getFocusOwner();
                return owner != null && wanted.test(owner);
            });
            if (there) {
                WaitForAsyncUtils.waitForFxEvents();
                return;
            }
            onFront(() -> {
                Robot keys = new Robot();
                if (backwards) {
                    keys.keyPress(KeyCode.SHIFT);
                }
                keys.keyType(KeyCode.TAB);
                if (backwards) {
                    keys.keyRelease(KeyCode.SHIFT);
                }
                return true;
            });
            onFront(() -> true); // the key comes first, and what it puts off
        }
        throw new AssertionError(
                "not reached by Tab; focus is at " + onFront(() -> scene.get().getFocusOwner()));
    }

    /** Presses Tab until focus is at what is looked for. */
    public void tabTo(Predicate<Node> wanted) {
        tabTo(() -> scene, wanted, false);
    }

    /** Does something on the JavaFX thread and gives what came of it. */
    public static <T> T onFront(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
    }
}
