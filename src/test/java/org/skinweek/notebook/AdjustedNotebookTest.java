package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.ToleratedCaution;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleAdjustments;
import org.skinweek.rules.RuleSubject;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.rules.Severity;
import org.skinweek.testing.SampleNotebook;

/** Adjustments in a notebook: how long a tolerance holds, and that every change of them can be taken back. */
class AdjustedNotebookTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Notebook SHELF = SampleNotebook.withShelf().build();

    private static RuleTolerance tolerance(String rule, String product, LocalDate until) {
        return new RuleTolerance(rule, product, "because", MONDAY.minusDays(2), until);
    }

    private static List<ToleratedCaution> tolerated(LocalDate weekStart, RuleTolerance... tolerances) {
        Notebook notebook = SHELF;
        for (RuleTolerance tolerance : tolerances) {
            notebook = notebook.after(List.of(new Change.OfTolerance(null, tolerance)));
        }
        return TimelineBuilder.of(notebook, weekStart, MONDAY).tolerated();
    }

    @Test
    void aToleranceHoldsUntilItsLastDayAndNoLonger() {
        RuleTolerance wednesday = tolerance("MAX-AHA", "acid", MONDAY.plusDays(2));
        assertThat(tolerated(MONDAY, wednesday)).containsExactly(new ToleratedCaution(1, "MAX-AHA", 2));
        assertThat(tolerated(MONDAY.minusDays(7), wednesday)).containsExactly(new ToleratedCaution(1, "MAX-AHA", 9));
        assertThat(tolerated(MONDAY.plusDays(2), wednesday)).containsExactly(new ToleratedCaution(1, "MAX-AHA", 0));
        assertThat(tolerated(MONDAY.plusDays(3), wednesday)).isEmpty();
        assertThat(wednesday.holdsOn(MONDAY.plusDays(2))).isTrue();
        assertThat(wednesday.holdsOn(MONDAY.plusDays(3))).isFalse();
    }

    @Test
    void aToleranceOfAProductThatIsGoneDoesNothing() {
        assertThat(tolerated(MONDAY, tolerance("MAX-AHA", "gone", MONDAY.plusDays(2))))
                .isEmpty();
        assertThat(tolerated(MONDAY, tolerance(null, "retinol", MONDAY.plusDays(2))))
                .containsExactly(new ToleratedCaution(2, null, 2));
    }

    @Test
    void tolerancesStayWithATimelineThatIsChanged() {
        Timeline week = TimelineBuilder.of(
                SHELF.after(List.of(new Change.OfTolerance(null, tolerance("MAX-AHA", null, MONDAY)))), MONDAY, MONDAY);
        assertThat(week.withPlanned(List.of()).tolerated()).isEqualTo(week.tolerated());
        assertThat(week.withProfile(week.profile()).tolerated()).isEqualTo(week.tolerated());
    }

    @Test
    void lastsTwelveWeeksAtMost() {
        LocalDate begins = MONDAY.minusDays(2);
        assertThat(tolerance("MAX-AHA", null, begins.plusDays(84)).until()).isEqualTo(begins.plusWeeks(12));
        assertThatThrownBy(() -> tolerance("MAX-AHA", null, begins.plusDays(85)))
                .hasMessageContaining("until is 2027-02-14");
        assertThatThrownBy(() -> tolerance("MAX-AHA", null, begins.minusDays(1)))
                .hasMessageContaining("until");
        assertThatThrownBy(() -> tolerance(null, null, begins)).hasMessageContaining("tolerate one");
        assertThatThrownBy(() -> new RuleTolerance("MAX-AHA", null, " ", begins, begins))
                .hasMessageContaining("reason");
    }

    @Test
    void everyChangeCanBeTakenBack() {
        RuleTolerance first = tolerance("MAX-AHA", "acid", MONDAY);
        RuleTolerance longer = tolerance("MAX-AHA", "acid", MONDAY.plusDays(9));
        NumberOverride two = new NumberOverride("MAX-AHA", "most.1", 2, Sensitivity.NORMAL);
        NumberOverride one = new NumberOverride("MAX-AHA", "most.1", 1, Sensitivity.SENSITIVE);
        OwnRule rule = own(Session.EVENING);
        OwnRule edited = own(Session.MORNING);
        List<Change> changes = List.of(
                new Change.OfTolerance(null, first),
                new Change.OfTolerance(first, longer),
                new Change.OfNumber(null, two),
                new Change.OfNumber(two, one),
                new Change.OfOwnRule(null, rule),
                new Change.OfOwnRule(rule, edited));
        Notebook after = SHELF.after(changes);
        assertThat(after.adjustments()).isEqualTo(new RuleAdjustments(List.of(longer), List.of(one), List.of(edited)));
        Command command = new Command("command.test", List.of(), changes);
        assertThat(after.after(command.inverse().changes())).isEqualTo(SHELF);
        assertThat(after.after(List.of(
                                new Change.OfTolerance(longer, null),
                                new Change.OfNumber(one, null),
                                new Change.OfOwnRule(edited, null)))
                        .adjustments())
                .isEqualTo(RuleAdjustments.NONE);
    }

    @Test
    void aNewToleranceOfTheSameScopeTakesThePlaceOfTheOld() {
        RuleTolerance first = tolerance("MAX-AHA", "acid", MONDAY);
        RuleTolerance again = tolerance("MAX-AHA", "acid", MONDAY.plusDays(9));
        assertThat(tolerated(MONDAY, first, again)).containsExactly(new ToleratedCaution(1, "MAX-AHA", 9));
    }

    private static OwnRule own(Session session) {
        return new OwnRule(
                new UUID(0, 1), new OwnLimit.OnlyIn(new RuleSubject.AnyActive(), session), Severity.CAUTION, "mine");
    }
}
