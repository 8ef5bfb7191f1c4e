package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.rules.Checker;
import org.skinweek.testing.TenYears;

/**
 * The next eight weeks of 12 products and ten years of diary, with slow starts of three of them and a pack that runs out,
 * from a week that was planned. The bound is under 1 s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ForecastBenchmark {
    private static final LocalDate TODAY = TenYears.MONDAY.plusDays(2);

    private final Catalog catalog = CatalogReader.read();
    private final Checker checker = new Checker(RuleBookReader.read(catalog));
    private final PlannerData data = PlannerDataReader.read();
    private final Forecast forecast = new Forecast(checker, catalog, data);
    private Notebook notebook = Notebook.EMPTY;

    /** Makes three products new and one end, plans the week, and sees to it that there is something to forecast. */
    @Setup
    public void prepare() {
        Notebook years = TenYears.notebook();
        List<Change> changes = new ArrayList<>();
        for (Product product : years.shelf()) {
            changes.add(new Change.OfProduct(
                    product,
                    switch (product.id()) {
                        case "ret" -> with(product, TODAY, 5, null);
                        case "gly" -> with(product, TODAY.minusWeeks(1), 3, null);
                        case "aze" -> with(product, TODAY.minusWeeks(2), 7, null);
                        case "vitc" ->
                            with(product, null, 7, TODAY.minusMonths(3).plusDays(24));
                        default -> product;
                    }));
        }
        Notebook ramping = years.after(changes);
        PlanRequest best = new PlanRequests(checker, catalog, data).best(ramping, TenYears.MONDAY, TODAY);
        notebook = new NotebookPlanner(checker, catalog, data)
                .run(ramping, List.of(best), TODAY)
                .after();
        long steps =
                eightWeeks().stream().filter(week -> !week.steps().isEmpty()).count();
        if (steps < 3) {
            throw new IllegalStateException("only %s weeks differ from the week before".formatted(steps));
        }
    }

    /** The forecast that the strip above the board shows. */
    @Benchmark
    public List<ForecastWeek> eightWeeks() {
        return forecast.of(notebook, TODAY, Session.MORNING, Stop.NEVER);
    }

    private static Product with(
            Product product, @Nullable LocalDate firstUsed, int wanted, @Nullable LocalDate opened) {
        return ProductBuilder.from(product)
                .firstUsed(firstUsed)
                .wantedPerWeek(wanted)
                .opened(opened, opened == null ? null : 3)
                .build();
    }
}
