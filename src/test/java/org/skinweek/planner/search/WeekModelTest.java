package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanCost;
import org.skinweek.planner.WeekSlots;
import org.skinweek.testing.RandomRuns;

/** The numbers of a task are held against its plain reading, choice by choice. */
class WeekModelTest {
    private static final int TASKS = 60;

    @Tag(RandomRuns.TAG)
    @Test
    void eachChoiceCostsWhatTheTaskSays() {
        RandomRuns.of("costs of choices", TASKS).run(seed -> {
            SmallModel small = new SmallModel(seed);
            TaskReading reading = reading(small);
            for (int[] choice : small.choices) {
                PlanCost cost = small.model.cost(choice);
                Map<CostTerm, Long> expected = reading.cost(week(choice));
                for (CostTerm term : CostTerm.values()) {
                    assertThat(cost.of(term)).as(term.name()).isEqualTo(expected.get(term));
                }
                assertThat(small.model.chosenCost(choice)).isEqualTo(cost.total() - small.model.unavoidable());
            }
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void ofTwoChoicesTheOneWithTheBetterTermsHasTheSmallerNumber() {
        RandomRuns.of("order of choices", TASKS).run(seed -> {
            SmallModel small = new SmallModel(seed);
            List<PlanCost> costs = new ArrayList<>(
                    small.choices.stream().map(small.model::cost).toList());
            costs.sort(Comparator.comparing(
                    PlanCost::terms, EveryWeek.byTerms(small.task.objective().order())));

            assertThat(costs).extracting(PlanCost::total).isSorted();
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void eachAllowedChoiceIsAnAllowedWeek() {
        RandomRuns.of("allowed choices", TASKS).run(seed -> {
            SmallModel small = new SmallModel(seed);
            TaskReading reading = reading(small);
            for (int[] choice : small.choices) {
                assertThat(reading.complaints(week(choice))).isEmpty();
            }
        });
    }

    private static TaskReading reading(SmallModel small) {
        return new TaskReading(
                small.task, new HashSet<>(small.model.fixed()), SmallModel.CHECKER, SmallModel.TREATMENTS);
    }

    private static Set<Cell> week(int[] choice) {
        Set<Cell> week = new HashSet<>();
        for (int item = 0; item < choice.length; item++) {
            for (int slot = 0; slot < WeekSlots.COUNT; slot++) {
                if ((choice[item] & 1 << slot) != 0) {
                    week.add(new Cell(item, slot));
                }
            }
        }
        return week;
    }
}
