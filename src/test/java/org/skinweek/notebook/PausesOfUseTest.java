package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.routine.UsePause;
import org.skinweek.schedule.DaysAway;
import org.skinweek.testing.SampleNotebook;

/** A product pauses where it is known not to have been used, and nowhere else. */
class PausesOfUseTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final int RETINOL = 2;

    private final SampleNotebook notebook = SampleNotebook.withShelf();
    private long entries;

    @Test
    void fiveWeeksAwayAreAPause() {
        retinolAndCreamDaily();
        away(MONDAY.minusDays(35), MONDAY.minusDays(1), DaysAway.Keep.NOTHING);

        assertThat(pauses()).containsExactly(new UsePause(RETINOL, -35, -1));
    }

    @Test
    void soAreWeeksWithCareOnlyAndWeeksItWasNotPackedFor() {
        retinolAndCreamDaily();
        away(MONDAY.minusDays(35), MONDAY.minusDays(20), DaysAway.Keep.CARE, "cream");
        away(MONDAY.minusDays(19), MONDAY.minusDays(1), DaysAway.Keep.PACKED, "cream");

        assertThat(pauses()).containsExactly(new UsePause(RETINOL, -35, -1));
    }

    @Test
    void weeksForWhichItWasPackedAreNone() {
        retinolAndCreamDaily();
        away(MONDAY.minusDays(35), MONDAY.minusDays(1), DaysAway.Keep.PACKED, "retinol");

        assertThat(pauses()).isEmpty();
    }

    @Test
    void skipsAreAPause() {
        retinolAndCreamDaily();
        logEachDay("retinol", 80, 36, null);
        logEachDay("retinol", 35, 1, SkipReason.OTHER);

        assertThat(pauses()).containsExactly(new UsePause(RETINOL, -35, -1));
    }

    @Test
    void daysWithOnlyOthersInTheDiaryAreAPause() {
        logEachDay("retinol", 80, 36, null);
        logEachDay("cream", 35, 1, null);

        assertThat(pauses()).containsExactly(new UsePause(RETINOL, -35, -1));
    }

    @Test
    void aDayThatWasForgottenNowAndThenDoesNotEndIt() {
        logEachDay("retinol", 80, 36, null);
        for (int day = 35; day >= 1; day--) {
            if (day % 3 > 0) {
                logEachDay("cream", day, day, null);
            }
        }

        assertThat(pauses()).containsExactly(new UsePause(RETINOL, -35, -1));
    }

    @Test
    void aDiaryThatWasNotKeptSaysNothing() {
        logEachDay("retinol", 80, 36, null);
        logEachDay("cream", 30, 30, null);
        logEachDay("cream", 16, 16, null);

        assertThat(pauses()).isEmpty();
    }

    @Test
    void aProductThatWasNeverInUseCannotPause() {
        logEachDay("cream", 80, 1, null);

        assertThat(pauses()).isEmpty();
    }

    @Test
    void weeksBackAreCountedFromTheFirstUse() {
        retinolAndCreamDaily();
        away(MONDAY.minusDays(50), MONDAY.minusDays(16), DaysAway.Keep.NOTHING);

        assertThat(pauses()).containsExactly(new UsePause(RETINOL, -50, -16));
        assertThat(pauses().get(0).weeksBack()).isEqualTo(2);
    }

    @Test
    void whatIsPlannedToBeAwayCountsForTheWeeksAfterIt() {
        retinolAndCreamDaily();
        away(MONDAY.plusDays(3), MONDAY.plusDays(37), DaysAway.Keep.NOTHING);

        List<UsePause> later = TimelineBuilder.of(notebook.build(), MONDAY.plusWeeks(5), MONDAY).pauses().stream()
                .filter(pause -> pause.product() == RETINOL)
                .toList();

        assertThat(later).containsExactly(new UsePause(RETINOL, -32, -1));
    }

    private void retinolAndCreamDaily() {
        for (DayOfWeek day : DayOfWeek.values()) {
            notebook.plan(day, EVENING, "retinol", "cream");
        }
    }

    private void away(LocalDate from, LocalDate to, DaysAway.Keep keep, String... products) {
        notebook.change(
                new Change.OfAway(null, new DaysAway(new UUID(0, entries++), from, to, keep, Set.of(products))));
    }

    private void logEachDay(String product, int first, int last, @Nullable SkipReason skipped) {
        for (int day = first; day >= last; day--) {
            LocalDate date = MONDAY.minusDays(day);
            Instant at = date.atTime(21, 0).toInstant(ZoneOffset.UTC);
            notebook.change(new Change.OfEntry(
                    null,
                    new DiaryEntry(new UUID(1, entries++), date, EVENING, product, skipped, null, at, ZoneOffset.UTC)));
        }
    }

    private List<UsePause> pauses() {
        return TimelineBuilder.of(notebook.build(), MONDAY, MONDAY).pauses().stream()
                .filter(pause -> pause.product() == RETINOL)
                .toList();
    }
}
