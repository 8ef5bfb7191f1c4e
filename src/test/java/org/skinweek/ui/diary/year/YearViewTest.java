package org.skinweek.ui.diary.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.testing.Patience;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The year is read by keys and pointer, a day opens its list, and tables say what the charts show. */
class YearViewTest extends ApplicationTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private final Desktop desktop = Desktops.of(Samples.named("trends"), Platform::runLater);
    private Shell shell;

    @Override
    public void start(Stage stage) {
        ThemeSwitcher appearance = new ThemeSwitcher();
        shell = desktop.pages().shell(PageRoute.DIARY);
        Scene scene = new Scene(shell.root(), 1280, 800);
        scene.getStylesheets().setAll(appearance.stylesheets());
        stage.setScene(scene);
        stage.show();
        shell.open(PageRoute.DIARY);
    }

    @BeforeEach
    void showTheYear() throws TimeoutException {
        press("Year");
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS, TimeUnit.SECONDS, () -> spoken("#heat-map").contains("25 November"));
    }

    @Test
    void arrowKeysReadDaysAndEnterOpensOne() throws TimeoutException {
        interact(() -> lookup("#heat-map").query().requestFocus());
        type(KeyCode.LEFT, KeyCode.UP);
        assertThat(spoken("#heat-map")).contains("Tuesday 17 November").contains("in seven days");
        assertThat(spoken("#trend-chart")).contains("Tuesday 17 November");

        type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup(".calendar").tryQuery()).isPresent();
        assertThat(lookup("Tuesday 17 November").tryQuery()).isPresent();
        assertThat(NodeVisibility.isShown(lookup("#heat-map").query())).isFalse();
    }

    @Test
    void keysGoOnIntoOtherYearsAndBack() {
        interact(() -> lookup("#heat-map").query().requestFocus());
        type(KeyCode.HOME, KeyCode.UP);
        assertThat(lookup("2025").tryQuery()).isPresent();
        assertThat(spoken("#heat-map")).contains("31 December 2025");
        press("Today");
        assertThat(lookup("2026").tryQuery()).isPresent();
        assertThat(spoken("#heat-map")).contains("25 November");
    }

    @Test
    void thePointerReadsADayOfTheCharts() {
        Node chart = lookup("#trend-chart").query();
        moveTo(chart);
        assertThat(spoken("#trend-chart")).doesNotContain("25 November");
        type(KeyCode.HOME);
        interact(chart::requestFocus);
        type(KeyCode.END);
        assertThat(spoken("#trend-chart")).contains("23 December").contains("planned");
        type(KeyCode.HOME);
        assertThat(spoken("#trend-chart"))
                .contains(String.valueOf(TODAY.minusDays(111).getDayOfMonth()));
    }

    @Test
    void theYearStaysWhileTheChartsAreRead() {
        press("A year");
        interact(() -> lookup("#trend-chart").query().requestFocus());
        type(KeyCode.HOME);
        assertThat(spoken("#trend-chart")).contains("2025");
        assertThat(lookup("2026").tryQuery()).isPresent();
        press("Today");
        type(KeyCode.END);
        assertThat(spoken("#trend-chart")).contains("January 2027");
        assertThat(lookup("2026").tryQuery()).isPresent();
    }

    @Test
    void theTablesFollowWhatIsShown() {
        press("All");
        lookup(".trend-card .fold > .hyperlink").queryAllAs(Hyperlink.class).forEach(link -> interact(link::fire));
        TableView<?> all = lookup("#trends-table").query();
        assertThat(all.getItems().size()).isGreaterThan(60);
        press("4 weeks");
        all = lookup("#trends-table").query();
        assertThat(all.getItems().size()).isBetween(5, 7);
        TableView<?> year = lookup("#sums-table").query();
        assertThat(year.getItems().size()).isBetween(52, 54);
    }

    @Test
    void theScoreSaysWhatItCounts() {
        assertThat(lookup("#kept-card .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.startsWith("Kept up: "))
                .contains("In the last 16 weeks", "Rest nights");
    }

    /** Presses a button of the page, in sight or not: the page scrolls. */
    private void press(String text) {
        ButtonBase button = lookup(node -> node instanceof ButtonBase each
                        && text.equals(each.getText())
                        && !each.getStyleClass().contains("sidebar-item"))
                .query();
        interact(button::fire);
    }

    private String spoken(String id) {
        // what scrolls is in the scene from the next pulse on
        return lookup(id)
                .tryQuery()
                .map(Node::getAccessibleText)
                .map(String::valueOf)
                .orElse("");
    }
}
