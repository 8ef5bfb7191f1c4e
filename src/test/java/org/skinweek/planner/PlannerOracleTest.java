package org.skinweek.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.exchange.CatalogReader;
import org.skinweek.exchange.RuleBookReader;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;

/**
 * Holds the planner against CP-SAT on tasks made at random. It runs for some seconds with all tests, on other tasks
 * each time; {@link RandomRuns} says how to compare more, and the same ones again.
 */
class PlannerOracleTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final int SECONDS = 25;
    private static final double SECONDS_A_TERM = 10;
    /** Questions after which a search is given up, as a user would: a minute, which hardly any task needs. */
    private static final long PATIENCE = 50_000;

    private final Treatments treatments = new Treatments(CATALOG);
    private final CpSatOracle oracle = new CpSatOracle(SECONDS_A_TERM);
    private int proven;
    private int provenByOracle;

    @Test
    void noWeekIsBetterThanAProvenOne() {
        assumeTrue(CpSat.isThere(), CpSat::whyNot);
        RandomRuns.of("planner against oracle", SECONDS).run(seed -> compare(new RandomTasks(seed, CATALOG).next()));
        System.out.printf("planner against oracle: %d proven, %d by the oracle%n", proven, provenByOracle);
        assertThat(provenByOracle).isPositive();
    }

    private void compare(PlanTask task) {
        Proposal proposal = new Planner(CHECKER, CATALOG).plan(task, new StopAfter(PATIENCE), better -> {});
        TaskReading reading = new TaskReading(task, proposal.care(), CHECKER, treatments);
        Set<Cell> week = reading.week(proposal);
        assertThat(reading.complaints(week)).isEmpty();
        Map<Term, Long> cost = reading.cost(week);
        for (Term term : Term.values()) {
            assertThat(proposal.cost().of(term)).as(term.name()).isEqualTo(cost.get(term));
        }
        CpSatOracle.Answer answer = oracle.solve(reading);
        assertThat(reading.complaints(answer.week())).isEmpty();
        String both = "ours %s, of the oracle %s".formatted(cost, answer);
        List<Term> order = task.objective().order();
        if (proposal.proven()) {
            proven++;
            assertThat(EveryWeek.byTerms(order).compare(cost, answer.cost()))
                    .as(both)
                    .isNotPositive();
        }
        provenByOracle += answer.proven() == order.size() ? 1 : 0;
        if (answer.proven() > 0) {
            List<Term> sure = order.subList(0, answer.proven());
            assertThat(EveryWeek.byTerms(sure).compare(cost, answer.cost()))
                    .as(both)
                    .isNotNegative();
        }
    }
}
