package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.Stop;
import org.skinweek.testing.RandomRuns;

/** The first good choice, from which the proof goes on. */
class WeekImproverTest {
    private static final int TASKS = 80;

    private int best;

    @Tag(RandomRuns.TAG)
    @Test
    void noProductByItselfCouldLieBetter() {
        RandomRuns.of("improved weeks", TASKS).run(seed -> {
            SmallModel small = new SmallModel(seed);
            int[] found = new WeekImprover(small.model, Stop.NEVER).run();
            long cost = small.model.chosenCost(found);

            assertThat(small.allows(found)).isTrue();
            for (int[] choice : small.choices) {
                if (difference(choice, found) == 1) {
                    assertThat(small.model.chosenCost(choice)).isGreaterThanOrEqualTo(cost);
                }
            }
            best += cost == small.best(small.model.whole()) ? 1 : 0;
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(best).as("small tasks that need no search").isGreaterThan(TASKS * 99 / 100);
        }
    }

    @Tag(RandomRuns.TAG)
    @Test
    void whenItIsStoppedItHasAnAllowedChoiceThatIsNoWorseThanThePins() {
        RandomRuns.of("stopped improvements", TASKS).run(seed -> {
            SmallModel small = new SmallModel(seed);
            int[] found = new WeekImprover(small.model, new StopAfter(seed % 3)).run();

            assertThat(small.allows(found)).isTrue();
            assertThat(small.model.chosenCost(found)).isLessThanOrEqualTo(small.model.chosenCost(small.pins()));
        });
    }

    private static int difference(int[] one, int[] other) {
        int different = 0;
        for (int item = 0; item < one.length; item++) {
            different += one[item] == other[item] ? 0 : 1;
        }
        return different;
    }
}
