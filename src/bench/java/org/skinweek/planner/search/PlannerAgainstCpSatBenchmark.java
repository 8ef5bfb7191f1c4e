package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;

/**
 * The planner and CP-SAT side by side on the weeks of the trial, until both have proven the best week. For CP-SAT only
 * the solver's own time counts, not the making of its model. JMH's figures add both up; what is printed at the end
 * compares them, over the weeks that both proved with the same cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 50)
@Measurement(iterations = 150)
@Fork(1)
public class PlannerAgainstCpSatBenchmark {
    private static final double WORK_A_TERM = 20;
    private static final double NANOS = 1e9;
    /** Plans of each week before any is measured: the solver is machine code from the start, the planner is not. */
    private static final int ROUNDS_TO_WARM_UP = 20;

    private final Catalog catalog = CatalogReader.read();
    private final Checker checker = new Checker(RuleBookReader.read(catalog));
    private final Treatments treatments = new Treatments(catalog);
    private final Planner planner = new Planner(checker, catalog);
    private final CpSatOracle oracle = new CpSatOracle(WORK_A_TERM);
    private final List<PlanTask> tasks = TrialWeeks.all();
    private final Measured ours = new Measured(tasks.size());
    private final Measured theirs = new Measured(tasks.size());
    private final Set<Integer> unequal = new TreeSet<>();

    /** Ends with a clear message where the solver cannot run; makes the planner as warm as where it is measured alone. */
    @Setup
    public void requireSolver() {
        if (!CpSat.isThere()) {
            throw new IllegalStateException(CpSat.whyNot());
        }
        for (int round = 0; round < ROUNDS_TO_WARM_UP; round++) {
            tasks.forEach(planner::plan);
        }
    }

    /** Tells measuring from warming up. */
    @Setup(Level.Iteration)
    public void begin(IterationParams iteration) {
        ours.begin(iteration);
        theirs.begin(iteration);
    }

    /** One week, twice. */
    @Benchmark
    public Set<Cell> week() {
        int week = ours.nextWeek();
        PlanTask task = tasks.get(week);
        long start = System.nanoTime();
        Proposal proposal = planner.plan(task);
        ours.add(week, System.nanoTime() - start);
        TaskReading reading = new TaskReading(task, proposal.care(), checker, treatments);
        CpSatOracle.Answer answer = oracle.solve(reading).orElseThrow();
        theirs.add(week, (long) (answer.seconds() * NANOS));
        Map<CostTerm, Long> cost = reading.cost(reading.week(proposal));
        if (!proposal.proven()
                || answer.proven() < CostTerm.values().length
                || !answer.cost().equals(cost)) {
            unequal.add(week);
        }
        return answer.week();
    }

    /** Says how much longer CP-SAT takes. */
    @TearDown
    public void report() {
        List<Double> ratios = new ArrayList<>();
        for (int week = 0; week < tasks.size(); week++) {
            double ratio = theirs.times().median(week) / ours.times().median(week);
            if (!unequal.contains(week) && !Double.isNaN(ratio)) {
                ratios.add(ratio);
            }
        }
        double[] all = ratios.stream().mapToDouble(Double::doubleValue).toArray();
        System.out.printf(
                "%nplanner: %s%nCP-SAT: %s%nCP-SAT takes %.0f times as long (median over %d weeks that both proved;"
                        + " %.1f to %.0f times)%nnot proven by both with equal cost: %s%n",
                ours.times().summary(),
                theirs.times().summary(),
                all.length == 0 ? Double.NaN : WeekTimes.quantile(all, 0.5),
                all.length,
                all.length == 0 ? Double.NaN : WeekTimes.quantile(all, 0),
                all.length == 0 ? Double.NaN : WeekTimes.quantile(all, 1),
                unequal);
    }
}
