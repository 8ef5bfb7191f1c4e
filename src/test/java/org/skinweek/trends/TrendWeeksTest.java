package org.skinweek.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.Checker;

/** The table says what the charts show: a slow recount of each week finds the same. */
class TrendWeeksTest {
    private final Catalog catalog = CatalogReader.read();
    private final Checker checker = new Checker(RuleBookReader.read(catalog));

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void weeksAreThoseOfASlowRecount(DayOfWeek first) {
        DiaryTrends trends = DiaryTrends.of(TrendNotebooks.of(3), checker, catalog, TrendNotebooks.TODAY);
        List<TrendWeek> weeks = TrendWeeks.of(trends, first, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        int reactions = 0;
        int retinoids = 0;
        int unlogged = 0;
        for (TrendWeek week : weeks) {
            assertThat(week.from().getDayOfWeek()).isEqualTo(first);
            double most = 0;
            int over = 0;
            for (ExfoliationDay day : trends.exfoliation()) {
                boolean in = !day.date().isBefore(week.from())
                        && day.date().isBefore(week.from().plusDays(7));
                most = in ? Math.max(most, day.sevenDays()) : most;
                over += in && day.isOver() ? 1 : 0;
            }
            assertThat(week.most()).isCloseTo(most, within(1e-9));
            assertThat(week.daysOver()).isEqualTo(over);
            reactions += week.reactions();
            retinoids += week.retinoids();
            unlogged += week.unlogged();
        }
        assertThat(reactions).isEqualTo((int)
                trends.skin().stream().filter(SkinPoint::isReaction).count());
        assertThat(retinoids).isEqualTo((int)
                trends.retinoids().stream().filter(RetinoidDay::done).count());
        assertThat(unlogged).isEqualTo((int) trends.exfoliation().stream()
                .filter(day -> day.kind() == DayKind.UNLOGGED)
                .count());
    }

    @Test
    void nothingHasNoWeekButTheOnesToCome() {
        DiaryTrends trends = DiaryTrends.of(Notebook.EMPTY, checker, catalog, TrendNotebooks.TODAY);
        assertThat(trends.isEmpty()).isTrue();
        assertThat(TrendWeeks.of(trends, DayOfWeek.MONDAY, LocalDate.of(2026, 1, 1), TrendNotebooks.TODAY))
                .hasSize(1);
    }
}
