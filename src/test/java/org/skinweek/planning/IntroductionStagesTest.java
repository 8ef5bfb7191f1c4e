package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.planning.PlanningWorld.CATALOG;
import static org.skinweek.planning.PlanningWorld.CHECKER;
import static org.skinweek.planning.PlanningWorld.DATA;
import static org.skinweek.planning.PlanningWorld.MONDAY;
import static org.skinweek.planning.PlanningWorld.PLANNING;
import static org.skinweek.planning.PlanningWorld.REPLANNING;
import static org.skinweek.planning.PlanningWorld.REQUESTS;
import static org.skinweek.planning.PlanningWorld.flags;
import static org.skinweek.planning.PlanningWorld.logged;
import static org.skinweek.planning.PlanningWorld.noted;
import static org.skinweek.planning.PlanningWorld.used;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.IntroductionDays;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.ChosenBeginnings;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.UseRhythm;

/** New products begin in stages, from the plan that is proposed to the days on which they really start. */
class IntroductionStagesTest {
    private static final ChosenBeginnings RETINOL_FIRST =
            ChosenBeginnings.inOrder(List.of("retinol", "acid", "salicylic"));
    private static final Notebook SHELF = Notebook.EMPTY.after(List.of(
            added("wash", ProductCategory.CLEANSER, "cleanser", null),
            added("cream", ProductCategory.MOISTURISER, "moisturiser", null),
            added("spf", ProductCategory.SUNSCREEN, "spf", null),
            added("niacinamide", ProductCategory.SERUM, "niacinamide", MONDAY),
            added("acid", ProductCategory.TONER, "glycolic_acid", MONDAY),
            added("retinol", ProductCategory.SERUM, "retinol", MONDAY),
            added("salicylic", ProductCategory.TONER, "salicylic_acid", MONDAY)));

    private static Change added(String id, ProductCategory category, String active, @Nullable LocalDate firstUsed) {
        Form form = category == ProductCategory.CLEANSER ? Form.RINSE_OFF : Form.LEAVE_ON;
        Product product = ProductBuilder.of(id, id, form, category, List.of(Dose.of(active)))
                .firstUsed(firstUsed)
                .build();
        return new Change.OfProduct(null, product);
    }

    private static List<PlanRequest> staged(Notebook notebook, LocalDate today, ChosenBeginnings chosen) {
        return REQUESTS.staged(notebook, REQUESTS.best(notebook, today, today), today, chosen);
    }

    private static PlanOutcome planned() {
        return PLANNING.run(SHELF, staged(SHELF, MONDAY, RETINOL_FIRST), MONDAY);
    }

    private static Notebook accepted() {
        Notebook planned = planned().after();
        return planned.after(planned.planning(MONDAY).stream().toList());
    }

    private static Notebook moved(Notebook notebook, LocalDate today) {
        return IntroductionDays.moved(notebook, SkinDays.course(CHECKER, notebook), today);
    }

    private static @Nullable LocalDate starts(Notebook notebook, String product) {
        return notebook.product(product).orElseThrow().starts();
    }

    private static LocalDate day(int days) {
        return MONDAY.plusDays(days);
    }

    /** Everything that is planned on some days is used, but for one product. */
    private static Notebook kept(Notebook notebook, int from, int to, String except) {
        Notebook kept = notebook;
        for (int day = from; day < to; day++) {
            for (Session session : Session.values()) {
                for (String product : kept.planOn(day(day)).products(day(day).getDayOfWeek(), session)) {
                    kept = product.equals(except)
                            ? logged(kept, day(day), session, product, SkipReason.NO_TIME)
                            : used(kept, day(day), session, product);
                }
            }
        }
        return kept;
    }

    @Test
    void whatWaitsIsLeftOutUntilItsWeeksBegin() {
        List<PlanRequest> stages = staged(SHELF, MONDAY, RETINOL_FIRST);

        assertThat(stages).extracting(PlanRequest::from).containsExactly(MONDAY, day(14), day(28));
        assertThat(stages.get(0).times()).containsKeys("niacinamide", "retinol").doesNotContainKeys("acid");
        assertThat(stages.get(1).introduced()).containsExactly("acid");
        assertThat(stages.get(2).times()).containsKeys("niacinamide", "retinol", "acid", "salicylic");
    }

    @Test
    void thePlanOfTheComingWeeksHoldsEachFromItsDayOnWithoutAFault() {
        PlanOutcome outcome = planned();
        Notebook after = accepted();

        assertThat(outcome.starts()).isEqualTo(Map.of("retinol", MONDAY, "acid", day(14), "salicylic", day(28)));
        assertThat(after.sevenDays(MONDAY).count("acid")).isZero();
        assertThat(after.sevenDays(day(7)).count("acid")).isZero();
        assertThat(after.sevenDays(day(14)).count("acid")).isPositive();
        assertThat(after.sevenDays(day(21)).count("salicylic")).isZero();
        assertThat(after.sevenDays(day(28)).count("salicylic")).isPositive();
        for (int week = 0; week < 6; week++) {
            assertThat(flags(after, day(7 * week), MONDAY)).as("week %d", week).isEmpty();
        }
    }

    @Test
    void weeksOfUseCountFromTheStart() {
        Notebook after = accepted();
        List<String> ids = List.copyOf(after.products().keySet());

        assertThat(TimelineBuilder.of(after, day(28), MONDAY).weeksUsed().get(ids.indexOf("acid")))
                .isEqualTo(2);
        assertThat(TimelineBuilder.of(after, day(14), MONDAY).weeksUsed().get(ids.indexOf("retinol")))
                .isEqualTo(2);
    }

