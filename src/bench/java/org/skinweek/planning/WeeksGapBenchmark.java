package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.skinweek.planner.Stop;
import org.skinweek.planner.search.WeeksBound;
import org.skinweek.routine.Treatments;

/**
 * What eight weeks as one plan miss against the least that CP-SAT proves of all of them together, over notebooks that miss
 * something. The gaps are what counts here; JMH's figures are mostly the solver's.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public class WeeksGapBenchmark {
    private static final LocalDate MONDAY = PlanningWorld.MONDAY;
    private static final int NOTEBOOKS = 16;
    private static final double WORK = 20;

    private final WeeksPlanner planner =
            new WeeksPlanner(PlanningWorld.CHECKER, PlanningWorld.CATALOG, PlanningWorld.DATA);
    private final WeeksBound bound = new WeeksBound(PlanningWorld.CHECKER, new Treatments(PlanningWorld.CATALOG), WORK);
    private final List<String> lines = new ArrayList<>();

    /** The gap of each notebook. */
    @Benchmark
    public List<WeeksBound.Gap> gaps() {
        if (!WeeksBound.isThere()) {
            throw new IllegalStateException("CP-SAT cannot run here");
        }
        List<WeeksBound.Gap> gaps = new ArrayList<>();
        for (long seed = 0; gaps.size() < NOTEBOOKS; seed++) {
            PlannedWeeks weeks = planner.plan(VariedNotebooks.of(seed), MONDAY, 8, MONDAY, Stop.NEVER);
            if (weeks.missed() > 0) {
                Optional<WeeksBound.Gap> gap = bound.of(
                        weeks.weeks().stream().map(PlannedDays::proposal).toList());
                gap.ifPresent(gaps::add);
                lines.add("notebook %s: %s"
                        .formatted(seed, gap.map(WeeksGapBenchmark::said).orElse("no bound")));
            }
        }
        lines.add("all: %s missed, at least %s; weight %s, at least %s"
                .formatted(
                        gaps.stream().mapToInt(WeeksBound.Gap::missed).sum(),
                        gaps.stream().mapToInt(WeeksBound.Gap::least).sum(),
                        gaps.stream().mapToLong(WeeksBound.Gap::weight).sum(),
                        gaps.stream().mapToLong(WeeksBound.Gap::leastWeight).sum()));
        return gaps;
    }

    private static String said(WeeksBound.Gap gap) {
        return "%s missed, at least %s; weight %s, at least %s"
                .formatted(gap.missed(), gap.least(), gap.weight(), gap.leastWeight());
    }

    /** Says the gaps. */
    @TearDown
    public void report() {
        lines.forEach(System.out::println);
    }
}
