package org.skinweek.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.testing.TenYears;

/**
 * Flags after one edit of the board: 12 products and ten years of diary, in which one of them appears only lately, so that
 * the diary is asked whether it is new. The bound is a median under 1 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FlagsAfterEditBenchmark {
    private static final LocalDate MONDAY = TenYears.MONDAY;

    private final Checker checker = new Checker(RuleBookReader.read(CatalogReader.read()));
    private final Notebook notebook = TenYears.notebook();
    private boolean more;

    /** One placement more or less, then the timeline and its flags. */
    @Benchmark
    public List<Flag> flagsAfterOneEdit() {
        more = !more;
        WeekPlacement edited = new WeekPlacement(DayOfWeek.THURSDAY, Session.EVENING, "gly");
        WeekPlan plan = notebook.plan().on(MONDAY);
        WeekPlan changed = more ? plan.with(edited) : plan.without(edited);
        Notebook after = notebook.after(List.of(new Change.OfWeek(MONDAY, plan, changed)));
        return checker.check(TimelineBuilder.of(after, MONDAY, MONDAY.plusDays(2)));
    }
}
