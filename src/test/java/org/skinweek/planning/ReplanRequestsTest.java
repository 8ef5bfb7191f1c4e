package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.planning.PlanningWorld.MONDAY;
import static org.skinweek.planning.PlanningWorld.PLANNING;
import static org.skinweek.planning.PlanningWorld.REPLANNING;
import static org.skinweek.planning.PlanningWorld.REQUESTS;
import static org.skinweek.planning.PlanningWorld.flags;
import static org.skinweek.planning.PlanningWorld.logged;
import static org.skinweek.planning.PlanningWorld.noted;
import static org.skinweek.planning.PlanningWorld.planned;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.SkinCourse;
import org.skinweek.testing.SampleNotebook;

/** After a reaction, a missed evening or a new product, the plan is repaired and otherwise stays. */
class ReplanRequestsTest {
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final Notebook PLANNED = best(SampleNotebook.withShelf()
            .product("niacinamide", "Niacinamide", Form.LEAVE_ON, ProductCategory.SERUM, "niacinamide")
            .build());

    /** The best week with few strong evenings, so that there is room for one more. */
    private static Notebook best(Notebook notebook) {
        PlanRequest request = REQUESTS.best(notebook, MONDAY, MONDAY);
        for (String strong : List.of("acid", "retinol")) {
            if (request.times().containsKey(strong)) {
                request = request.withTimes(strong, 2);
            }
        }
        return PLANNING.run(notebook, List.of(request), MONDAY).after();
    }

    @Test
    void aMildReactionMeansAStepLessForTwoWeeksAndThenThePlanGoesOn() {
        Notebook after = afterReaction(noted(PLANNED, THURSDAY, SymptomLevel.MILD), THURSDAY);

        for (String strong : List.of("acid", "retinol")) {
            int before = planned(PLANNED, THURSDAY, strong);
            assertThat(planned(after, THURSDAY, strong)).isLessThan(before);
            assertThat(planned(after, THURSDAY.plusDays(7), strong)).isLessThan(before);
            assertThat(planned(after, THURSDAY.plusDays(14), strong)).isEqualTo(before);
            assertThat(after.plan().on(THURSDAY).products(THURSDAY.getDayOfWeek(), Session.EVENING))
                    .doesNotContain(strong);
        }
        assertThat(planned(after, THURSDAY, "niacinamide")).isEqualTo(planned(PLANNED, THURSDAY, "niacinamide"));
        assertThat(flags(after, THURSDAY, THURSDAY)).isEmpty();
    }

    @Test
    void aWorseReactionMeansOnlyCareAndThenOneAfterAnotherHalfAsOften() {
        Notebook irritated = noted(PLANNED, THURSDAY, SymptomLevel.MODERATE);
        Notebook after = afterReaction(irritated, THURSDAY);
        SkinCourse course = SkinDays.course(PlanningWorld.CHECKER, irritated);

        for (String treatment : List.of("acid", "retinol", "niacinamide")) {
            assertThat(planned(after, THURSDAY, treatment)).isZero();
        }
        assertThat(planned(after, THURSDAY, "cream")).isEqualTo(14);
        assertThat(course.returns(THURSDAY))
                .extracting(each -> each.product().id())
                .containsSubsequence("acid", "retinol");
        for (SkinCourse.Return each : course.returns(THURSDAY)) {
            String product = each.product().id();
            int before = planned(PLANNED, THURSDAY, product);
            assertThat(planned(after, each.day().minusDays(7), product)).isZero();
            assertThat(planned(after, each.day(), product)).isEqualTo(Math.max(1, before / 2));
            assertThat(planned(after, each.day().plusDays(7), product)).isEqualTo(before / 2);
            assertThat(planned(after, course.calmFrom(THURSDAY), product)).isEqualTo(before);
        }
        for (int week = 0; week < 9; week++) {
            assertThat(flags(after, THURSDAY.plusDays(7L * week), THURSDAY)).isEmpty();
        }
    }

    @Test
    void whatIsWeeklyComesBackEveryOtherWeek() {
        Notebook weekly = SampleNotebook.withShelf()
                .plan(THURSDAY.getDayOfWeek(), Session.EVENING, "retinol")
                .daily(Session.MORNING, "spf", "cream")
                .build();
        Notebook irritated = noted(weekly, THURSDAY, SymptomLevel.MODERATE);
        Notebook after = afterReaction(irritated, THURSDAY);
        LocalDate back = SkinDays.course(PlanningWorld.CHECKER, irritated).returns(THURSDAY).stream()
                .filter(each -> each.product().id().equals("retinol"))
                .map(SkinCourse.Return::day)
                .findFirst()
                .orElseThrow();

        assertThat(planned(after, back, "retinol")).isEqualTo(1);
        assertThat(planned(after, back.plusDays(7), "retinol")).isZero();
    }

    @Test
    void askingAgainTakesNothingMoreAway() {
        Notebook irritated = noted(PLANNED, THURSDAY, SymptomLevel.MILD);
        Notebook once = afterReaction(irritated, THURSDAY);
        Notebook twice = afterReaction(once, THURSDAY);

        assertThat(twice.plan().sevenDays(THURSDAY)).isEqualTo(once.plan().sevenDays(THURSDAY));
    }

