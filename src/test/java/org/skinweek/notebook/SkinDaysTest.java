package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.routine.Product;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.Rule;
import org.skinweek.testing.SampleNotebook;

/** What the rules say of single days: steps that they keep from the skin, and mornings that need cover. */
class SkinDaysTest {
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CatalogReader.read()));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private final SampleNotebook shelf = SampleNotebook.withShelf();

    /** Retinol on Monday, Wednesday and Friday evening, cream on every one. */
    private SampleNotebook retinol() {
        return shelf.plan(DayOfWeek.MONDAY, Session.EVENING, "retinol")
                .plan(DayOfWeek.WEDNESDAY, Session.EVENING, "retinol")
                .plan(DayOfWeek.FRIDAY, Session.EVENING, "retinol")
                .daily(Session.EVENING, "cream");
    }

    private static Change sore(LocalDate day) {
        return new Change.OfSkinNote(
                null, new SkinNote(new UUID(1, 1), day, SymptomLevel.MODERATE, "", Instant.EPOCH, ZoneOffset.UTC));
    }

    private static Change used(String product, LocalDate day) {
        return new Change.OfEntry(
                null,
                new DiaryEntry(
                        new UUID(2, day.toEpochDay()),
                        day,
                        Session.EVENING,
                        product,
                        null,
                        "",
                        Instant.EPOCH,
                        ZoneOffset.UTC));
    }

    private static SkinDays days(SampleNotebook notebook) {
        return new SkinDays(CHECKER, notebook.build(), WEDNESDAY);
    }

    private static Optional<String> barring(SkinDays days, LocalDate day, String product) {
        return days.on(day).barring(Session.EVENING, product).map(Rule::id);
    }

    @Test
    void aCalmSkinIsKeptFromNothing() {
        assertThat(barring(days(retinol()), WEDNESDAY, "retinol")).isEmpty();
    }

    @Test
    void sinceAReactionTheSkinIsKeptFromTreatmentsAndNotFromCare() {
        SkinDays days = days(retinol().change(sore(WEDNESDAY.minusDays(1))));

        assertThat(barring(days, WEDNESDAY, "retinol")).contains("STOP-IRRIT");
        assertThat(barring(days, WEDNESDAY, "cream")).isEmpty();
        assertThat(days.course().on(WEDNESDAY).phase()).isEqualTo(RecoveryState.Phase.PAUSE);
    }

    @Test
    void whatIsNotPlannedIsAskedOfTheRulesAllTheSame() {
        SkinDays days = days(retinol().change(sore(WEDNESDAY.minusDays(1))));

        assertThat(barring(days, WEDNESDAY, "acid")).contains("STOP-IRRIT");
        assertThat(barring(days, WEDNESDAY, "wash")).isEmpty();
        assertThat(barring(days, WEDNESDAY, "no such product")).isEmpty();
    }

    @Test
    void aRetinoidThatWasUsedNeedsSunscreenOnTheNextMorning() {
        SkinDays days = days(retinol().change(used("retinol", WEDNESDAY.minusDays(1))));

        assertThat(days.on(WEDNESDAY).covers())
                .extracting(cover -> cover.rule().id())
                .contains("REQ-SPF-RET");
    }

    @Test
    void theMorningAfterAStepThatIsBarredNeedsNoCoverForItsSake() {
        SkinDays calm = days(retinol());
        SkinDays sore = days(retinol().change(sore(WEDNESDAY)));
        LocalDate thursday = WEDNESDAY.plusDays(1);

        assertThat(calm.on(thursday).covers())
                .extracting(cover -> cover.rule().id())
                .contains("REQ-SPF-RET");
        assertThat(sore.on(thursday).covers())
                .extracting(cover -> cover.rule().id())
                .doesNotContain("REQ-SPF-RET");
    }

    @Test
    void whatIsPutAwayNeedsNoCoverEither() {
        Notebook notebook = retinol().build();
        Product product = notebook.product("retinol").orElseThrow();
        SampleNotebook away = retinol().change(new Change.OfProduct(product, product.withArchived(true)));

        assertThat(days(away).on(WEDNESDAY.plusDays(1)).covers())
                .extracting(cover -> cover.rule().id())
                .doesNotContain("REQ-SPF-RET");
    }

    @Test
    void theWeekThatIsKeptHasOnlyWhatTheRulesAllowFromTodayOn() {
        Timeline kept = days(retinol().change(used("retinol", MONDAY)).change(sore(WEDNESDAY)))
                .kept(MONDAY);

        List<Integer> retinolDays = kept.planned().stream()
                .filter(use -> kept.products().get(use.product()).id().equals("retinol"))
                .map(Use::day)
                .toList();
        assertThat(retinolDays)
                .as("done on Monday, barred on Wednesday and Friday")
                .containsExactly(0);
        assertThat(kept.planned())
                .filteredOn(use -> kept.products().get(use.product()).id().equals("cream"))
                .extracting(Use::day)
                .contains(2, 3, 4, 5, 6);
    }

    @Test
    void whatWasDoneTodayIsNotTakenOutOfTheWeek() {
        Timeline kept = days(retinol().change(sore(WEDNESDAY)).change(used("retinol", WEDNESDAY)))
                .kept(MONDAY);

        assertThat(kept.planned())
                .filteredOn(use -> kept.products().get(use.product()).id().equals("retinol"))
                .extracting(Use::day)
                .contains(2)
                .doesNotContain(4);
    }
}
