package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.WeekSlots;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/** What the ways of laying one product cost, and in which order a search tries them. */
class PricedMasksTest {
    private static final Product ACID =
            Product.of("acid", "acid", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("glycolic_acid", 7)));
    private static final List<CostTerm> ORDER = RandomTasks.PLAN.order();

    @Test
    void missingUsesCostByTheWishAndTheFirstOnesMost() {
        ItemPricing pricing = pricing(ACID, new Wish(3, 2), List.of(), 7);

        assertThat(pricing.of(CostTerm.WISHES, 0)).isEqualTo(2 * (60 + 8 + 4));
        assertThat(pricing.of(CostTerm.WISHES, evenings(0))).isEqualTo(2 * (8 + 4));
        assertThat(pricing.of(CostTerm.WISHES, evenings(0, 2, 4))).isZero();
    }

    @Test
    void anAcidInTheMorningIsAtTheWrongTimeOfDay() {
        ItemPricing pricing = pricing(ACID, new Wish(3, 1), List.of(), 7);

        assertThat(pricing.of(CostTerm.TIME_OF_DAY, evenings(0, 3) | 1 << 2)).isEqualTo(1);
        assertThat(pricing.of(CostTerm.TIME_OF_DAY, evenings(0, 3))).isZero();
    }

    @Test
    void neighbouringDaysCostMoreThanEvenOnes() {
        ItemPricing pricing = pricing(ACID, new Wish(2, 1), List.of(), 7);

        assertThat(pricing.of(CostTerm.SPREAD, evenings(0, 3))).isZero();
        assertThat(pricing.of(CostTerm.SPREAD, evenings(0, 1))).isEqualTo(1 + 36 - 9 - 16);
        assertThat(pricing.of(CostTerm.SPREAD, evenings(0, 6)))
                .as("around the week")
                .isEqualTo(1 + 36 - 9 - 16);
        assertThat(pricing.of(CostTerm.SPREAD, 0)).isZero();
    }

    @Test
    void laterDaysThatStayAsTheyAreCountForTheSpreadAndNotAsChange() {
        List<Use> planned = List.of(new Use(1, Session.EVENING, 0), new Use(6, Session.EVENING, 0));
        ItemPricing pricing = pricing(ACID, new Wish(1, 1), planned, 4);

        assertThat(pricing.of(CostTerm.SPREAD, evenings(0))).isGreaterThan(pricing.of(CostTerm.SPREAD, evenings(2)));
        assertThat(pricing.of(CostTerm.CHANGE, evenings(1))).isZero();
        assertThat(pricing.of(CostTerm.CHANGE, evenings(2))).isEqualTo(2);
        assertThat(pricing.of(CostTerm.CHANGE, 0)).isEqualTo(1);
    }

    @Test
    void daysThatTheUserChoseAreAsEvenAsTheUserWantsThem() {
        Product weekend = ProductBuilder.from(ACID)
                .preferredDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .build();

        ItemPricing enough = pricing(weekend, new Wish(2, 1), List.of(), 7);
        assertThat(enough.of(CostTerm.SPREAD, evenings(5, 6))).isZero();
        assertThat(enough.of(CostTerm.PREFERENCE, evenings(5, 6))).isZero();
        assertThat(enough.of(CostTerm.PREFERENCE, evenings(0, 3, 5))).isEqualTo(2);
        ItemPricing tooFew = pricing(weekend, new Wish(3, 1), List.of(), 7);
        assertThat(tooFew.of(CostTerm.SPREAD, evenings(4, 5, 6))).isPositive();
    }

    @Test
    void theCheapestWayIsFirstAndEqualOnesGoByTheirSessions() {
        PricedMasks ways = ways();
        Map<CostTerm, Long> greatest = greatest(ways);
        CostScale scale = new CostScale(ORDER, greatest);

        ItemOption[] options = ways.options(scale);

        assertThat(options).hasSize(1 << 10).isSorted();
        assertThat(ways.cheapest(scale)).isEqualTo(options[0]);
        assertThat(Arrays.stream(options).map(ItemOption::mask)).doesNotHaveDuplicates();
    }

    /** The number of a way is sorted together with its cost where there is room for it. */
    @Test
    void costsThatFillAWholeNumberAreInTheSameOrder() {
        PricedMasks ways = ways();
        Map<CostTerm, Long> greatest = greatest(ways);
        ItemOption[] small = ways.options(new CostScale(ORDER, greatest));
        greatest.merge(CostTerm.CHANGE, 1L << 39, Long::sum);
        CostScale wide = new CostScale(ORDER, greatest);

        assertThat(small[small.length - 1].cost()).isLessThan(1L << 52);
        assertThat(ways.options(wide)[small.length - 1].cost()).isGreaterThan(1L << 53);
        assertThat(ways.options(wide)).isSorted();
        assertThat(ItemOption.masks(ways.options(wide))).containsExactly(ItemOption.masks(small));
        assertThat(ways.cheapest(wide).mask()).isEqualTo(small[0].mask());
    }

    @Test
    void oneOfATermIsWorthMoreThanAllThatLaterOnesCanBe() {
        Map<CostTerm, Long> greatest = new EnumMap<>(CostTerm.class);
        ORDER.forEach(term -> greatest.put(term, 5L));
        CostScale scale = new CostScale(ORDER, greatest);

        for (int place = 0; place < ORDER.size(); place++) {
            Map<CostTerm, Long> later = new EnumMap<>(CostTerm.class);
            ORDER.subList(place + 1, ORDER.size()).forEach(term -> later.put(term, 5L));
            assertThat(scale.total(Map.of(ORDER.get(place), 1L))).isEqualTo(scale.total(later) + 1);
        }
    }

    @Test
    void aTaskWhoseTermsDoNotFitIsRefused() {
        Map<CostTerm, Long> greatest = new EnumMap<>(CostTerm.class);
        greatest.put(CostTerm.WISHES, 1L << 40);
        greatest.put(CostTerm.SPREAD, 1L << 21);
        assertThatThrownBy(() -> new CostScale(ORDER, greatest)).isInstanceOf(ArithmeticException.class);
        greatest.put(CostTerm.SPREAD, 1L << 40);
        assertThatThrownBy(() -> new CostScale(ORDER, greatest)).isInstanceOf(ArithmeticException.class);
    }

    private static PricedMasks ways() {
        ItemPricing pricing = pricing(ACID, new Wish(4, 3), List.of(new Use(1, Session.EVENING, 0)), 7);
        return new PricedMasks(IntStream.range(0, 1 << 10).toArray(), pricing);
    }

    private static Map<CostTerm, Long> greatest(PricedMasks ways) {
        Map<CostTerm, Long> greatest = new EnumMap<>(CostTerm.class);
        ways.addGreatest(greatest);
        return greatest;
    }

    private static ItemPricing pricing(Product product, Wish wish, List<Use> planned, int days) {
        Timeline week = new Timeline(
                List.of(product),
                List.of(Timeline.ASSUMED_WEEKS_USED),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                planned,
                List.of(),
                false,
                List.of());
        PlanTask task =
                new PlanTask(week, days, List.of(), List.of(wish), Set.of(), Set.of(), Set.of(), RandomTasks.PLAN);
        return new ItemPricing(task, new CandidateUses(task, SmallModel.TREATMENTS), 0, SmallModel.TREATMENTS);
    }

    private static int evenings(int... days) {
        return Arrays.stream(days)
                .map(day -> WeekSlots.bit(new Use(day, Session.EVENING, 0)))
                .sum();
    }
}
