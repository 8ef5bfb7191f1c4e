package org.skinweek.planner.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.rules.Checker;

/**
 * The best week, proven, for one week of the trial after the other, warm. The bounds are a median of 5 ms, a 95th
 * percentile of 50 ms and a worst of 350 ms. JMH's own percentiles are over all calls, with the pauses of the machine;
 * what is printed at the end takes the middle of each week first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(1)
public class PlannerBenchmark {
    private final Catalog catalog = CatalogReader.read();
    private final Planner planner = new Planner(new Checker(RuleBookReader.read(catalog)), catalog);
    private final List<PlanTask> tasks = TrialWeeks.all();
    private final Measured measured = new Measured(tasks.size());
    private final Set<Integer> notProven = new TreeSet<>();

    /** Tells measuring from warming up. */
    @Setup(Level.Iteration)
    public void begin(IterationParams iteration) {
        measured.begin(iteration);
    }

    /** One week. */
    @Benchmark
    public Proposal week() {
        int week = measured.nextWeek();
        long start = System.nanoTime();
        Proposal proposal = planner.plan(tasks.get(week));
        measured.add(week, System.nanoTime() - start);
        if (!proposal.proven()) {
            notProven.add(week);
        }
        return proposal;
    }

    /** Says how long the weeks took. */
    @TearDown
    public void report() {
        System.out.printf("%n%s; not proven: %s%n", measured.times().summary(), notProven);
    }
}
