package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.testing.RandomRuns;

/**
 * Holds the planner against CP-SAT on tasks made at random and on those that failed once; {@link RandomRuns} says how to
 * compare others.
 */
class PlannerOracleTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final int TASKS = 120;
    /** More than any of these tasks needs for a term. */
    private static final double WORK_A_TERM = 10;
    /** Questions after which a search is given up, as a user would: a minute, which hardly any task needs. */
    private static final long PATIENCE = 50_000;

    private final Treatments treatments = new Treatments(CATALOG);
    private final CpSatOracle oracle = new CpSatOracle(WORK_A_TERM);
    private int provenByBoth;

    @Tag(RandomRuns.TAG)
    @Test
    void noWeekIsBetterThanAProvenOne() {
        assumeTrue(CpSat.isThere(), CpSat::whyNot);
        StoredTasks.atRandom(
                RandomRuns.of("planner against oracle", TASKS),
                seed -> new RandomTasks(seed, CATALOG).next(),
                (seed, task) -> compare(task));
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(provenByBoth).isGreaterThan(TASKS / 2);
        }
    }

    @ParameterizedTest
    @MethodSource("org.skinweek.planner.search.StoredTasks#all")
    void noWeekOfATaskThatFailedOnceIsBetterThanAProvenOne(PlanTask task) {
        assumeTrue(CpSat.isThere(), CpSat::whyNot);
        assertThat(compare(task)).as("the oracle found a week").isTrue();
    }

    /** True when the oracle found a week to compare with. */
    private boolean compare(PlanTask task) {
        Proposal proposal = new Planner(CHECKER, CATALOG).plan(task, new StopAfter(PATIENCE), better -> {});
        TaskReading reading = new TaskReading(task, proposal.care(), CHECKER, treatments);
        Set<Cell> week = reading.week(proposal);
        assertThat(reading.complaints(week)).isEmpty();
        Map<CostTerm, Long> cost = reading.cost(week);
        for (CostTerm term : CostTerm.values()) {
            assertThat(proposal.cost().of(term)).as(term.name()).isEqualTo(cost.get(term));
        }
        Optional<CpSatOracle.Answer> found = oracle.solve(reading);
        found.ifPresent(answer -> compare(proposal, reading, cost, answer));
        return found.isPresent();
    }

    private void compare(Proposal proposal, TaskReading reading, Map<CostTerm, Long> cost, CpSatOracle.Answer answer) {
        assertThat(reading.complaints(answer.week())).isEmpty();
        String both = "ours %s, of the oracle %s".formatted(cost, answer);
        List<CostTerm> order = proposal.task().objective().order();
        if (proposal.proven()) {
            assertThat(EveryWeek.byTerms(order).compare(cost, answer.cost()))
                    .as(both)
                    .isNotPositive();
        }
        provenByBoth += proposal.proven() && answer.proven() == order.size() ? 1 : 0;
        if (answer.proven() > 0) {
            List<CostTerm> sure = order.subList(0, answer.proven());
            assertThat(EveryWeek.byTerms(sure).compare(cost, answer.cost()))
                    .as(both)
                    .isNotNegative();
        }
    }
}
