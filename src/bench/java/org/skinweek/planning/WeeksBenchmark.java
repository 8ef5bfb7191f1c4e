package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.PlannerDataReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.Stop;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.rules.Checker;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.TenYears;

/**
 * Eight weeks of 12 products as one plan after ten years of diary, with a rhythm, days away and an event. The bound is a
 * warm median under 250 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WeeksBenchmark {
    private static final LocalDate TODAY = TenYears.MONDAY;
    private static final int WEEKS = 8;

    private final Catalog catalog = CatalogReader.read();
    private final Checker checker = new Checker(RuleBookReader.read(catalog));
    private final PlannerData data = PlannerDataReader.read();
    private Notebook notebook = Notebook.EMPTY;

    /** Lays a rhythm, days away and an event into the ten years. */
    @Setup
    public void prepare() {
        List<Change> changes = new ArrayList<>();
        RhythmLine third = new RhythmLine(Session.EVENING, new UseRhythm.EveryDays(3), TODAY, null);
        changes.add(new Change.OfRhythm("ret", List.of(), List.of(third)));
        changes.add(new Change.OfAway(
                null,
                new DaysAway(new UUID(0, 1), TODAY.plusDays(16), TODAY.plusDays(22), DaysAway.Keep.NOTHING, Set.of())));
        changes.add(new Change.OfEvent(null, new SkinEvent(new UUID(0, 2), SkinEventKind.WAXING, TODAY.plusDays(37))));
        TenYears.notebook()
                .plan()
                .weeks()
                .forEach((from, week) -> changes.add(new Change.OfWeek(from, week, week.withoutProduct("ret"))));
        notebook = TenYears.notebook().after(changes);
    }

    /** The eight weeks, by a planner that remembers nothing of earlier ones. */
    @Benchmark
    public PlannedWeeks eightWeeks() {
        return new WeeksPlanner(checker, catalog, data).plan(notebook, TODAY, WEEKS, TODAY, Stop.NEVER);
    }
}
