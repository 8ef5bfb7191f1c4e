package org.skinweek.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;

class DiaryStatisticsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Map<String, Product> PRODUCTS = Map.of(
            "acid", Product.of("acid", "Acid", Form.LEAVE_ON, ProductCategory.TONER, List.of(Dose.of("glycolic_acid"))),
            "cream", Product.of("cream", "Cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, List.of()));

    private final DiaryStatistics statistics = new DiaryStatistics(
            product -> product.id().equals("acid") ? 1.5 : 0, product -> product.contains("glycolic_acid"));

    @Test
    void aDayCountsWhatWasDoneAndWhatWasSkipped() {
        DiaryDay day = new DiaryDay(
                List.of(
                        entry(MONDAY, Session.MORNING, "acid", null),
                        entry(MONDAY, Session.EVENING, "acid", null),
                        entry(MONDAY, Session.EVENING, "cream", SkipReason.NO_TIME)),
                List.of(note(SymptomLevel.MILD), note(SymptomLevel.SEVERE), note(null)));

        DaySummary summary = statistics.day(day, PRODUCTS);

        assertThat(summary).isEqualTo(new DaySummary(2, 1, 2, 3.0, true, false, 3, SymptomLevel.SEVERE));
    }

    @Test
    void aSkippedExfoliationIsNone() {
        DiaryDay day = new DiaryDay(List.of(entry(MONDAY, Session.EVENING, "acid", SkipReason.IRRITATED)), List.of());

        DaySummary summary = statistics.day(day, PRODUCTS);

        assertThat(summary.exfoliated()).isFalse();
        assertThat(summary.restNight()).isTrue();
    }

    @Test
    void aNightOfWhichNothingIsWrittenIsNoRestNight() {
        DiaryDay day = new DiaryDay(List.of(entry(MONDAY, Session.MORNING, "cream", null)), List.of());

        assertThat(statistics.day(day, PRODUCTS).restNight()).isFalse();
    }

    @Test
    void aNightAwayIsNoRestNight() {
        DiaryDay day = new DiaryDay(List.of(entry(MONDAY, Session.EVENING, "acid", SkipReason.AWAY)), List.of());

        assertThat(statistics.day(day, PRODUCTS).restNight()).isFalse();
    }

    @Test
    void anEntryOfAnUnknownProductIsAStepAndNothingElse() {
        DiaryDay day = new DiaryDay(List.of(entry(MONDAY, Session.EVENING, "gone", null)), List.of());

        assertThat(statistics.day(day, PRODUCTS)).isEqualTo(new DaySummary(1, 0, 0, 0, false, true, 0, null));
    }

    private static DiaryEntry entry(LocalDate day, Session session, String product, @Nullable SkipReason reason) {
        return new DiaryEntry(UUID.randomUUID(), day, session, product, reason, "", Instant.EPOCH, ZoneOffset.UTC);
    }

    private static SkinNote note(@Nullable SymptomLevel level) {
        return new SkinNote(UUID.randomUUID(), MONDAY, level, "", Instant.EPOCH, ZoneOffset.UTC);
    }
}
