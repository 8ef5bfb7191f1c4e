package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;
import static org.skinweek.planning.PlanningWorld.MONDAY;
import static org.skinweek.planning.PlanningWorld.PLANNING;
import static org.skinweek.planning.PlanningWorld.REPLANNING;
import static org.skinweek.planning.PlanningWorld.REQUESTS;
import static org.skinweek.planning.PlanningWorld.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.SampleNotebook;

/** A plan writes weeks around rhythms, leaves these alone, and plans nothing on days away. */
class RhythmPlanningTest {
    private static final SkinCycle CYCLE =
            new SkinCycle("skin", "Mine", MONDAY, List.of("exfoliate", "retinoid", "rest", "rest"));
    private static final Notebook CYCLING = SampleNotebook.withShelf()
            .change(new Change.OfCycle(null, CYCLE))
            .change(new Change.OfRhythm(
                    "retinol",
                    List.of(),
                    List.of(new RhythmLine(
                            EVENING, new UseRhythm.CycleNights("skin", Set.of("retinoid")), MONDAY, null))))
            .build();

    private static List<LocalDate> dates(Notebook notebook, String product, int days) {
        return MONDAY.datesUntil(MONDAY.plusDays(days))
                .filter(day -> notebook.planOn(day)
                        .products(day.getDayOfWeek(), EVENING)
                        .contains(product))
                .toList();
    }

    @Test
    void theBestWeeksGoAroundARhythmAndNoneOfThemIsFlagged() {
        PlanRequest best = REQUESTS.best(CYCLING, MONDAY, MONDAY);
        assertThat(best.times().keySet()).containsExactly("acid");

        PlanOutcome outcome = PLANNING.run(CYCLING, List.of(best), MONDAY);

        assertThat(outcome.proven()).isTrue();
        assertThat(outcome.after().schedule()).as("the rhythm is left alone").isEqualTo(CYCLING.schedule());
        assertThat(outcome.after().plan().inTheEnd().count("retinol")).isZero();
        assertThat(dates(outcome.after(), "acid", 56)).hasSizeGreaterThanOrEqualTo(8);
        for (int week = 0; week < 8; week++) {
            LocalDate start = MONDAY.plusWeeks(week);
            assertThat(flags(outcome.after(), start, MONDAY))
                    .as("week %s", week)
                    .isEmpty();
        }
        assertThat(CYCLING.after(outcome.changes())).isEqualTo(outcome.after());
    }

    @Test
    void nothingIsPlannedOnDaysAway() {
        DaysAway stay = new DaysAway(new UUID(0, 1), MONDAY, MONDAY.plusDays(3), DaysAway.Keep.NOTHING, Set.of());
        Notebook away = CYCLING.after(List.of(new Change.OfAway(null, stay)));

        PlanOutcome outcome = PLANNING.run(away, List.of(REQUESTS.best(away, MONDAY, MONDAY)), MONDAY);

        assertThat(dates(outcome.after(), "acid", 7)).allMatch(day -> day.isAfter(stay.to()));
        assertThat(dates(outcome.after(), "retinol", 7)).containsExactly(MONDAY.plusDays(5));
    }

    @Test
    void whatIsLeftOutOnADateStaysOut() {
        PlanException out = new PlanException(MONDAY.plusDays(1), EVENING, "retinol", PlanException.Kind.AWAY);
        Notebook once = CYCLING.after(List.of(new Change.OfException(null, out)));

        PlanOutcome outcome = PLANNING.run(once, List.of(REQUESTS.best(once, MONDAY, MONDAY)), MONDAY);

        assertThat(outcome.after().schedule()).isEqualTo(once.schedule());
        assertThat(dates(outcome.after(), "retinol", 7)).containsExactly(MONDAY.plusDays(5));
    }

    @Test
    void afterAReactionARhythmPausesByExceptionsAndGoesOnAfterwards() {
        LocalDate today = MONDAY.plusDays(1);
        Notebook sore = PlanningWorld.noted(CYCLING, today, SymptomLevel.SEVERE);
        List<PlanRequest> requests = REPLANNING.afterReaction(sore, today, EVENING);

        PlanOutcome outcome = PLANNING.run(sore, requests, today);

        assertThat(outcome.after().schedule().rhythms())
                .isEqualTo(sore.schedule().rhythms());
        assertThat(outcome.after().schedule().exceptions())
                .contains(new PlanException(today, EVENING, "retinol", PlanException.Kind.AWAY));
        assertThat(dates(outcome.after(), "retinol", 120)).isNotEmpty();
        assertThat(sore.after(outcome.changes())).isEqualTo(outcome.after());
    }

    @Test
    void onlyTheWeeksAroundAnEventAreOtherwise() {
        Notebook shelf = SampleNotebook.withShelf().build();
        PlanOutcome usual = PLANNING.run(shelf, List.of(REQUESTS.best(shelf, MONDAY, MONDAY)), MONDAY);
        LocalDate waxing = MONDAY.plusWeeks(2).plusDays(3);
        Notebook waxed = shelf.after(
                List.of(new Change.OfEvent(null, new SkinEvent(new UUID(0, 2), SkinEventKind.WAXING, waxing))));

        PlanOutcome outcome = PLANNING.run(waxed, List.of(REQUESTS.best(waxed, MONDAY, MONDAY)), MONDAY);

        assertThat(dates(outcome.after(), "retinol", 56))
                .noneMatch(day -> !day.isBefore(waxing.minusDays(2)) && !day.isAfter(waxing));
        assertThat(outcome.after().plan().inTheEnd())
                .isEqualTo(usual.after().plan().inTheEnd());
        assertThat(flags(outcome.after(), MONDAY.plusWeeks(2), MONDAY)).isEmpty();
    }

    @Test
    void aProductWhoseRhythmIsOverIsPlannedByWeekdaysAgain() {
        RhythmLine over =
                new RhythmLine(EVENING, new UseRhythm.EveryDays(3), MONDAY.minusDays(30), MONDAY.minusDays(1));
        Notebook back = SampleNotebook.withShelf()
                .change(new Change.OfRhythm("retinol", List.of(), List.of(over)))
                .build();

        PlanOutcome outcome = PLANNING.run(back, List.of(REQUESTS.best(back, MONDAY, MONDAY)), MONDAY);

        assertThat(outcome.after().plan().inTheEnd().count("retinol")).isPositive();
    }
}
