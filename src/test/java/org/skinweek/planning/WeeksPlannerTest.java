package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;
import static org.skinweek.planning.PlanningWorld.MONDAY;
import static org.skinweek.planning.PlanningWorld.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.Timeline;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.SampleNotebook;

/** Eight weeks are one plan: no week breaks a rule with those before and after it. */
class WeeksPlannerTest {
    private static final WeeksPlanner WEEKS =
            new WeeksPlanner(PlanningWorld.CHECKER, PlanningWorld.CATALOG, PlanningWorld.DATA);

    private static PlannedWeeks plan(Notebook notebook) {
        return WEEKS.plan(notebook, MONDAY, 8, MONDAY, Stop.NEVER);
    }

    private static List<Integer> counts(Notebook notebook, String product) {
        return IntStream.range(0, 8)
                .map(week -> notebook.sevenDays(MONDAY.plusWeeks(week)).count(product))
                .boxed()
                .toList();
    }

    private static void assertNoFlags(Notebook notebook) {
        for (int week = 0; week < 8; week++) {
            assertThat(flags(notebook, MONDAY.plusWeeks(week), MONDAY))
                    .as("week %s", week)
                    .isEmpty();
        }
    }

    @Test
    void aNewRetinoidStepsUpSlowlyAndNoWeekIsFlagged() {
        Notebook shelf = SampleNotebook.withShelf().build();
        Product retinol = shelf.product("retinol").orElseThrow();
        Product acid = shelf.product("acid").orElseThrow();
        Notebook isNew = shelf.after(List.of(
                new Change.OfProduct(acid, acid.withArchived(true)),
                new Change.OfProduct(
                        retinol,
                        ProductBuilder.from(retinol)
                                .firstUsed(MONDAY)
                                .wantedPerWeek(4)
                                .build())));

        PlannedWeeks weeks = plan(isNew);

        assertThat(weeks.proven()).isTrue();
        assertThat(weeks.weeks()).hasSize(8);
        assertThat(counts(weeks.after(), "retinol")).containsExactly(3, 3, 3, 3, 4, 4, 4, 4);
        assertNoFlags(weeks.after());
    }

    @Test
    void afterWeeksAwayARetinoidStepsUpAgain() {
        DaysAway stay = new DaysAway(
                new UUID(0, 1), MONDAY.minusDays(30), MONDAY.minusDays(1), DaysAway.Keep.NOTHING, Set.of());
        Notebook nightly = SampleNotebook.withShelf()
                .daily(EVENING, "retinol")
                .change(new Change.OfAway(null, stay))
                .build();
        Product acid = nightly.product("acid").orElseThrow();
        nightly = nightly.after(List.of(new Change.OfProduct(acid, acid.withArchived(true))));

        Notebook after = plan(nightly).after();

        assertThat(counts(after, "retinol")).containsExactly(3, 3, 3, 3, 4, 5, 5, 5);
    }

    @Test
    void rhythmsDaysAwayAndEventsAreOnePlan() {
        RhythmLine third = new RhythmLine(EVENING, new UseRhythm.EveryDays(3), MONDAY, null);
        DaysAway stay =
                new DaysAway(new UUID(0, 1), MONDAY.plusDays(16), MONDAY.plusDays(20), DaysAway.Keep.NOTHING, Set.of());
        LocalDate waxing = MONDAY.plusDays(37);
        Notebook notebook = SampleNotebook.withShelf()
                .change(new Change.OfRhythm("acid", List.of(), List.of(third)))
                .change(new Change.OfAway(null, stay))
                .change(new Change.OfEvent(null, new SkinEvent(new UUID(0, 2), SkinEventKind.WAXING, waxing)))
                .build();

        Notebook after = plan(notebook).after();

        assertThat(after.schedule()).isEqualTo(notebook.schedule());
        assertThat(counts(after, "retinol")).containsExactly(2, 3, 0, 2, 2, 2, 2, 3);
        assertThat(after.planOn(waxing.minusDays(1))
                        .products(waxing.minusDays(1).getDayOfWeek(), EVENING))
                .doesNotContain("retinol");
        for (int week = 0; week < 8; week++) {
            Timeline days = TimelineBuilder.of(after, MONDAY.plusWeeks(week), MONDAY);
            assertThat(PlanningWorld.CHECKER.warnings(days))
                    .as("week %s: a plan leaves the nights of a rhythm alone, and only they are near the waxing", week)
                    .allSatisfy(flag -> {
                        assertThat(flag.rule().id()).isEqualTo("EVENT-WAX");
                        assertThat(flag.uses())
                                .extracting(use ->
                                        days.products().get(use.product()).id())
                                .containsOnly("acid");
                    });
        }
    }

    /** What the next week holds now is planned anew after it, and so holds no week back. */
    @Test
    void theFirstWeekMissesNoMoreThanAlone() {
        int alone = 0;
        int together = 0;
        for (long seed : List.of(65L, 109L)) {
            Notebook notebook = VariedNotebooks.of(seed);
            PlannedWeeks weeks = plan(notebook);
            PlannedDays first = weeks.weeks().get(0);
            Notebook before = weeks.before();
            int once = PlanningWorld.PLANNING
                    .runOnly(before, List.of(first.request()), MONDAY, Stop.NEVER)
                    .stages()
                    .get(0)
                    .missed();
            assertThat(first.missed()).as("notebook %s", seed).isLessThanOrEqualTo(once);
            alone += once;
            together += first.missed();
        }
        assertThat(together).isLessThan(alone);
    }

    /** In this notebook weeks that miss much are laid again, and the weeks after them come after others than before. */
    @Test
    void whatIsProvenIsProvenAfterTheWeeksBeforeItAsTheyAre() {
        PlannedWeeks weeks = plan(VariedNotebooks.of(33));

        assertThat(weeks.proven()).isTrue();
        assertThat(weeks.weeks()).allSatisfy(week -> {
            LocalDate start = week.request().from();
            assertThat(week.proposal().task().week().past())
                    .as("before %s", start)
                    .isEqualTo(TimelineBuilder.of(weeks.after(), start, MONDAY).past());
        });
    }
}
