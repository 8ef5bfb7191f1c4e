package org.skinweek.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.PlannerDataReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.PlanDiff;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planner.search.Planner;
import org.skinweek.planner.search.SeededWeeks;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.testing.RandomRuns;

/** Whatever leaves its place has a reason, and the reason is so. */
class ChangeReasonsTest {
    private static final long FIRST_SEED = 20_268;
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final PlannerData DATA = PlannerDataReader.read();
    private static final Planner PLANNER = new Planner(CHECKER, CATALOG);
    private static final ChangeReasons REASONS = new ChangeReasons(new BestSlots(CHECKER, CATALOG, DATA), CATALOG);

    @Tag(RandomRuns.TAG)
    @Test
    void whateverLeavesHasAReasonThatIsSo() {
        RandomRuns.from("change reasons", FIRST_SEED, 40).run(seed -> {
            SeededWeeks seeded = new SeededWeeks(seed);
            PlanTask task =
                    seeded.task(seeded.week(1 + seeded.below(5), 0.2), seed % 2 == 0 ? DATA.plan() : DATA.replan());
            Proposal proposal = PLANNER.plan(task);
            PlanDiff diff = PlanDiff.between(task.week().planned(), proposal.uses());

            Map<Use, ChangeReason> reasons = REASONS.of(proposal, Stop.NEVER);

            assertThat(reasons).hasSize(diff.moved().size() + diff.removed().size());
            reasons.forEach((use, reason) -> isSo(use, reason, proposal));
        });
    }

    private static void isSo(Use use, ChangeReason reason, Proposal proposal) {
        PlanTask task = proposal.task();
        String what = "%s because of %s".formatted(use, reason);
        int times = task.wishes().get(use.product()).times();
        assertThat(proposal.uses()).as(what).doesNotContain(use);
        if (reason == ChangeReason.Plain.KEPT_FREE) {
            assertThat(task.blocked()).as(what).contains(use.slot());
        } else if (reason == ChangeReason.Plain.UNWANTED) {
            assertThat(task.barred()).as(what).contains(use);
        } else if (reason == ChangeReason.Plain.LEFT_OUT) {
            assertThat(times).as(what).isZero();
        } else if (reason instanceof ChangeReason.WishedLess less) {
            assertThat(less.times()).as(what).isEqualTo(times);
        } else if (reason instanceof ChangeReason.Flagged flagged) {
            assertThat(flagged.others())
                    .as(what)
                    .allMatch(other -> other.product() != use.product())
                    .isSubsetOf(Set.copyOf(flagged.flag().uses()));
        } else if (reason == ChangeReason.Plain.PUT_AWAY) {
            assertThat(task.week().products().get(use.product()).archived())
                    .as(what)
                    .isTrue();
        }
    }
}
