package org.skinweek.ui.diary.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.rules.Checker;
import org.skinweek.testing.TenYears;
import org.skinweek.trends.DiaryTrends;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.skinweek.words.Words;

/**
 * Painting the year and ten years of charts, drawn to the last pixel, and what the pointer costs as it moves. All of it is
 * done by the headless platform without a graphics card, which is slower than any with one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Djava.awt.headless=true",
            "-Dprism.order=sw",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless"
        })
public class YearPaintBenchmark {
    private final Words words = new Words(Locale.UK);
    private DiaryTrends trends = trends();
    private HeatMap map = new HeatMap(words, day -> {}, day -> {});
    private TrendChart chart = new TrendChart(words, day -> {}, day -> {});
    private LocalDate pointed = TenYears.MONDAY;

    private static DiaryTrends trends() {
        Catalog catalog = CatalogReader.read();
        return DiaryTrends.of(TenYears.noted(), new Checker(RuleBookReader.read(catalog)), catalog, TenYears.MONDAY);
    }

    /** Lays both out once, as a page does. */
    @Setup
    public void prepare() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        onFront(() -> {
            Scene scene = new Scene(new VBox(map, chart), 1000, 700);
            scene.getStylesheets().setAll(new ThemeSwitcher().stylesheets());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene;
        });
    }

    /** A year. */
    @Benchmark
    public WritableImage year() {
        return onFront(() -> {
            map.show(new YearGrid(2026, DayOfWeek.MONDAY), trends);
            return drawn(map);
        });
    }

    /** All charts over ten years. */
    @Benchmark
    public WritableImage charts() {
        return onFront(() -> {
            chart.show(trends, ChartSpan.ALL);
            return drawn(chart);
        });
    }

    /** The pointer goes on to the next day: both mark it, and nothing else is painted. */
    @Benchmark
    public LocalDate pointer() {
        pointed = pointed.minusDays(1);
        if (pointed.isBefore(trends.first())) {
            pointed = TenYears.MONDAY;
        }
        return onFront(() -> {
            map.mark(pointed, "");
            chart.mark(pointed, "");
            return pointed;
        });
    }

    private static WritableImage drawn(Node node) {
        node.getScene().getRoot().layout();
        return node.snapshot(null, null);
    }

    private static <T> T onFront(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}
