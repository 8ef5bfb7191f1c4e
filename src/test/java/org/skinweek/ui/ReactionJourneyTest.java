package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.NumberOverride;
import org.skinweek.ui.common.Route;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** After a reaction on an evening with a retinoid no page invites to use it, until its day on the way back comes. */
class ReactionJourneyTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"severe, See a doctor or dermatologist", "allergic, Get help now", "sore, Give your skin a rest"})
    void nothingInvitesToTheRetinoidOfTonight(String sample, String advice) throws TimeoutException {
        open(Samples.named(sample));

        assertThat(advice()).contains(advice);
        assertThat(ticks()).doesNotContain("Tick Retinol");
        assertThat(texts(".today-paused")).contains("Retinol");
        if (button("#tick-all").isVisible() && !button("#tick-all").isDisabled()) {
            robot.interact(() -> button("#tick-all").fire());
            TestWindow.until(() -> !entries().isEmpty());
        }
        assertThat(entries()).extracting(DiaryEntry::product).doesNotContain("ret");

        show(Route.REMINDERS);
        assertThat(invitations()).noneMatch(text -> text.contains("Retinol"));
        assertThat(labels()).anyMatch(text -> text.startsWith("Pause after a reaction"));

        show(Route.WEEK);
        assertThat(cards("Retinol")).isNotEmpty().anyMatch(text -> text.contains("Stop:"));
    }

    @Test
    void aSevereReactionSaysWhatWouldBeAnEmergencyInTheSamePlace() throws TimeoutException {
        open(Samples.named("severe"));

        assertThat(advice()).contains("9 December").contains("call the emergency number");
        assertThat(texts(".way-back")).contains("Only care", "Vitamin C serum", "From Thursday 10 December");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 22, 28, 29, 36, 42, 43, 44, 50})
    void theWayBackDayByDay(int daysAgo) throws TimeoutException {
        open(Samples.reacted(SymptomLevel.MODERATE, daysAgo));
        // the pause, a week for the niacinamide, two for the vitamin C and two for the glycolic acid
        boolean back = daysAgo >= 8 + 7 + 14 + 14;

        assertThat(ticks().contains("Tick Retinol")).isEqualTo(back);
        assertThat(texts(".today-paused").contains("Retinol")).isNotEqualTo(back);
        assertThat(advice().isEmpty()).isEqualTo(daysAgo > 7);

        show(Route.REMINDERS);
        assertThat(invitations().stream().anyMatch(text -> text.startsWith("Tonight") && text.contains("Retinol")))
                .isEqualTo(back);
    }

    @Test
    void aLongerPauseOfTheUsersOwnReachesEveryPage() throws TimeoutException {
        NumberOverride longer = new NumberOverride("STOP-IRRIT", "days", 14, Sensitivity.NORMAL);
        Notebook notebook = Samples.reacted(SymptomLevel.MODERATE, 10);
        open(notebook.after(List.of(new Change.OfNumber(null, longer))));

        assertThat(advice()).contains("until Sunday 29 November");
        assertThat(ticks()).doesNotContain("Tick Retinol");
        assertThat(texts(".way-back")).contains("From Monday 30 November");

        show(Route.REMINDERS);
        assertThat(labels()).anyMatch(text -> text.startsWith("Pause after a reaction"));

        show(Route.WEEK);
        assertThat(cards("Retinol")).anyMatch(text -> text.contains("Stop:"));
    }

    @Test
    void whatWasUsedAllTheSameIsWrittenDownAfterAQuestion() throws TimeoutException {
        open(Samples.named("severe"));
        robot.interact(() -> robot.lookup("#paused-menu")
                .queryAs(MenuButton.class)
                .getItems()
                .get(0)
                .fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(labels()).contains("Did you use Retinol all the same?");
        assertThat(entries()).isEmpty();

        robot.interact(() -> ((ButtonBase) labeled("Write it down")).fire());
        TestWindow.until(
                () -> entries().stream().anyMatch(entry -> entry.product().equals("ret")));
    }

    @Test
    void whatWasSkippedAndIsBarredTakesTheSameQuestion() throws TimeoutException {
        open(Samples.named("evening"));
        robot.interact(() -> ((ToggleButton) spoken("Tick Glycolic toner")).fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(labels()).contains("Did you use Glycolic toner all the same?");
    }

    private Node spoken(String text) {
        return robot.lookup((Node node) -> text.equals(node.getAccessibleText()) && isShown(node))
                .query();
    }

    private void open(Notebook notebook) throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(notebook, Platform::runLater));
        show(Route.TODAY);
    }

    private void show(Route route) {
        robot.interact(() -> window.shell().open(route));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<DiaryEntry> entries() {
        return WaitForAsyncUtils.waitForAsyncFx(
                        10_000, () -> window.desktop().workspace().notebook())
                .diary()
                .day(TODAY)
                .entries();
    }

    private ButtonBase button(String id) {
        return robot.lookup(id).queryButton();
    }

    private List<String> ticks() {
        return robot.lookup((Node node) -> node instanceof ToggleButton && isShown(node)).queryAll().stream()
                .map(node -> String.valueOf(node.getAccessibleText()))
                .toList();
    }

    private String advice() {
        return robot
                .lookup((Node node) -> node.getStyleClass().contains("advice-card") && isShown(node))
                .queryAll()
                .stream()
                .map(node -> String.valueOf(node.getAccessibleText()))
                .collect(Collectors.joining());
    }

    /** What stands in a part of the page. */
    private String texts(String selector) {
        List<String> texts = new ArrayList<>();
        for (Node part : robot.lookup(selector).queryAll()) {
            if (isShown(part)) {
                robot.from(part).lookup((Node node) -> node instanceof Labeled).queryAll().stream()
                        .map(node -> ((Labeled) node).getText())
                        .forEach(texts::add);
            }
        }
        return String.join("\n", texts);
    }

    private List<String> labels() {
        return robot.lookup((Node node) -> node instanceof Labeled && isShown(node)).queryAll().stream()
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .toList();
    }

    private Node labeled(String text) {
        return robot.lookup((Node node) ->
                        node instanceof Labeled labeled && text.equals(labeled.getText()) && isShown(node))
                .query();
    }

    /** The reminders of today that ask for steps. */
    private List<String> invitations() {
        return labels().stream()
                .filter(text -> text.startsWith("Tonight:") || text.startsWith("This morning:"))
                .toList();
    }

    private List<String> cards(String product) {
        return robot
                .lookup((Node node) -> node.getStyleClass().contains("board-card") && isShown(node))
                .queryAll()
                .stream()
                .map(node -> String.valueOf(node.getAccessibleText()))
                .filter(text -> text.startsWith(product))
                .toList();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
