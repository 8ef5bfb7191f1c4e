package org.skinweek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.onFront;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Notebook;
import org.skinweek.platform.DataFolders;
import org.skinweek.platform.FolderPrivacy;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.start.FolderNotice;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Silence;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** What the window says of the computer around it: no browser, no file manager, a folder that others can enter. */
class ShellTroublesTest {
    private static final String PAGE = "https://example.org/a-page";

    private final FxRobot robot = new FxRobot();
    private Workspace workspace;
    private Shell shell;

    @TempDir
    private Path temp;

    /** The frame without a page: what is said lies over whatever is open. */
    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        onFront(() -> {
            Desktop desktop = Desktops.opening(Notebook.EMPTY, Platform::runLater, address -> false);
            workspace = desktop.workspace();
            shell = desktop.pages().shell(PageRoute.SETTINGS);
            stage.setScene(new Scene(shell.root(), 1000, 700));
            stage.show();
            return shell;
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        onFront(() -> {
            workspace.close();
            return workspace;
        });
        FxToolkit.cleanupStages();
    }

    @Test
    void aPageThatNoBrowserOpensCanBeCopied() {
        robot.interact(() -> context().links().openPage(PAGE));

        assertThat(shows("No browser opened this page")).isTrue();
        assertThat(onFront(() -> Silence.in(shell.root()))).isEmpty();
        robot.interact(robot.lookup("#link-copy").queryButton()::fire);
        assertThat(onFront(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(PAGE);
    }

    @Test
    void aFolderThatNoFileManagerOpensCanBeCopied() {
        robot.interact(() -> context().links().openFolder("/home/me/skin", "file:///home/me/skin"));

        assertThat(shows("No file manager opened this folder")).isTrue();
        robot.interact(robot.lookup("#link-copy").queryButton()::fire);
        assertThat(onFront(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("/home/me/skin");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatOthersCanEnterIsClosedOnlyWhenTheUserSaysSo() throws IOException {
        Path data = openFolder();
        FolderPrivacy privacy = new FolderPrivacy(new DataFolders(data, data.resolve("cache")));

        robot.interact(() -> new FolderNotice(context(), privacy, BackgroundRunner.inline()).show());
        assertThat(shows("Others can get at your data folder")).isTrue();
        assertThat(onFront(() -> Silence.in(shell.root()))).isEmpty();
        assertThat(mode(data)).isEqualTo("rwxr-xr-x");
        robot.interact(robot.lookup("#start-folder-close").queryButton()::fire);

        assertThat(mode(data)).isEqualTo("rwx------");
        assertThat(shows("Now only you can open your data folder")).isTrue();
        assertThat(shows("Others can get at your data folder")).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatIsLeftOpenIsNotToldAgain() throws IOException {
        Path data = openFolder();
        FolderPrivacy privacy = new FolderPrivacy(new DataFolders(data, data.resolve("cache")));

        robot.interact(() -> new FolderNotice(context(), privacy, BackgroundRunner.inline()).show());
        robot.interact(robot.lookup("#start-folder-leave").queryButton()::fire);
        robot.interact(() -> new FolderNotice(context(), privacy, BackgroundRunner.inline()).show());

        assertThat(shows("Others can get at your data folder")).isFalse();
        assertThat(mode(data)).isEqualTo("rwxr-xr-x");
    }

    private Path openFolder() throws IOException {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = Files.createDirectory(temp.resolve("data"));
        return Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String mode(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }

    private PageContext context() {
        return shell.context();
    }

    private boolean shows(String text) {
        return TestWindow.shows(robot, text);
    }
}
