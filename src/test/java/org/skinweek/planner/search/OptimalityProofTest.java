package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.Stop;
import org.skinweek.testing.RandomRuns;

/** What is proven of a part of all choices is held against each choice of it. */
class OptimalityProofTest {
    private static final int TASKS = 80;
    private static final int MOST_QUESTIONS = 12;

    private int parted;
    private int unproven;

    @Tag(RandomRuns.TAG)
    @Test
    void theBestOfEachPartIsFoundAndProven() {
        RandomRuns.of("proofs of parts", TASKS).run(seed -> {
            SmallModel small = new SmallModel(seed);
            long known = small.model.chosenCost(small.pins());
            for (SearchBranch branch : small.model.whole().parted()) {
                List<Long> told = new ArrayList<>();
                OptimalityProof proof = new OptimalityProof(small.model, branch, small.pins(), Stop.NEVER);
                int[] found = proof.run(better -> told.add(small.model.chosenCost(better)));

                assertThat(proof.isProven()).isTrue();
                assertThat(small.model.chosenCost(found)).isEqualTo(Math.min(known, small.best(branch)));
                for (int each = 0; each < told.size(); each++) {
                    assertThat(told.get(each)).isLessThan(each == 0 ? known : told.get(each - 1));
                }
                parted += branch.quotas().equals(small.model.quotas()) ? 0 : 1;
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(parted).as("parts with other limits than the whole").isPositive();
        }
    }

    @Tag(RandomRuns.TAG)
    @Test
    void whatIsKnownAtAStopIsTrueOfEachChoice() {
        RandomRuns.of("stopped proofs", TASKS).run(seed -> {
            SmallModel small = new SmallModel(seed);
            SearchBranch whole = small.model.whole();
            OptimalityProof proof =
                    new OptimalityProof(small.model, whole, small.pins(), new StopAfter(seed % MOST_QUESTIONS));
            int[] found = proof.run(better -> {});

            long least = Math.min(small.best(whole), small.model.chosenCost(found));
            assertThat(small.model.chosenCost(found)).isLessThanOrEqualTo(small.model.chosenCost(small.pins()));
            if (proof.isProven()) {
                assertThat(small.model.chosenCost(found)).isEqualTo(least);
            } else {
                unproven++;
                assertThat(proof.bound() - small.model.unavoidable()).isLessThanOrEqualTo(least);
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(unproven).isPositive();
        }
    }
}
