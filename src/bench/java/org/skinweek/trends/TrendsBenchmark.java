package org.skinweek.trends;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.Checker;
import org.skinweek.testing.TenYears;

/**
 * All numbers for looking back on ten years of diary with 50,000 uses and a note on each day. The bound for numbers and
 * drawing together is 100 ms; this is made in the background.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TrendsBenchmark {
    private final Catalog catalog = CatalogReader.read();
    private final Checker checker = new Checker(RuleBookReader.read(catalog));
    private final Notebook notebook = TenYears.noted();

    /** All of it. */
    @Benchmark
    public DiaryTrends all() {
        return DiaryTrends.of(notebook, checker, catalog, TenYears.MONDAY);
    }

    /** The days alone, each looked up once. */
    @Benchmark
    public TrendDays days() {
        return TrendDays.of(notebook, checker, catalog, TenYears.MONDAY, TenYears.MONDAY.plusDays(56));
    }
}
