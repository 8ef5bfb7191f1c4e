package org.skinweek.ui.week.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.until;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;

/** A shelf without a wish gets a calm week; a wish that does not fit is explained, and room is made for it. */
class WishJourneyTest {
    private static final LocalDate NEXT_WEEK = Samples.MONDAY.plusWeeks(1);
    private static final Set<String> STRONG = Set.of("gly", "ret", "clay");

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void aShelfWithoutWishesGetsACalmWeekThatHasSomethingOfEach() throws TimeoutException {
        open(Samples.unplanned());
        press("plan-week");
        until(() -> window.scene().lookup("#plan-make") != null);
        press("plan-make");
        accept();

        WeekPlan week = week();
        assertThat(STRONG).allMatch(product -> week.count(product) > 0);
        assertThat(week.count("clay")).isEqualTo(1);
        assertThat(evenings(week, STRONG)).hasSizeLessThanOrEqualTo(5);
        assertThat(evenings(week, Set.of("ret"))).doesNotContainAnyElementsOf(evenings(week, Set.of("gly", "clay")));
        int scrub = evenings(week, Set.of("clay")).iterator().next();
        assertThat(evenings(week, STRONG)).doesNotContain(Math.floorMod(scrub - 1, 7), (scrub + 1) % 7);
        assertThat(window.desktop().checker().check(TimelineBuilder.of(window.notebook(), NEXT_WEEK, NEXT_WEEK)))
                .noneMatch(flag -> flag.severity().counts());
    }

    @Test
    void aWishThatDoesNotFitIsExplainedAndRoomIsMadeForIt() throws TimeoutException {
        open(Samples.week(false));
        press("plan-week");
        until(() -> window.scene().lookup("#wish-ret") != null);
        robot.interact(() -> window.scene().lookup("#wish-ret .button").requestFocus());
        robot.type(KeyCode.UP, 4);
        robot.interact(() -> window.scene().lookup("#plan-make").requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> window.scene().lookup("#room-ret") != null);

        assertThat(window.scene().getRoot().lookupAll(".gave-card .label"))
                .extracting(node -> ((Labeled) node).getText())
                .anyMatch(text -> text.startsWith("Retinol") && text.contains("of 7"))
                .anyMatch(text -> text.contains("Clay scrub (once)"));
        String offer = ((Labeled) window.scene().lookup("#room-ret")).getText();
        assertThat(offer).startsWith("Leave out Clay scrub");
        press("room-ret");
        until(() -> !(window.scene().lookup("#room-ret") instanceof Labeled room)
                || !room.getText().equals(offer));
        accept();

        assertThat(week().count("clay")).isZero();
        assertThat(week().count("ret")).isGreaterThan(2);
    }

    private void open(Notebook notebook) throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(notebook, Platform::runLater));
    }

    private void accept() throws TimeoutException {
        until(() -> window.scene().lookup("#plan-accept") != null);
        press("plan-accept");
        until(() -> !NodeVisibility.isShown(window.scene().lookup(".plan-view")));
    }

    private void press(String id) {
        robot.interact(() -> ((ButtonBase) window.scene().lookup("#" + id)).fire());
    }

    private WeekPlan week() {
        return window.notebook().plan().sevenDays(NEXT_WEEK);
    }

    /** Days on whose evening one of some products is planned, 0 for Monday. */
    private static Set<Integer> evenings(WeekPlan week, Set<String> products) {
        return week.placements().stream()
                .filter(placement -> placement.session() == Session.EVENING && products.contains(placement.product()))
                .map(WeekPlacement::day)
                .map(day -> day.getValue() - 1)
                .collect(Collectors.toSet());
    }
}
