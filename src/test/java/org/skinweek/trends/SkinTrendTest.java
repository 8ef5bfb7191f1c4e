package org.skinweek.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.diary.SkinAspect;
import org.skinweek.diary.SkinNote;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.rules.Checker;
import org.skinweek.rules.SlowStartStage;

/** What was noted, and when a retinoid was used or is to come, are those of a slow recount. */
class SkinTrendTest {
    private static final LocalDate TODAY = TrendNotebooks.TODAY;

    private final Catalog catalog = CatalogReader.read();
    private final Checker checker = new Checker(RuleBookReader.read(catalog));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void pointsAreTheMeansOfTheirDays(long seed) {
        Notebook notebook = TrendNotebooks.of(seed);
        List<SkinPoint> points = SkinTrend.of(days(notebook));
        assertThat(points).isNotEmpty().isSortedAccordingTo(Comparator.comparing(SkinPoint::date));
        for (LocalDate day = notebook.began().orElseThrow(); !day.isAfter(TODAY); day = day.plusDays(1)) {
            List<SkinNote> notes = notebook.diary().day(day).notes();
            LocalDate date = day;
            List<SkinPoint> found =
                    points.stream().filter(each -> each.date().equals(date)).toList();
            assertThat(found).hasSize(notes.isEmpty() ? 0 : 1);
            found.forEach(point -> {
                assertThat(point.comfort()).isEqualTo(mean(notes, SkinAspect.COMFORT));
                assertThat(point.pores()).isEqualTo(mean(notes, SkinAspect.PORES));
                assertThat(point.isReaction())
                        .isEqualTo(notes.stream().map(SkinNote::level).anyMatch(Objects::nonNull));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void retinoidDaysAreThoseOfTheDiaryAndOfThePlan(long seed) {
        Notebook notebook = TrendNotebooks.of(seed);
        List<RetinoidDay> trend = RetinoidTrend.of(days(notebook));
        for (LocalDate day = notebook.began().orElseThrow(); day.isBefore(TODAY); day = day.plusDays(1)) {
            boolean used = notebook.diary().day(day).hasUse("ret");
            assertThat(trend.contains(new RetinoidDay(day, true)))
                    .as("a retinoid on %s", day)
                    .isEqualTo(used);
            assertThat(trend).doesNotContain(new RetinoidDay(day, false));
        }
        assertThat(trend.stream().filter(each -> each.date().isAfter(TODAY))).noneMatch(RetinoidDay::done);
        for (RetinoidDay each : trend) {
            if (each.date().isAfter(TODAY)) {
                assertThat(notebook.planOn(each.date()).placements())
                        .anyMatch(placement -> placement.product().equals("ret"));
            }
        }
    }

    @Test
    void stepsOfASlowStartAreThoseOfTheRules() {
        Notebook notebook = TrendNotebooks.of(2);
        Product before = notebook.product("ret").orElseThrow();
        LocalDate first = TODAY.minusWeeks(3);
        Notebook fresh = notebook.after(List.of(new Change.OfProduct(
                before, ProductBuilder.from(before).firstUsed(first).build())));
        List<RampStep> ramp = RetinoidTrend.ramp(days(fresh));
        assertThat(ramp).isNotEmpty();
        for (LocalDate day = first; !day.isAfter(TODAY.plusDays(28)); day = day.plusDays(1)) {
            LocalDate asked = day;
            int weeks = (int) ((day.toEpochDay() - first.toEpochDay()) / 7);
            List<Double> most = ramp.stream()
                    .filter(step -> !asked.isBefore(step.from()) && !asked.isAfter(step.to()))
                    .map(RampStep::most)
                    .toList();
            assertThat(most)
                    .as("the step on %s", day)
                    .isEqualTo(checker.slowStart(fresh.product("ret").orElseThrow(), fresh.profile(), weeks).stream()
                            .map(SlowStartStage::most)
                            .toList());
        }
        assertThat(RetinoidTrend.ramp(days(notebook))).isEmpty();
    }

    private TrendDays days(Notebook notebook) {
        return TrendDays.of(notebook, checker, catalog, TODAY, TODAY.plusDays(28));
    }

    private static OptionalDouble mean(List<SkinNote> notes, SkinAspect aspect) {
        double sum = 0;
        int told = 0;
        for (SkinNote note : notes) {
            if (note.details().scores().of(aspect).isPresent()) {
                sum += note.details().scores().of(aspect).get();
                told++;
            }
        }
        return told == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / told);
    }
}
