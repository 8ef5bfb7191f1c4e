package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.Timeline;
import org.skinweek.testing.SampleNotebook;

/** Weeks of use: neither does a diary make familiar products new, nor does a familiar shelf hide a new one. */
class WeeksOfUseTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final int LONG = Timeline.ASSUMED_WEEKS_USED;

    private final SampleNotebook notebook = SampleNotebook.withShelf();
    private long entries;

    @Test
    void aStatedFirstUseCountsWhateverTheDiarySays() {
        notebook.add(serum("new", MONDAY.minusDays(20)));
        diaryOf(200, "cream");
        log("new", 150);
        log("new", 3);

        assertThat(weeksOf("new")).isEqualTo(2);
    }

    @Test
    void aFirstUseStillToComeCountsAsNone() {
        notebook.add(serum("new", MONDAY.plusDays(3)));

        assertThat(weeksOf("new")).isZero();
    }

    @Test
    void withoutDiaryAProductCalledLongUsedIs() {
        assertThat(weeksOf("retinol")).isEqualTo(LONG);
    }

    @Test
    void theFirstDaysOfADiaryMakeNothingNew() {
        log("retinol", 5);
        log("cream", 5);
        log("acid", 1);

        assertThat(weeksOf("retinol")).isEqualTo(LONG);
        assertThat(weeksOf("acid")).isEqualTo(LONG);
    }

    @Test
    void aWellKeptDiaryShowsWhatIsNew() {
        diaryOf(100, "cream");
        log("retinol", 10);

        assertThat(weeksOf("retinol")).isEqualTo(1);
    }

    @Test
    void aDiaryOfLessThanTwelveWeeksBeforeShowsNothing() {
        diaryOf(93, "cream");
        log("retinol", 10);

        assertThat(weeksOf("retinol")).isEqualTo(LONG);
    }

    @Test
    void aDiaryKeptNowAndThenShowsNothing() {
        for (int daysAgo = 12; daysAgo <= 100; daysAgo += 3) {
            log("cream", daysAgo);
        }
        log("retinol", 10);

        assertThat(weeksOf("retinol")).isEqualTo(LONG);
    }

    @Test
    void anotherBottleOfAFamiliarActiveIsFamiliar() {
        notebook.product("other", "Other retinol", Form.LEAVE_ON, ProductCategory.SERUM, "retinol");
        diaryOf(100, "retinol");
        log("other", 10);

        assertThat(weeksOf("other")).isEqualTo(LONG);
    }

    @Test
    void whatWasOnlySkippedBeforeIsNewWithItsFirstUse() {
        diaryOf(100, "cream");
        entry("retinol", 60, SkipReason.NO_TIME);
        log("retinol", 15);

        assertThat(weeksOf("retinol")).isEqualTo(2);
    }

    @Test
    void aFirstUseLongAgoIsLongUse() {
        diaryOf(400, "cream");
        log("retinol", 26 * 7);
        log("acid", 26 * 7 - 1);

        assertThat(weeksOf("retinol")).isEqualTo(LONG);
        assertThat(weeksOf("acid")).isEqualTo(25);
    }

    private int weeksOf(String product) {
        Notebook built = notebook.build();
        Timeline timeline = TimelineBuilder.of(built, MONDAY, MONDAY);
        return timeline.weeksUsed().get(List.copyOf(built.products().keySet()).indexOf(product));
    }

    private void diaryOf(int days, String product) {
        for (int daysAgo = days; daysAgo > 0; daysAgo--) {
            log(product, daysAgo);
        }
    }

    private void log(String product, int daysAgo) {
        entry(product, daysAgo, null);
    }

    private void entry(String product, int daysAgo, @Nullable SkipReason skipped) {
        notebook.change(new Change.OfEntry(
                null,
                new DiaryEntry(
                        new UUID(0, entries++),
                        MONDAY.minusDays(daysAgo),
                        Session.EVENING,
                        product,
                        skipped,
                        "",
                        Instant.EPOCH,
                        ZoneOffset.UTC)));
    }

    private static Product serum(String id, LocalDate firstUsed) {
        return ProductBuilder.of(id, id, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3)))
                .firstUsed(firstUsed)
                .build();
    }
}
