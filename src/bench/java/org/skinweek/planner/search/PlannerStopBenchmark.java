package org.skinweek.planner.search;

import java.util.List;
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
import org.skinweek.planner.Stop;
import org.skinweek.rules.Checker;

/**
 * How long the planner goes on after it should stop, at worst: the longest time from one look at the stop to the next,
 * the time before the first look and after the last included. The bound is 20 ms. JMH's own figures are those of the
 * whole plan and say nothing here; what is printed at the end does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(1)
public class PlannerStopBenchmark {
    private final Catalog catalog = CatalogReader.read();
    private final Planner planner = new Planner(new Checker(RuleBookReader.read(catalog)), catalog);
    private final List<PlanTask> tasks = TrialWeeks.all();
    private final Measured measured = new Measured(tasks.size());

    /** Tells measuring from warming up. */
    @Setup(Level.Iteration)
    public void begin(IterationParams iteration) {
        measured.begin(iteration);
    }

    /** One week, with the longest time between two looks. */
    @Benchmark
    public Proposal looks() {
        int week = measured.nextWeek();
        Looks looks = new Looks();
        Proposal proposal = planner.plan(tasks.get(week), looks, better -> {});
        looks.look();
        measured.add(week, looks.longest);
        return proposal;
    }

    /** Says how long nobody looked. */
    @TearDown
    public void report() {
        System.out.printf(
                "%nlongest time without a look: %s%n", measured.times().summary());
    }

    private static final class Looks implements Stop {
        private long last = System.nanoTime();
        private long longest;

        @Override
        public boolean now() {
            look();
            return false;
        }

        private void look() {
            long now = System.nanoTime();
            longest = Math.max(longest, now - last);
            last = now;
        }
    }
}
