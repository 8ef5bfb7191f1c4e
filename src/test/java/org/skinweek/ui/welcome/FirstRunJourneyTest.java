package org.skinweek.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Product;
import org.skinweek.testing.Patience;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Short journeys through the real window: from the welcome to a week, by mouse and by keyboard alone, and to help. */
class FirstRunJourneyTest {
    private static final int MANY = 60;

    private final FxRobot robot = new FxRobot();

    private static Desktop open(Notebook notebook, PageRoute route) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        Desktop desktop = Desktops.of(notebook, Platform::runLater);
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> {
            Shell shell = desktop.pages().open(new ThemeSwitcher(), Optional::empty);
            shell.open(route);
            stage.setScene(new Scene(shell.root(), 1280, 780));
            stage.show();
            return shell;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return desktop;
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        TestWindow.until(condition::getAsBoolean);
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void leadsFromTheWelcomeToAWeek() throws TimeoutException {
        Desktop desktop = open(Notebook.EMPTY, PageRoute.WEEK);

        robot.clickOn("#welcome-start");
        for (int question = 1; question < 4; question++) {
            robot.clickOn("#welcome-next");
        }
        robot.clickOn("#own-cleanser").clickOn("#own-spf").clickOn("#own-retinol");
        robot.clickOn("#welcome-next");
        robot.clickOn("#welcome-finish");
        await(() -> desktop.workspace().notebook().settings().firstRunDone());

        Notebook notebook = desktop.workspace().notebook();
        assertThat(notebook.shelf()).hasSize(3);
        assertThat(notebook.plan().on(Samples.MONDAY).placements())
                .anyMatch(placement -> placement.session() == Session.EVENING);
        assertThat(robot.lookup("#welcome-finish").tryQuery()).isEmpty();
    }

    @Test
    void isAnsweredByKeyboardAloneAndLosesNothingOnTheWayBack() throws TimeoutException {
        Desktop desktop = open(Notebook.EMPTY, PageRoute.WEEK);

        robot.type(KeyCode.ENTER);
        tabTo("Sensitive");
        robot.type(KeyCode.SPACE, KeyCode.ENTER);
        await(() -> focused("Pregnant, breastfeeding or planning a pregnancy"));
        robot.type(KeyCode.SPACE, KeyCode.ENTER);
        await(() -> focused("Less shine"));
        robot.type(KeyCode.ENTER);
        await(() -> focused("Cleanser"));
        robot.type(KeyCode.ESCAPE);
        tabTo("Retinol");
        robot.type(KeyCode.SPACE);
        tabTo("0.3%");
        robot.type(KeyCode.SPACE);
        searchFor("niacin");
        searchFor("glykols");
        robot.interact(() -> robot.lookup("#welcome-back").queryButton().requestFocus());
        robot.type(KeyCode.SPACE);
        await(() -> focused("Less shine"));
        robot.type(KeyCode.ENTER);
        await(() -> focused("Cleanser"));
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup("#welcome-finish").tryQuery().isPresent()
                && robot.lookup("#welcome-finish").queryButton().isFocused());
        assertThat(robot.lookup(".left-out .label").<Labeled>queryAll())
                .extracting(Labeled::getText)
                .contains("Retinol", "Glycolic acid")
                .anyMatch(text -> text.contains("pregnant or planning a pregnancy"));
        robot.type(KeyCode.ENTER);
        await(() -> desktop.workspace().notebook().settings().firstRunDone());

        Notebook notebook = desktop.workspace().notebook();
        assertThat(notebook.profile().pregnantOrPlanning()).isTrue();
        assertThat(notebook.profile().stated()).isEqualTo(Sensitivity.SENSITIVE);
        assertThat(notebook.shelf())
                .extracting(Product::name)
                .containsExactlyInAnyOrder("Retinol", "Niacinamide", "Glycolic acid");
        assertThat(notebook.shelf())
                .flatExtracting(Product::doses)
                .contains(Dose.of("retinol", 0.3), Dose.of("niacinamide"));
        assertThat(notebook.plan().on(Samples.MONDAY).placements())
                .extracting(placement ->
                        notebook.product(placement.product()).orElseThrow().name())
                .containsOnly("Niacinamide");
    }

    private void searchFor(String name) throws TimeoutException {
        robot.interact(() -> robot.lookup("#active-search").query().requestFocus());
        robot.write(name);
        robot.type(KeyCode.ENTER);
        await(() ->
                robot.lookup("#active-search").queryTextInputControl().getText().isEmpty());
    }

    /** Presses Tab until a control with that text has focus. */
    private void tabTo(String text) {
        for (int presses = 0; presses < MANY && !focused(text); presses++) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(focused(text)).as("%s reached by Tab", text).isTrue();
    }

    private boolean focused(String text) {
        return robot.lookup((Node node) ->
                        node.isFocused() && node instanceof Labeled labeled && text.equals(labeled.getText()))
                .tryQuery()
                .isPresent();
    }

    @Test
    void saysWhereHelpIsNeededOnEveryPage() throws TimeoutException {
        open(Samples.empty(), PageRoute.SHELF);

        robot.push(KeyCode.F1);

        await(() -> robot.lookup("#help").tryQuery().isPresent());
        assertThat(shownInHelp()).contains("The first five minutes");

        robot.interact(() -> robot.lookup("#help-parts .toggle-button").<ToggleButton>queryAll().stream()
                .filter(part -> part.getText().equals("Safety"))
                .forEach(ToggleButton::fire));

        assertThat(shownInHelp())
                .doesNotContain("The first five minutes")
                .contains("Not medical advice")
                .anyMatch(text -> text.startsWith("Swelling of face or throat"));
        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup("#help").tryQuery().isEmpty());
    }

    private List<String> shownInHelp() {
        return robot.lookup("#help .label").<Labeled>queryAll().stream()
                .filter(NodeVisibility::isShown)
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void addsAProductByKeyboardAlone() throws TimeoutException {
        Desktop desktop = open(Samples.empty(), PageRoute.SHELF);

        robot.interact(() -> robot.lookup("#add-product").queryButton().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#product-name").query().requestFocus());
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

        robot.clickOn("Find a place for it");
        await(() -> robot.lookup(".plan-view").tryQuery().isPresent());
    }
}
