package org.skinweek.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.until;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.app.ShelfCommands;
import org.skinweek.notebook.Notebook;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.testing.WindowReader;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** By keyboard alone, over a real file: a backup is restored, everything is deleted, and what was there comes back. */
class BackupsJourneyTest {
    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    private TestWindow window;
    private WindowReader reader;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.start(() -> Desktops.stored(folder, Samples.named("diary"), Platform::runLater));
        reader = new WindowReader(window);
        reader.show(PageRoute.SETTINGS);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void aBackupIsRestoredAfterALookAtIt() throws TimeoutException {
        Notebook before = window.notebook();
        assertThat(reader.texts(".backups")).contains("There is no backup yet");
        press("#backup-make");
        until(() -> reader.has("#backup-list"));
        assertThat(focused()).isEqualTo("backup-make");
        assertThat(reader.texts(".backups")).contains("Today, 15:00", "12 products, ");
        robot.interact(() -> {
            var unused = window.desktop().workspace().execute(ShelfCommands.archive("ret", Samples.MONDAY));
        });
        until(() -> window.notebook().shelf().size() < before.shelf().size());

        focus("#backup-list");
        robot.type(KeyCode.ENTER);
        until(() -> reader.has(".dialog-card"));
        assertThat(reader.texts(".dialog-card"))
                .contains("Restore this backup?", "In the backup", "As they were then:", "The product Retin");
        robot.type(KeyCode.ENTER);

        until(() -> window.notebook().equals(before));
        until(() -> TestWindow.shows(robot, "The backup of Wednesday 25 November 2026, 15:00 is restored"));
        assertThat(undoLabel()).contains("since the backup was restored", "is among the backups");
        press("#copy-back");
        until(() -> window.notebook().shelf().size() < before.shelf().size());
    }

    @Test
    void everythingIsDeletedAndBroughtBack() throws TimeoutException {
        Notebook before = window.notebook();
        press("#delete-all");
        until(() -> reader.has("#delete-copies"));
        assertThat(reader.texts(".dialog-card")).contains("12 products", "The backups stay");
        robot.type(KeyCode.ENTER);
        until(() -> reader.has("#delete-word"));
        assertThat(focused()).isEqualTo("delete-word");
        robot.write("no");
        robot.type(KeyCode.ENTER);
        until(() -> reader.texts(".dialog-card").contains("Type the word “delete”."));
        assertThat(window.notebook()).isEqualTo(before);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("Delete ");
        robot.type(KeyCode.ENTER);

        until(() -> reader.has("#welcome-start"));
        assertThat(window.notebook().products()).isEmpty();
        assertThat(focused()).isEqualTo("welcome-start");
        until(() -> TestWindow.shows(robot, "All your data is deleted"));
        press("#copy-back");
        until(() -> window.notebook().equals(before));
        until(() -> !reader.has("#welcome-start"));
    }

    private String undoLabel() {
        return TestWindow.onFront(
                () -> window.shell().context().undo().undoLabelProperty().get());
    }

    private void press(String selector) throws TimeoutException {
        focus(selector);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void focus(String selector) throws TimeoutException {
        until(() -> window.scene().lookup(selector) != null);
        robot.interact(() -> window.scene().lookup(selector).requestFocus());
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return Optional.ofNullable(TestWindow.onFront(() -> window.scene().getFocusOwner()))
                .map(Node::getId)
                .orElse("");
    }
}
