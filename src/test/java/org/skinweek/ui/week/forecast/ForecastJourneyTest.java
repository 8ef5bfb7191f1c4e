package org.skinweek.ui.week.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.until;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Notebook;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PlanIntent;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The coming weeks on the Week page in the real window, by keyboard, and what is asked of the planner. */
class ForecastJourneyTest {
    private static final int HIGH = 780;

    private final FxRobot robot = new FxRobot();
    private Desktop desktop;
    private Scene scene;

    private void open(Notebook notebook, int height) throws TimeoutException {
        TestWindow window = TestWindow.open(() -> Desktops.of(notebook, Platform::runLater), height);
        desktop = window.desktop();
        scene = window.scene();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        desktop.workspace().close();
    }

    @Test
    void oneTileIsReachedByTabArrowsLeadOnAndEnterOpensItsWeek() throws TimeoutException {
        open(Samples.named("ahead"), HIGH);
        assertThat(tiles()).hasSize(8).filteredOn(Node::isFocusTraversable).containsExactly(tiles().get(0));
        robot.interact(() -> tiles().get(0).requestFocus());

        robot.type(KeyCode.RIGHT, 4);
        robot.type(KeyCode.ENTER);

        until(() -> title().equals("21 – 27 December"));
        assertThat(scene.getFocusOwner()).isSameAs(tiles().get(4));
        assertThat(tiles()).filteredOn(Node::isFocusTraversable).containsExactly(tiles().get(4));
        assertThat(tiles().get(4).getAccessibleText()).contains("(on the board)");
        assertThat(tiles().get(0).getAccessibleText()).doesNotContain("(on the board)");

        robot.type(KeyCode.HOME);
        robot.type(KeyCode.LEFT);
        robot.type(KeyCode.SPACE);
        until(() -> title().equals("23 – 29 November"));
    }

    @Test
    void planItOpensThePlanOfTheComingWeek() throws TimeoutException {
        open(Samples.named("ahead"), HIGH);

        robot.interact(() -> tiles().get(5).fire());
        robot.interact(() -> ((Hyperlink) scene.lookup("#forecast-plan")).fire());

        until(() -> scene.lookup(".plan-view") != null && NodeVisibility.isShown(scene.lookup(".plan-view")));
    }

    @Test
    void whereThePageIsLowAMenuTakesThePlaceOfTheTiles() throws TimeoutException {
        open(Samples.named("ahead"), 700);
        until(() -> !strip().isVisible());
        MenuButton menu = (MenuButton) scene.lookup("#forecast-menu");

        assertThat(menu.isVisible()).isTrue();
        assertThat(menu.getItems().get(0).getText()).startsWith("23 – 29 Nov: ");
        robot.interact(() -> menu.getItems().get(2).fire());
        until(() -> title().equals("7 – 13 December"));
    }

    @Test
    void anEmptyPlanShowsNoComingWeeks() throws TimeoutException {
        open(Samples.empty(), HIGH);

        assertThat(strip().isVisible()).isFalse();
        assertThat(strip().menu().isDisabled()).isTrue();
    }

    @Test
    void planItAsksForWhatIsNewInTheShownWeek() throws TimeoutException {
        List<PlanIntent> asked = new ArrayList<>();
        List<LocalDate> opened = new ArrayList<>();
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            desktop = Desktops.of(Samples.named("ahead"), Platform::runLater);
            ForecastViewModel model = desktop.pages().forecast();
            ForecastStrip strip = new ForecastStrip(model, desktop.words(), opened::add, asked::add);
            scene = new Scene(strip, 1000, 200);
            stage.setScene(scene);
            stage.show();
            model.refresh();
            strip.show(Samples.MONDAY.plusWeeks(7));
        });
        WaitForAsyncUtils.waitForFxEvents();

        robot.interact(() -> tiles().get(2).fire());
        robot.interact(() -> ((Hyperlink) scene.lookup("#forecast-plan")).fire());

        assertThat(opened).containsExactly(Samples.MONDAY.plusWeeks(2));
        assertThat(asked).singleElement().satisfies(ask -> {
            assertThat(ask.reason()).isEqualTo(PlanIntent.Reason.FORECAST);
            assertThat(ask.shown()).isEqualTo(Samples.MONDAY.plusWeeks(7));
            assertThat(ask.requests()).hasSize(1);
        });
    }

    private ForecastStrip strip() {
        return (ForecastStrip) scene.lookup(".forecast-strip");
    }

    private List<ForecastTile> tiles() {
        return scene.getRoot().lookupAll(".forecast-tile").stream()
                .map(ForecastTile.class::cast)
                .toList();
    }

    private String title() {
        return ((Label) scene.lookup(".page-title")).getText();
    }
}
