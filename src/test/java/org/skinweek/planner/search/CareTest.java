package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.WeekSlots;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/** What is laid by itself around the treatments: washing, moisture, sunscreen, and what the user has laid already. */
class CareTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final Product WASH = care("wash", Form.RINSE_OFF, ProductCategory.CLEANSER, "cleanser");
    private static final Product GEL = care("gel", Form.RINSE_OFF, ProductCategory.CLEANSER, "cleanser");
    private static final Product CREAM = care("cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, "moisturiser");
    private static final Product SUNSCREEN = care("spf", Form.LEAVE_ON, ProductCategory.SUNSCREEN, "spf");
    private static final Product HYALURONIC = care("ha", Form.LEAVE_ON, ProductCategory.SERUM, "hyaluronic_acid");
    private static final Product RETINOL = care("ret", Form.LEAVE_ON, ProductCategory.SERUM, "retinol");

    @Test
    void washingAndMoistureInEverySessionSunscreenInTheMorning() {
        assertThat(care(week(List.of(WASH, CREAM, SUNSCREEN, RETINOL), List.of()), 7))
                .isEqualTo(all(every(0, 0, 14), every(1, 0, 14), mornings(2)));
    }

    @Test
    void theProductThatIsPlannedMostInSuchSessionsFillsTheGaps() {
        Use evening = WeekSlots.use(3, 0);
        Set<Use> planned = all(Set.of(evening), Set.of(WeekSlots.use(0, 1)));
        assertThat(care(week(List.of(WASH, GEL), planned), 7)).isEqualTo(all(mornings(1), evenings(0)));
    }

    @Test
    void careThatIsPlannedStaysAsItIsWhereFewChangesAreWanted() {
        Set<Use> planned = all(evenings(0), Set.of(WeekSlots.use(0, 2)));

        assertThat(kept(week(List.of(WASH, CREAM, SUNSCREEN, HYALURONIC), planned)))
                .isEqualTo(all(evenings(0), every(1, 0, 14), mornings(2)));
    }

    @Test
    void ofEqualsTheFirstOnTheShelf() {
        assertThat(care(week(List.of(GEL, WASH), List.of()), 7)).isEqualTo(every(0, 0, 14));
    }

    @Test
    void aProductThatIsPutAwayIsNotLaid() {
        assertThat(care(week(List.of(GEL.withArchived(true), WASH), List.of()), 7))
                .isEqualTo(every(1, 0, 14));
    }

    @Test
    void whatIsPlannedStaysAndTreatmentsDoNot() {
        Set<Use> planned = all(every(0, 0, 14), Set.of(WeekSlots.use(1, 1), WeekSlots.use(5, 2)));
        assertThat(care(week(List.of(WASH, HYALURONIC, RETINOL), planned), 7))
                .isEqualTo(all(every(0, 0, 14), Set.of(WeekSlots.use(1, 1))));
    }

    @Test
    void daysThatMayNotChangeStayAsTheyAre() {
        Set<Use> planned = Set.of(WeekSlots.use(7, 1), WeekSlots.use(3, 1));
        assertThat(care(week(List.of(WASH, RETINOL), planned), 3))
                .isEqualTo(all(every(0, 0, 6), Set.of(WeekSlots.use(7, 1))));
    }

    @Test
    void otherCareGoesOnDailyUnlessItIsLaid() {
        assertThat(care(week(List.of(HYALURONIC), List.of()), 7)).isEqualTo(every(0, 0, 14));
        assertThat(care(week(List.of(HYALURONIC), List.of(WeekSlots.use(6, 0))), 7))
                .containsExactly(WeekSlots.use(6, 0));
    }

    @Test
    void careIsPinnedAndBarredLikeAnythingElse() {
        PlanTask free = task(week(List.of(WASH, CREAM), List.of()), 7);
        PlanTask task = free.with(Set.of(WeekSlots.use(4, 1)), Set.of(WeekSlots.use(8, 0), WeekSlots.use(9, 1)));
        Set<Use> expected = all(every(0, 0, 14), every(1, 0, 14));
        expected.removeAll(Set.of(WeekSlots.use(8, 0), WeekSlots.use(9, 1)));
        assertThat(plan(task).care()).isEqualTo(expected);
    }

    @Test
    void anotherOfItsKindTakesThePlaceOfABarredOne() {
        Use morning = WeekSlots.use(4, 0);
        Use evening = WeekSlots.use(5, 0);
        Set<Use> expected = every(0, 0, 14);
        expected.removeAll(Set.of(morning, evening));
        expected.addAll(Set.of(WeekSlots.use(4, 1), WeekSlots.use(5, 1)));
        for (Set<Use> planned : List.of(Set.<Use>of(), Set.of(morning, evening))) {
            PlanTask free = task(week(List.of(WASH, GEL), planned), 7);
            assertThat(plan(free).care()).isEqualTo(every(0, 0, 14));
            assertThat(plan(free.with(Set.of(), Set.of(morning, evening))).care())
                    .isEqualTo(expected);
        }
    }

    @Test
    void whereAllOfAKindAreBarredNothingTakesTheirPlace() {
        PlanTask task = task(week(List.of(WASH, CREAM, GEL), List.of()), 7)
                .with(Set.of(), Set.of(WeekSlots.use(4, 0), WeekSlots.use(4, 2)));
        Set<Use> expected = all(every(0, 0, 14), every(1, 0, 14));
        expected.remove(WeekSlots.use(4, 0));
        assertThat(plan(task).care()).isEqualTo(expected);
    }

    @Test
    void aPinMakesItsProductTheOneThatIsPlannedMost() {
        PlanTask task = task(week(List.of(WASH, GEL), List.of()), 7).with(Set.of(WeekSlots.use(4, 1)), Set.of());
        assertThat(plan(task).care()).isEqualTo(all(mornings(1), evenings(0)));
    }

    @Test
    void afterAnAllergicReactionNothingIsLaidThatARuleForbids() {
        Timeline week = week(List.of(WASH, CREAM, SUNSCREEN), List.of());
        Timeline allergic = new Timeline(
                week.products(),
                week.weeksUsed(),
                week.profile(),
                week.firstDay(),
                List.of(),
                List.of(),
                false,
                List.of(new Symptom(0, SymptomLevel.ALLERGIC)));
        Set<Use> laid = care(allergic, 7);
        List<Use> usual = List.copyOf(care(week, 7));
        List<Use> forbidden = CHECKER.check(allergic.withPlanned(usual)).stream()
                .filter(flag -> flag.severity().counts())
                .map(Flag::uses)
                .flatMap(List::stream)
                .toList();
        assertThat(forbidden).isNotEmpty();
        assertThat(laid).doesNotContainAnyElementsOf(forbidden).isSubsetOf(usual);
    }

    private static Product care(String id, Form form, ProductCategory category, String active) {
        return Product.of(id, id, form, category, List.of(Dose.of(active)));
    }

    private static Timeline week(List<Product> products, Collection<Use> planned) {
        return new Timeline(
                products,
                Collections.nCopies(products.size(), Timeline.ASSUMED_WEEKS_USED),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.copyOf(planned),
                List.of(),
                false,
                List.of());
    }

    private static PlanTask task(Timeline week, int days) {
        List<Wish> wishes = week.products().stream()
                .map(product -> product.equals(RETINOL) ? new Wish(2, 1) : Wish.NONE)
                .toList();
        return new PlanTask(week, days, List.of(), wishes, Set.of(), Set.of(), Set.of(), RandomTasks.PLAN);
    }

    private static Proposal plan(PlanTask task) {
        return new Planner(CHECKER, CATALOG).plan(task);
    }

    private static Set<Use> kept(Timeline week) {
        PlanTask task = task(week, 7);
        return plan(new PlanTask(
                        week, 7, List.of(), task.wishes(), Set.of(), Set.of(), Set.of(), task.objective(), true))
                .care();
    }

    private static Set<Use> care(Timeline week, int days) {
        return plan(task(week, days)).care();
    }

    private static Set<Use> every(int product, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(slot -> WeekSlots.use(slot, product))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Use> mornings(int product) {
        return only(Session.MORNING, product);
    }

    private static Set<Use> evenings(int product) {
        return only(Session.EVENING, product);
    }

    private static Set<Use> only(Session session, int product) {
        return every(product, 0, 14).stream()
                .filter(use -> use.session() == session)
                .collect(Collectors.toSet());
    }

    @SafeVarargs
    private static Set<Use> all(Set<Use>... sets) {
        Set<Use> all = new HashSet<>();
        for (Set<Use> set : sets) {
            all.addAll(set);
        }
        return all;
    }
}
