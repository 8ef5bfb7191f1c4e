package org.skinweek.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;
import static org.skinweek.catalog.Session.MORNING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.app.UserClock;
import org.skinweek.diary.SkinNote;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Change;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.Checker;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.SmallCatalog;
import org.skinweek.words.Words;

/** The look at tomorrow says what Today will say then. */
class TomorrowPlanTest {
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CatalogReader.read()));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final TomorrowPlan tomorrow = new TomorrowPlan(
            SmallCatalog.create(),
            notebook -> CHECKER,
            new UserClock(() -> MONDAY.atTime(21, 0).toInstant(ZoneOffset.UTC), () -> ZoneOffset.UTC),
            new Words(Locale.ENGLISH));

    @Test
    void namesTheStepsOfTomorrowInTheirOrder() {
        TomorrowOutline outline = tomorrow.of(SampleNotebook.withShelf()
                .daily(MORNING, "spf", "wash")
                .daily(EVENING, "cream", "retinol", "wash")
                .build());

        assertThat(outline.date()).isEqualTo("Tuesday 3 November");
        assertThat(outline.morning()).hasSize(2);
        assertThat(outline.evening()).hasSize(3);
        assertThat(outline.rest()).isFalse();
    }

    @Test
    void anEveningOfCareAloneIsARest() {
        assertThat(tomorrow.of(SampleNotebook.withShelf()
                                .daily(EVENING, "cream", "wash")
                                .build())
                        .rest())
                .isTrue();
    }

    @Test
    void anEveningWhoseTreatmentIsPausedIsNone() {
        SkinNote raw = new SkinNote(new UUID(0, 1), MONDAY, SymptomLevel.SEVERE, "raw", Instant.EPOCH, ZoneOffset.UTC);
        TomorrowOutline outline = tomorrow.of(SampleNotebook.withShelf()
                .daily(EVENING, "cream", "retinol", "wash")
                .change(new Change.OfSkinNote(null, raw))
                .build());

        assertThat(outline.evening()).as("without the retinol").hasSize(2);
        assertThat(outline.rest()).isFalse();
    }

    @Test
    void nothingPlannedIsNoRestEither() {
        TomorrowOutline outline = tomorrow.of(SampleNotebook.withShelf().build());

        assertThat(outline.isEmpty()).isTrue();
        assertThat(outline.rest()).isFalse();
    }
}
