package org.skinweek.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.ui.MainWindow;
import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.common.Route;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.theme.Appearance;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Two short journeys through the real window: from the welcome to a week, and a product added by keyboard alone. */
class FirstRunJourneyTest {
    private final FxRobot robot = new FxRobot();

    private static Desktop open(Notebook notebook, Route route) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        Desktop desktop = Desktops.of(notebook, Platform::runLater);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Shell shell = MainWindow.compose(desktop, new Appearance(), Optional::empty);
            shell.open(route);
            stage.setScene(new Scene(shell.root(), 1280, 900));
            stage.show();
            return shell;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return desktop;
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void leadsFromTheWelcomeToAWeek() throws TimeoutException {
        Desktop desktop = open(Notebook.EMPTY, Route.WEEK);

        robot.clickOn("#welcome-start");
        robot.clickOn("#welcome-next");
        robot.clickOn("#welcome-next");
        robot.clickOn("#own-CLEANSER").clickOn("#own-SUNSCREEN").clickOn("#own-RETINOL");
        robot.interact(() -> robot.lookup("#welcome-finish").queryButton().fire());
        await(() -> desktop.workspace().notebook().settings().firstRunDone());

        Notebook notebook = desktop.workspace().notebook();
        assertThat(notebook.shelf()).hasSize(3);
        assertThat(notebook.plan().on(Samples.MONDAY).placements())
                .anyMatch(placement -> placement.session() == Session.EVENING);
        assertThat(robot.lookup("#welcome-finish").tryQuery()).isEmpty();
    }

    @Test
    void addsAProductByKeyboardAlone() throws TimeoutException {
        Desktop desktop = open(Samples.empty(), Route.SHELF);

        robot.interact(() -> robot.lookup("#add-product").queryButton().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.write("Night serum");
        robot.interact(() -> robot.lookup("#active-search").query().requestFocus());
        robot.write("retino");
        robot.type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#product-name").query().requestFocus());
        robot.type(KeyCode.ENTER);
        await(() -> !desktop.workspace().notebook().shelf().isEmpty());

        Product added = desktop.workspace().notebook().shelf().get(0);
        assertThat(added.name()).isEqualTo("Night serum");
        assertThat(added.contains("retinol")).isTrue();
    }
}
