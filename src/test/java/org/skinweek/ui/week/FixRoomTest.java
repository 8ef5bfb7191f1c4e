package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.routine.WeekPlan;
import org.skinweek.testing.Patience;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** While what clears a flag is looked for, the panel says so and keeps its place. */
class FixRoomTest {
    private final Queue<Runnable> background = new ConcurrentLinkedQueue<>();
    private Desktop desktop;
    private Scene scene;

    @BeforeEach
    void open() throws TimeoutException {
        TestWindow window = TestWindow.open(() -> Desktops.with(
                new BackgroundRunner(background::add, Platform::runLater, error -> {
                    throw new IllegalStateException(error);
                }),
                Desktops.of(Samples.week(false), Platform::runLater)));
        desktop = window.desktop();
        scene = window.scene();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        desktop.workspace().close();
    }

    /** Does background work until the panel looks for something, or all of it. */
    private void work(boolean all) {
        while (!background.isEmpty() && (all || !isLooking())) {
            background.remove().run();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private boolean isLooking() {
        return isShown(".fix-looking");
    }

    private boolean isShown(String selector) {
        return all(selector).findFirst().isPresent();
    }

    private Node firstShown(String selector) {
        return all(selector).findFirst().orElseThrow();
    }

    private Stream<Node> all(String selector) {
        return scene.getRoot().lookupAll(selector).stream().filter(NodeVisibility::isShown);
    }

    private double height() {
        return firstShown(".fix-list").getBoundsInParent().getHeight();
    }

    @Test
    void saysThatItLooksAndKeepsItsPlace() throws TimeoutException {
        work(false);
        assertThat(isLooking()).isTrue();
        assertThat(isShown(".fix-button")).isFalse();
        work(true);
        assertThat(isLooking()).isFalse();
        assertThat(isShown(".fix-button")).isTrue();
        double before = height();

        WeekPlan plan = desktop.workspace().notebook().plan().sevenDays(Samples.MONDAY);
        WeekPlan edited = plan.with(new BoardSlot(DayOfWeek.WEDNESDAY, Session.EVENING).with("nia"));
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> {
            var unused = desktop.workspace()
                    .execute(Command.of("command.place", new Change.OfWeek(Samples.MONDAY, null, edited)));
        });
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> !background.isEmpty());
        work(false);
        assertThat(isLooking()).isTrue();
        assertThat(height()).isEqualTo(before);

        work(true);
        assertThat(isLooking()).isFalse();
        assertThat(height()).isEqualTo(before);
    }

    @Test
    void theKeyboardStaysOnACardWhoseFixesBecomeOthers() {
        work(true);
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS, () -> firstShown(".fix-button").requestFocus());
        assertThat(scene.getFocusOwner()).isInstanceOf(Button.class);
        Button fix = (Button) scene.getFocusOwner();

        // in this week alone what is over can no longer change, so that there are other ways to clear it
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> scope().fire());
        work(true);

        assertThat(NodeVisibility.isShown(fix)).isFalse();
        assertThat(scene.getFocusOwner()).isInstanceOf(FlagHeader.class);
    }

    private MenuItem scope() {
        return ((MenuButton) scene.lookup("#edit-scope"))
                .getItems().stream()
                        .filter(item -> "only this week".equals(item.getText()))
                        .findFirst()
                        .orElseThrow();
    }
}
