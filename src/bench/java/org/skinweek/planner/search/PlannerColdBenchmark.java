package org.skinweek.planner.search;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.rules.Checker;

/** The first plan of a new process, with rules and wishes read before as when the window opens. The bound is 300 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class PlannerColdBenchmark {
    /** Kind and number of products of a week of the trial. */
    @Param({"PLAIN 6", "HISTORY 8", "REPLAN 12", "OVER_ASKED 6"})
    private String week = "";

    private final Catalog catalog = CatalogReader.read();
    private final Checker checker = new Checker(RuleBookReader.read(catalog));
    private PlanTask task = TrialWeeks.of(TrialWeeks.Kind.PLAIN, 3);

    /** Makes the task, which reads the data, but plans nothing. */
    @Setup
    public void prepare() {
        String[] parts = week.split(" ", -1);
        task = TrialWeeks.of(TrialWeeks.Kind.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The first plan. */
    @Benchmark
    public Proposal firstPlan() {
        return new Planner(checker, catalog).plan(task);
    }
}
