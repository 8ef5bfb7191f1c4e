package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.planner.CostTerm;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.RestGoal;

/** What one more use would cost a week that is planned. */
class SlotCostsTest {
    private static final Product CREAM =
            Product.of("cream", "cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, List.of(Dose.of("moisturiser")));
    private static final Product ACID = ProductBuilder.from(Product.of(
                    "acid", "acid", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("glycolic_acid", 7))))
            .preferredDays(Set.of(DayOfWeek.MONDAY))
            .build();
    private static final Product RETINOL =
            Product.of("ret", "ret", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3)));
    /** Two nights of rest, from acid and retinoid. */
    private static final RestGoal REST = new RestGoal(2, Set.of(1, 2));

    @Test
    void aStrongEveningBesideAnotherCostsEachPairOfThem() {
        SlotCosts costs = costs(1, evening(2, 0), evening(2, 2));

        assertThat(costs.of(evening(1, 4))).containsEntry(CostTerm.APART, 0L);
        assertThat(costs.of(evening(1, 3))).containsEntry(CostTerm.APART, 1L);
        assertThat(costs.of(evening(1, 1))).containsEntry(CostTerm.APART, 2L);
        assertThat(costs.of(evening(1, 6))).as("before the next Monday").containsEntry(CostTerm.APART, 1L);
        assertThat(costs.of(evening(1, 2)))
                .as("an evening that is no rest anyway")
                .containsEntry(CostTerm.APART, 0L);
        assertThat(costs.of(new Use(1, Session.MORNING, 1))).containsEntry(CostTerm.APART, 0L);
    }

    @Test
    void onlyTheEveningThatTakesTheLastRestCostsRest() {
        Use[] four = {evening(2, 0), evening(2, 1), evening(2, 2), evening(2, 3)};
        Use[] five = Arrays.copyOf(four, 5);
        five[4] = evening(1, 4);

        assertThat(costs(1, four).of(evening(1, 5))).containsEntry(CostTerm.REST, 0L);
        assertThat(costs(1, five).of(evening(1, 5))).containsEntry(CostTerm.REST, 1L);
        assertThat(costs(1, five).of(evening(1, 3)))
                .as("an evening that is no rest anyway")
                .containsEntry(CostTerm.REST, 0L)
                .containsEntry(CostTerm.APART, 0L);
        assertThat(costs(1, five).of(new Use(5, Session.MORNING, 1))).containsEntry(CostTerm.REST, 0L);
    }

    @Test
    void timeOfDayEvennessAndDaysAreThoseOfTheProductItself() {
        SlotCosts costs = costs(1, evening(1, 0), evening(2, 3));

        assertThat(costs.of(evening(1, 3)))
                .containsEntry(CostTerm.TIME_OF_DAY, 0L)
                .containsEntry(CostTerm.SPREAD, 0L)
                .containsEntry(CostTerm.PREFERENCE, 1L);
        assertThat(costs.of(new Use(0, Session.MORNING, 1)))
                .containsEntry(CostTerm.TIME_OF_DAY, 1L)
                .containsEntry(CostTerm.PREFERENCE, 0L);
        assertThat(costs.of(evening(1, 1)).get(CostTerm.SPREAD)).isEqualTo(1 + 36 - 9 - 16);
    }

    @Test
    void careHasNoPriceOfItsOwn() {
        assertThat(costs(0, evening(2, 0)).of(evening(0, 1)))
                .containsOnlyKeys(CostTerm.REST, CostTerm.APART)
                .allSatisfy((term, cost) -> assertThat(cost).isZero());
    }

    private static SlotCosts costs(int product, Use... planned) {
        Timeline week = new Timeline(
                List.of(CREAM, ACID, RETINOL),
                List.of(26, 26, 26),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.of(planned),
                List.of(),
                false,
                List.of());
        return new SlotCosts(week, product, SmallModel.TREATMENTS, REST, RandomTasks.PLAN);
    }

    private static Use evening(int product, int day) {
        return new Use(day, Session.EVENING, product);
    }
}