    @Test
    void withoutAReactionOrWithAnAllergicOneNothingIsAsked() {
        assertThat(REPLANNING.afterReaction(PLANNED, THURSDAY, Session.MORNING)).isEmpty();
        assertThat(REPLANNING.afterReaction(noted(PLANNED, THURSDAY, SymptomLevel.ALLERGIC), THURSDAY, Session.MORNING))
                .isEmpty();
    }

    @Test
    void aReactionAfterTheEveningLeavesTodayAsItIs() {
        Notebook used =
                PlanningWorld.used(noted(PLANNED, THURSDAY, SymptomLevel.MODERATE), THURSDAY, Session.EVENING, "wash");

        assertThat(REPLANNING
                        .afterReaction(used, THURSDAY, Session.EVENING)
                        .get(0)
                        .from())
                .isEqualTo(THURSDAY.plusDays(1));
    }

    @Test
    void whatWasMissedIsMadeUpForInTheWeekWhereThereIsRoom() {
        LocalDate missed = firstDayOf("acid");
        Notebook skipped = logged(PLANNED, missed, Session.EVENING, "acid", SkipReason.NO_TIME);
        LocalDate today = missed.plusDays(1);
        List<PlanRequest> requests = REPLANNING.afterMissed(skipped, today, Session.MORNING);

        PlanOutcome outcome = PLANNING.run(skipped, requests, today);

        int days = requests.get(0).days();
        assertThat(MissedUse.of(skipped, MONDAY, today)).contains(new MissedUse(missed, Session.EVENING, "acid"));
        assertThat(uses(outcome.after(), today, days, "acid")).isEqualTo(uses(skipped, today, days, "acid") + 1);
        assertThat(uses(outcome.after(), today, days, "retinol")).isEqualTo(uses(skipped, today, days, "retinol"));
        assertThat(flags(outcome.after(), today, today)).isEmpty();
    }

    @Test
    void whatHasBeenMadeUpForIsNotAskedForAgain() {
        LocalDate missed = firstDayOf("acid");
        Notebook skipped = logged(PLANNED, missed, Session.EVENING, "acid", SkipReason.NO_TIME);
        LocalDate today = missed.plusDays(1);
        Notebook after = PLANNING.run(skipped, REPLANNING.afterMissed(skipped, today, Session.MORNING), today)
                .after();

        assertThat(REPLANNING.afterMissed(after, today, Session.MORNING)).isEmpty();
        assertThat(REPLANNING.afterMissed(PLANNED, today, Session.MORNING)).isEmpty();
    }

    @Test
    void whatTheSkinDidNotWantIsNotMissed() {
        LocalDate day = firstDayOf("acid");

        assertThat(MissedUse.of(
                        logged(PLANNED, day, Session.EVENING, "acid", SkipReason.IRRITATED), day, day.plusDays(1)))
                .noneMatch(missed -> missed.product().equals("acid"));
        assertThat(MissedUse.of(PLANNED, MONDAY, MONDAY.plusDays(6))).isEmpty();
    }

    @Test
    void aNewProductFindsItsPlaceAndTheOthersKeepTheirs() {
        Notebook shelf = SampleNotebook.withShelf().build();
        Notebook before = best(shelf.after(List.of(new Change.OfProduct(
                shelf.products().get("acid"), shelf.products().get("acid").withArchived(true)))));
        Notebook grown = before.after(List.of(new Change.OfProduct(
                before.products().get("acid"), shelf.products().get("acid"))));

        Notebook after = PLANNING.run(grown, REPLANNING.withNew("acid", grown, MONDAY, MONDAY), MONDAY)
                .after();

        assertThat(planned(after, MONDAY, "acid")).isPositive();
        assertThat(planned(after, MONDAY, "retinol")).isEqualTo(planned(before, MONDAY, "retinol"));
        assertThat(flags(after, MONDAY, MONDAY)).isEmpty();
    }

    private static Notebook afterReaction(Notebook notebook, LocalDate today) {
        return PLANNING.run(notebook, REPLANNING.afterReaction(notebook, today, Session.MORNING), today)
                .after();
    }

    private static int uses(Notebook notebook, LocalDate from, int days, String product) {
        int uses = 0;
        for (int day = 0; day < days; day++) {
            LocalDate date = from.plusDays(day);
            for (Session session : Session.values()) {
                uses += notebook.plan()
                                .on(date)
                                .products(date.getDayOfWeek(), session)
                                .contains(product)
                        ? 1
                        : 0;
            }
        }
        return uses;
    }

    private static LocalDate firstDayOf(String product) {
        return MONDAY.datesUntil(MONDAY.plusDays(7))
                .filter(day -> PLANNED.plan()
                        .on(day)
                        .products(day.getDayOfWeek(), Session.EVENING)
                        .contains(product))
                .findFirst()
                .orElseThrow();
    }
}
