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
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.testing.SampleNotebook;

class TimelinesOfTodayTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Notebook PLANNED =
            SampleNotebook.withShelf().daily(Session.EVENING, "acid", "cream").build();

    @Test
    void todayCountsAsPlannedWithoutSkipsAndWithWhatWasUsedOnTop() {
        Notebook notebook =
                PLANNED.after(List.of(entry(MONDAY, "acid", SkipReason.IRRITATED), entry(MONDAY, "retinol", null)));

        assertThat(products(TimelineBuilder.of(notebook, MONDAY, MONDAY), 0))
                .containsExactly("Plain cream", "Retinol serum");
        assertThat(products(TimelineBuilder.of(notebook, MONDAY, MONDAY), 1))
                .containsExactly("Glycolic toner", "Plain cream");
    }

    @Test
    void aStepThatIsTickedCountsOnce() {
        Notebook notebook = PLANNED.after(List.of(entry(MONDAY, "acid", null)));

        assertThat(products(TimelineBuilder.of(notebook, MONDAY, MONDAY), 0))
                .containsExactly("Glycolic toner", "Plain cream");
    }

    @Test
    void aPastDayCountsAsWritten() {
        Notebook notebook = PLANNED.after(List.of(entry(MONDAY, "retinol", null)));

        assertThat(products(TimelineBuilder.of(notebook, MONDAY, MONDAY.plusDays(1)), 0))
                .containsExactly("Retinol serum");
    }

    @Test
    void anAllergicReactionGoesOnUntilTheSkinIsFine() {
        Notebook reacted = PLANNED.after(List.of(
                note(MONDAY.minusDays(30), SymptomLevel.ALLERGIC), note(MONDAY.minusDays(2), SymptomLevel.MILD)));

        assertThat(TimelineBuilder.of(reacted, MONDAY, MONDAY).symptoms())
                .containsExactlyInAnyOrder(new Symptom(-30, SymptomLevel.ALLERGIC), new Symptom(-2, SymptomLevel.MILD));

        Notebook fine = reacted.after(List.of(note(MONDAY, null)));

        assertThat(TimelineBuilder.of(fine, MONDAY, MONDAY).symptoms())
                .containsExactly(new Symptom(-30, SymptomLevel.ALLERGIC, 0), new Symptom(-2, SymptomLevel.MILD));
    }

    private static Change note(LocalDate day, @Nullable SymptomLevel level) {
        return new Change.OfSkinNote(
                null, new SkinNote(UUID.randomUUID(), day, level, "", Instant.EPOCH, ZoneOffset.UTC));
    }

    private static List<String> products(Timeline timeline, int day) {
        return timeline.planned().stream()
                .filter(use -> use.day() == day)
                .map(use -> timeline.products().get(use.product()).name())
                .sorted()
                .toList();
    }

    private static Change entry(LocalDate day, String product, @Nullable SkipReason reason) {
        return new Change.OfEntry(
                null,
                new DiaryEntry(
                        UUID.randomUUID(), day, Session.EVENING, product, reason, "", Instant.EPOCH, ZoneOffset.UTC));
    }
}
