package org.skinweek.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Use;

class PlanDiffTest {
    private static Use evening(int day, int product) {
        return new Use(day, Session.EVENING, product);
    }

    private static Use morning(int day, int product) {
        return new Use(day, Session.MORNING, product);
    }

    @Test
    void pairsWhatIsGoneWithTheNearestNewUseOfTheSameProduct() {
        PlanDiff diff = PlanDiff.between(
                List.of(evening(0, 1), evening(4, 1), evening(2, 2)),
                List.of(evening(5, 1), evening(1, 1), evening(2, 3)));

        assertThat(diff.moved())
                .containsExactly(
                        new PlanDiff.Move(evening(0, 1), evening(1, 1)),
                        new PlanDiff.Move(evening(4, 1), evening(5, 1)));
        assertThat(diff.added()).containsExactly(evening(2, 3));
        assertThat(diff.removed()).containsExactly(evening(2, 2));
    }

    @Test
    void keepsTheTimeOfDayWhereItCan() {
        PlanDiff diff = PlanDiff.between(List.of(evening(0, 1)), List.of(morning(1, 1), evening(3, 1), evening(6, 1)));

        assertThat(diff.moved()).containsExactly(new PlanDiff.Move(evening(0, 1), evening(3, 1)));
        assertThat(diff.added()).containsExactly(morning(1, 1), evening(6, 1));
    }

    @Test
    void isEmptyWhateverTheOrder() {
        List<Use> week = List.of(evening(0, 1), morning(0, 2));

        assertThat(PlanDiff.between(week, List.of(morning(0, 2), evening(0, 1))).isEmpty())
                .isTrue();
        assertThat(PlanDiff.between(week, List.of()).isEmpty()).isFalse();
    }
}
