package org.skinweek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.onFront;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.platform.ErrorReport;
import org.skinweek.store.NotebookStorage;
import org.skinweek.store.StorageException;
import org.skinweek.store.StorageException.Problem;
import org.skinweek.testing.Patience;
import org.skinweek.testing.RememberingStorage;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.Silence;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What the window says when something goes wrong: a change that is not saved, and an error that nobody expected. */
class ShellErrorsTest {
    private final FxRobot robot = new FxRobot();
    private final Failing storage = new Failing();
    private Workspace workspace;
    private Shell shell;

    @BeforeEach
    void openToday() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> {
            workspace = new Workspace(storage, Platform::runLater);
            shell = Desktops.of(workspace, Locale.UK).pages().shell(PageRoute.values());
            Scene scene = new Scene(shell.root(), 1280, 820);
            scene.getStylesheets().setAll(new ThemeSwitcher().stylesheets());
            stage.setScene(scene);
            stage.show();
            shell.open(PageRoute.TODAY);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, workspace::close);
        FxToolkit.cleanupStages();
    }

    @Test
    void saysWhyAChangeIsNotSavedAndShowsWhatIsStored() throws TimeoutException {
        ToggleButton tick = robot.lookup(".today-tick").query();

        robot.interact(tick::fire);
        await(() -> shows("There is no room left on the disk"));

        assertThat(shows("This change was not saved")).isTrue();
        ToggleButton after = robot.lookup(".today-tick").query();
        assertThat(after.isSelected()).isFalse();
    }

    @Test
    void offersToKeepWhatIsShownWhenTheFileIsGone() throws Exception {
        storage.storing = Problem.GONE;
        ToggleButton tick = robot.lookup(".today-tick").query();
        robot.interact(tick::fire);
        await(() -> shows("Your data file is gone"));
        assertThat(shows("The file skinweek.db in")).isTrue();
        assertThat(onFront(() -> Silence.in(shell.root()))).isEmpty();

        robot.interact(robot.lookup("#keep-as-new").queryButton()::fire);
        await(() -> shows("Everything you see is saved"));

        assertThat(shows("Your data file is gone")).isFalse();
        robot.interact(robot.lookup(".today-tick").<ToggleButton>query()::fire);
        await(() -> !workspace.busy());
        assertThat(robot.lookup(".today-tick").<ToggleButton>query().isSelected())
                .isTrue();
    }

    @Test
    void saysOnceADayThatThereIsNoBackup() throws TimeoutException {
        storage.storing = null;
        storage.tidying = Problem.NOT_WRITABLE;
        robot.interact(robot.lookup(".today-tick").<ToggleButton>query()::fire);
        await(() -> shows("There is no backup of today yet"));
        assertThat(shows("The folder")).isTrue();

        robot.interact(() -> shell.context().toasts().clear());
        robot.interact(robot.lookup(".today-tick").<ToggleButton>query()::fire);
        await(() -> storage.tidied >= 2 && !workspace.busy());

        assertThat(shows("There is no backup of today yet")).isFalse();
    }

    @Test
    void explainsAnUnexpectedErrorWithACodeToCopy() throws Exception {
        ErrorReport report = ErrorReport.of(new IllegalStateException("Night cream"), new Properties());

        robot.interact(() -> shell.unexpected(report, true));

        assertThat(shows("Something went wrong")).isTrue();
        assertThat(shows("Code " + report.code())).isTrue();
        assertThat(onFront(() -> Silence.in(shell.root()))).isEmpty();
        robot.interact(robot.lookup("#error-copy").queryButton()::fire);
        assertThat(onFront(() -> Clipboard.getSystemClipboard().getString()))
                .contains("Skinweek", report.code().toString(), "Java")
                .doesNotContain("Night cream");
        robot.type(KeyCode.ESCAPE);
        assertThat(shows("Something went wrong")).isFalse();
    }

    @Test
    void leavesADialogThatIsBeingFilledInAsItWas() {
        ErrorReport report = ErrorReport.of(new IllegalStateException(), new Properties());
        robot.interact(() -> shell.context().dialogs().confirm("A question", "Something long", "Do it", () -> {}));

        robot.interact(() -> shell.unexpected(report, true));
        robot.type(KeyCode.TAB).type(KeyCode.ESCAPE);

        assertThat(shows("Something went wrong")).isFalse();
        assertThat(shows("A question")).isTrue();
    }

    private boolean shows(String text) {
        return TestWindow.shows(robot, text);
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        TestWindow.until(condition::getAsBoolean);
    }

    /** Can be read but not written, or has something else the matter. */
    private static final class Failing extends RememberingStorage {
        private volatile @Nullable Problem storing = Problem.DISK_FULL;
        private volatile @Nullable Problem tidying;
        private volatile int tidied;

        @Override
        public Notebook load() {
            return Samples.week(false);
        }

        @Override
        public void store(List<Change> changes) {
            fail(storing);
        }

        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
        public void runMaintenance() {
            tidied++;
            fail(tidying);
        }

        @Override
        public NotebookStorage saveAsNewFile(Notebook all) {
            return new TestWorkspace.Memory(all);
        }

        @Override
        public void close() {}

        private static void fail(@Nullable Problem problem) {
            if (problem != null) {
                throw new StorageException(problem, "told to fail", null);
            }
        }
    }
}