    @Test
    void planningAgainKeepsTheAcceptedOrderAndDays() {
        Notebook later = kept(accepted(), 0, 3, "");
        List<PlanRequest> again = staged(later, day(3), ChosenBeginnings.OPEN);

        assertThat(again).extracting(PlanRequest::from).containsExactly(day(3), day(14), day(28));
    }

    @Test
    void whatIsBegunNowIsInTheFirstStage() {
        List<PlanRequest> stages = staged(SHELF, MONDAY, RETINOL_FIRST.withNow("salicylic"));

        assertThat(stages.get(0).introduced()).containsExactlyInAnyOrder("salicylic");
        assertThat(stages.get(1).introduced()).containsExactly("retinol");
    }

    @Test
    void aNewProductOnTheShelfWaitsForTheOneThatRuns() {
        Notebook grown = kept(accepted(), 0, 4, "")
                .after(List.of(added("lactic", ProductCategory.SERUM, "lactic_acid", day(4))));
        List<PlanRequest> requests = REPLANNING.withNew("lactic", grown, day(4), day(4));

        assertThat(requests.get(0).introduced()).isEmpty();
        assertThat(requests.get(requests.size() - 1).introduced()).containsExactly("lactic");
        assertThat(requests.get(requests.size() - 1).from()).isEqualTo(day(42));
    }

    @Test
    void whatWaitsWithARhythmWaitsOnBecauseNoRequestAsksForIt() {
        RhythmLine third = new RhythmLine(Session.EVENING, new UseRhythm.EveryDays(3), day(14), null);
        Notebook inRhythm = accepted().after(List.of(new Change.OfRhythm("acid", List.of(), List.of(third))));

        PlanOutcome outcome = PLANNING.run(inRhythm, staged(inRhythm, MONDAY, ChosenBeginnings.OPEN), MONDAY);

        assertThat(starts(outcome.after(), "acid")).isEqualTo(day(14));
    }

    @Test
    void theForecastBringsEachOnItsDay() {
        List<ForecastWeek> weeks =
                new Forecast(CHECKER, CATALOG, DATA).of(accepted(), MONDAY, Session.MORNING, Stop.NEVER);

        assertThat(weeks.get(1).offered().count("acid")).isZero();
        assertThat(weeks.get(2).offered().count("acid")).isPositive();
        assertThat(weeks.get(3).offered().count("salicylic")).isZero();
        assertThat(weeks.get(4).offered().count("salicylic")).isPositive();
    }

    @Test
    void nothingMovesWhileThePlanIsKept() {
        Notebook kept = kept(accepted(), 0, 16, "");
        Notebook moved = moved(kept, day(16));

        assertThat(starts(moved, "salicylic")).isEqualTo(day(28));
        assertThat(moved(SHELF, MONDAY)).isSameAs(SHELF);
    }

    @Test
    void whatWasForgottenForAWeekStartsTodayAndTheOthersKeepTheirDistance() {
        Notebook forgot = kept(accepted(), 0, 23, "acid");
        Notebook moved = moved(forgot, day(23));

        assertThat(starts(moved, "acid")).isEqualTo(day(23));
        assertThat(starts(moved, "salicylic")).isEqualTo(day(37));
        assertThat(starts(forgot, "salicylic")).isEqualTo(day(28));
        assertThat(moved.sevenDays(day(28)).count("salicylic")).isZero();
    }

    @Test
    void whoKeepsNoDiaryIsTakenAtThePlansWord() {
        Notebook moved = moved(accepted(), day(26));

        assertThat(starts(moved, "salicylic")).isEqualTo(day(28));
    }

    @Test
    void whatIsLaidByHandBeginsThen() {
        Notebook accepted = accepted();
        WeekPlan week = accepted.plan().sevenDays(day(7));
        WeekPlan more = week.with(new WeekPlacement(DayOfWeek.WEDNESDAY, Session.EVENING, "acid"));
        Notebook edited = accepted.after(IntroductionDays.laidByHand(accepted, day(7), week, more));

        assertThat(starts(edited, "acid")).isEqualTo(day(9));
        assertThat(IntroductionDays.laidByHand(accepted, day(7), more, week)).isEmpty();
    }

    @Test
    void aReactionPutsOffWhatHasNotBegun() {
        Notebook reacted = noted(kept(accepted(), 0, 10, ""), day(9), SymptomLevel.MODERATE);
        Notebook moved = moved(reacted, day(10));
        LocalDate calm = SkinDays.course(CHECKER, reacted).calmFrom(day(14));

        assertThat(calm).isAfter(day(14));
        assertThat(starts(moved, "acid")).isEqualTo(calm);
        assertThat(starts(moved, "salicylic")).isEqualTo(calm.plusDays(14));
        assertThat(SkinDays.course(CHECKER, reacted).returns(day(10)))
                .extracting(back -> back.product().id())
                .contains("retinol")
                .doesNotContain("acid", "salicylic");
    }

    @Test
    void aBlockedEveningStaysTheSameEveningInLaterWeeks() {
        List<PlanRequest> stages = REQUESTS.staged(
                SHELF, REQUESTS.best(SHELF, MONDAY, MONDAY).withBlocked(Set.of(3)), MONDAY, RETINOL_FIRST);

        assertThat(stages).allSatisfy(stage -> assertThat(stage.blocked()).containsExactly(3));
    }
}
