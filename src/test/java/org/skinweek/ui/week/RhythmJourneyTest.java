package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.until;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.RhythmCommands;
import org.skinweek.catalog.Session;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;

/** A use of a rhythm is moved on the board as calendars move one: it asks how many are meant. */
class RhythmJourneyTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.week(false), Platform::runLater));
        RhythmLine third = new RhythmLine(Session.EVENING, new UseRhythm.EveryDays(3), TODAY, null);
        robot.interact(() -> {
            var unused =
                    window.desktop().workspace().execute(RhythmCommands.setRhythm("ret", List.of(third), TODAY, TODAY));
        });
        until(() -> window.notebook().schedule().hasRhythm("ret"));
        until(() -> card(DayOfWeek.WEDNESDAY) != null);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private Node card(DayOfWeek day) {
        return window.scene().getRoot().lookupAll(".board-card").stream()
                .filter(node -> node instanceof CardView view
                        && view.card().product().id().equals("ret")
                        && view.card().placement().day() == day)
                .findFirst()
                .orElse(null);
    }

    private Node slot(DayOfWeek day) {
        return window.scene().getRoot().lookupAll(".slot").stream()
                .filter(node ->
                        node instanceof SlotView view && view.slot().equals(new BoardSlot(day, Session.EVENING)))
                .findFirst()
                .orElseThrow();
    }

    private boolean isAsked() {
        return window.scene().lookup("#moved-once") != null;
    }

    private boolean isEvening(int day) {
        LocalDate date = TODAY.plusDays(day);
        return window.notebook()
                .planOn(date)
                .products(date.getDayOfWeek(), Session.EVENING)
                .contains("ret");
    }

    @Test
    void byKeyboardOneIsMovedWithThoseThatFollow() throws TimeoutException {
        robot.interact(() -> card(DayOfWeek.WEDNESDAY).requestFocus());
        robot.type(KeyCode.M);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);
        until(this::isAsked);
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.ENTER);

        until(() -> isEvening(1));
        assertThat(isEvening(0)).isFalse();
        assertThat(isEvening(4)).isTrue();
    }

    @Test
    void byMouseOneIsMovedAlone() throws TimeoutException {
        TestWindow.drag(robot, card(DayOfWeek.WEDNESDAY), slot(DayOfWeek.THURSDAY));
        until(this::isAsked);
        robot.clickOn("#moved-once");

        until(() -> isEvening(1));
        assertThat(isEvening(0)).isFalse();
        assertThat(isEvening(3)).isTrue();
    }

    @Test
    void leavingTheQuestionMovesNone() throws TimeoutException {
        robot.interact(() -> card(DayOfWeek.WEDNESDAY).requestFocus());
        robot.type(KeyCode.M);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);
        until(this::isAsked);
        robot.type(KeyCode.ESCAPE);

        until(() -> !isAsked());
        assertThat(isEvening(0)).isTrue();
        assertThat(isEvening(1)).isFalse();
    }
}
