package org.skinweek.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Checker;
import org.skinweek.rules.ExfoliationCount;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.SkinCourse;

/** The exfoliation of each day is what the rules count for it, and a slow recount finds the same. */
class ExfoliationTrendTest {
    private static final LocalDate TODAY = TrendNotebooks.TODAY;

    private final Catalog catalog = CatalogReader.read();
    private final Checker checker = new Checker(RuleBookReader.read(catalog));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void pastDaysAreWhatTheRulesCountOfTheDiary(long seed) {
        Notebook notebook = TrendNotebooks.of(seed);
        for (ExfoliationDay day : trend(notebook)) {
            if (day.date().isBefore(TODAY)) {
                double sum = 0;
                for (int back = 0; back < 7; back++) {
                    sum += counted(notebook, day.date().minusDays(back));
                }
                assertThat(day.sevenDays())
                        .as("seven days up to %s", day.date())
                        .isCloseTo(sum, within(1e-9));
            }
        }
    }

    /** What the rules count of a single day. */
    private double counted(Notebook notebook, LocalDate date) {
        Timeline logged = TimelineBuilder.logged(notebook, TimelineBuilder.of(notebook, date, TODAY), date);
        return new ExfoliationCount(checker).units(logged.once(List.of()))[0];
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void daysToComeAreWhatTheRulesCountOfThePlanThatIsKept(long seed) {
        Notebook notebook = TrendNotebooks.of(seed);
        SkinDays skin = new SkinDays(checker, notebook, TODAY);
        Timeline kept = skin.kept(TODAY);
        double[] units = new ExfoliationCount(checker).units(kept.once());
        List<ExfoliationDay> trend = trend(notebook);
        SkinCourse course = SkinDays.course(checker, notebook);
        for (int ahead = 0; ahead < Timeline.DAYS; ahead++) {
            LocalDate date = TODAY.plusDays(ahead);
            if (course.on(date).none()) {
                assertThat(trend.get((int)
                                        (date.toEpochDay() - trend.get(0).date().toEpochDay()))
                                .sevenDays())
                        .as("seven days up to %s", date)
                        .isGreaterThanOrEqualTo(units[ahead] - 1e-9);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aPauseLeavesNoRoomAndEndsWithIt(long seed) {
        Notebook notebook = TrendNotebooks.of(seed);
        SkinCourse course = SkinDays.course(checker, notebook);
        double budget = new ExfoliationCount(checker).budget(notebook.profile());
        for (ExfoliationDay day : trend(notebook)) {
            RecoveryState.Phase phase = course.on(day.date()).phase();
            if (phase.pauses()) {
                assertThat(day.limit()).isZero();
                // what was used before the pause is no mistake, however much it was
                assertThat(day.isOver()).isEqualTo(day.units() > 0);
            } else if (phase != RecoveryState.Phase.WAY_BACK) {
                assertThat(day.limit()).isEqualTo(budget);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aPastDayWithoutAnEntryIsUnknownAndCountedAsSuch(long seed) {
        Notebook notebook = TrendNotebooks.of(seed);
        Map<String, Double> units = Map.of("gly", 1.0, "sal", 1.0, "scrub", 1.0);
        for (ExfoliationDay day : trend(notebook)) {
            LocalDate date = day.date();
            List<DiaryEntry> entries = notebook.diary().day(date).entries();
            if (date.isBefore(TODAY)) {
                assertThat(day.kind()).isEqualTo(entries.isEmpty() ? DayKind.UNLOGGED : DayKind.LOGGED);
                int unlogged = 0;
                for (int back = 0; back < 7; back++) {
                    LocalDate each = date.minusDays(back);
                    boolean known = each.isBefore(notebook.began().orElseThrow())
                            || !notebook.diary().day(each).entries().isEmpty();
                    unlogged += known ? 0 : 1;
                }
                assertThat(day.unlogged()).isEqualTo(unlogged);
                long acids = entries.stream()
                        .filter(DiaryEntry::done)
                        .filter(entry -> units.containsKey(entry.product()))
                        .map(entry -> entry.session() + entry.product())
                        .distinct()
                        .count();
                assertThat(day.units() > 0).isEqualTo(acids > 0);
            }
        }
    }

    @Test
    void nothingWrittenAndPlannedIsNothing() {
        List<ExfoliationDay> trend = trend(Notebook.EMPTY);
        assertThat(trend.get(0).date()).isEqualTo(TODAY);
        assertThat(trend).allMatch(day -> day.sevenDays() == 0 && !day.isOver());
    }

    private List<ExfoliationDay> trend(Notebook notebook) {
        return ExfoliationTrend.of(TrendDays.of(notebook, checker, catalog, TODAY, TODAY.plusDays(20)));
    }
}
