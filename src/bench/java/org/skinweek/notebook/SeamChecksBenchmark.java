package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.Stop;
import org.skinweek.rules.Checker;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.TenYears;

/**
 * Flags of the shown week and of all weeks until rhythms and weekdays meet again: 12 products, of which one is used every
 * 13th evening and two follow a cycle of four nights, so that a whole year is looked at, after ten years of diary. The
 * bounds are a median under 1 ms for the shown week and under 100 ms for the rest.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SeamChecksBenchmark {
    private static final LocalDate TODAY = TenYears.MONDAY;
    private static final String CYCLE = "cycle";

    private final SeamChecks checks = new SeamChecks(new Checker(RuleBookReader.read(CatalogReader.read())));
    private Notebook notebook = Notebook.EMPTY;

    /** Takes three products out of the week and into rhythms. */
    @Setup
    public void prepare() {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.OfCycle(
                null, new SkinCycle(CYCLE, "Four nights", TODAY, List.of("exfoliate", "retinoid", "rest", "rest"))));
        changes.add(rhythm("sal", new UseRhythm.EveryDays(13)));
        changes.add(rhythm("gly", new UseRhythm.CycleNights(CYCLE, Set.of("exfoliate"))));
        changes.add(rhythm("ret", new UseRhythm.CycleNights(CYCLE, Set.of("retinoid"))));
        TenYears.notebook()
                .plan()
                .weeks()
                .forEach((from, week) -> changes.add(new Change.OfWeek(
                        from,
                        week,
                        week.withoutProduct("sal").withoutProduct("gly").withoutProduct("ret"))));
        notebook = TenYears.notebook().after(changes);
        System.out.printf("%s weeks are looked at%n", SeamChecks.weeks(notebook, TODAY, TODAY));
    }

    private static Change rhythm(String product, UseRhythm rhythm) {
        return new Change.OfRhythm(product, List.of(), List.of(new RhythmLine(Session.EVENING, rhythm, TODAY, null)));
    }

    /** The shown week. */
    @Benchmark
    public List<WeekFlags> shownWeek() {
        return checks.check(notebook, TODAY, TODAY, () -> true, week -> {});
    }

    /** All weeks, the shown one included. */
    @Benchmark
    public List<WeekFlags> allWeeks() {
        return checks.check(notebook, TODAY, TODAY, Stop.NEVER, week -> {});
    }
}
