package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
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
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.testing.WindowReader;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** After a reaction on an evening with a retinoid no page invites to use it, until its day on the way back comes. */
class ReactionJourneyTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private WindowReader reader;

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"severe, See a doctor or dermatologist", "allergic, Get help now", "sore, Give your skin a rest"})
    void nothingInvitesToTheRetinoidOfTonight(String sample, String advice) throws TimeoutException {
        open(Samples.named(sample));

        assertThat(advice()).contains(advice);
        assertThat(reader.ticks()).doesNotContain("Tick Retinol");
        assertThat(reader.texts(".today-paused")).contains("Retinol");
        if (button("#tick-all").isVisible() && !button("#tick-all").isDisabled()) {
            robot.interact(() -> button("#tick-all").fire());
            TestWindow.until(() -> !entries().isEmpty());
        }
        assertThat(entries()).extracting(DiaryEntry::product).doesNotContain("ret");

        reader.show(PageRoute.REMINDERS);
        assertThat(reader.invitations()).noneMatch(text -> text.contains("Retinol"));
        assertThat(reader.labels()).anyMatch(text -> text.startsWith("Pause after a reaction"));

        reader.show(PageRoute.WEEK);
        assertThat(reader.cards("Retinol")).isNotEmpty().anyMatch(text -> text.contains("Stop:"));
    }

    @Test
    void aSevereReactionSaysWhatWouldBeAnEmergencyInTheSamePlace() throws TimeoutException {
        open(Samples.named("severe"));

        assertThat(advice()).contains("9 December").contains("call the emergency number");
        assertThat(reader.texts(".way-back")).contains("Only care", "Vitamin C serum", "From Thursday 10 December");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 22, 28, 29, 36, 42, 43, 44, 50})
    void theWayBackDayByDay(int daysAgo) throws TimeoutException {
        open(Samples.reacted(SymptomLevel.MODERATE, daysAgo));
        // the pause, a week for the niacinamide, two for the vitamin C and two for the glycolic acid
        boolean back = daysAgo >= 8 + 7 + 14 + 14;

        assertThat(reader.ticks().contains("Tick Retinol")).isEqualTo(back);
        assertThat(reader.texts(".today-paused").contains("Retinol")).isNotEqualTo(back);
        assertThat(advice().isEmpty()).isEqualTo(daysAgo > 7);

        reader.show(PageRoute.REMINDERS);
        assertThat(reader.invitations().stream()
                        .anyMatch(text -> text.startsWith("Tonight") && text.contains("Retinol")))
                .isEqualTo(back);
    }

    @Test
    void aLongerPauseOfTheUsersOwnReachesEveryPage() throws TimeoutException {
        NumberOverride longer = new NumberOverride("STOP-IRRIT", "days", 14, Sensitivity.NORMAL);
        Notebook notebook = Samples.reacted(SymptomLevel.MODERATE, 10);
        open(notebook.after(List.of(new Change.OfNumber(null, longer))));

        assertThat(advice()).contains("until Sunday 29 November");
        assertThat(reader.ticks()).doesNotContain("Tick Retinol");
        assertThat(reader.texts(".way-back")).contains("From Monday 30 November");

        reader.show(PageRoute.REMINDERS);
        assertThat(reader.labels()).anyMatch(text -> text.startsWith("Pause after a reaction"));

        reader.show(PageRoute.WEEK);
        assertThat(reader.cards("Retinol")).anyMatch(text -> text.contains("Stop:"));
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

        assertThat(reader.labels()).contains("Did you use Retinol all the same?");
        assertThat(entries()).isEmpty();

        reader.press("Write it down");
        TestWindow.until(
                () -> entries().stream().anyMatch(entry -> entry.product().equals("ret")));
    }

    @Test
    void whatWasSkippedAndIsBarredTakesTheSameQuestion() throws TimeoutException {
        open(Samples.named("evening"));
        robot.interact(() -> ((ToggleButton) reader.saying("Tick Glycolic toner")).fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(reader.labels()).contains("Did you use Glycolic toner all the same?");
    }

    private void open(Notebook notebook) throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(notebook, Platform::runLater));
        reader = new WindowReader(window);
        reader.show(PageRoute.TODAY);
    }

    private List<DiaryEntry> entries() {
        return window.notebook().diary().day(TODAY).entries();
    }

    private ButtonBase button(String id) {
        return robot.lookup(id).queryButton();
    }

    private String advice() {
        return String.join("", reader.spoken("advice-card"));
    }
}
