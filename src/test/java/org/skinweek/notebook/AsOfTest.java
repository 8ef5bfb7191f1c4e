package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
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
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.RuleTolerance;

/** What a clock that was wrong for a while left behind counts for nothing until its day. */
class AsOfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LATER = LocalDate.of(2035, 1, 2);
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CatalogReader.read()));

    private final Notebook right = Notebook.EMPTY.after(List.of(
            new Change.OfProduct(
                    null,
                    Product.of(
                            "ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3)))),
            new Change.OfWeek(
                    LocalDate.of(2026, 11, 2),
                    null,
                    WeekPlan.of(List.of(new WeekPlacement(DayOfWeek.FRIDAY, Session.EVENING, "ret")))),
            new Change.OfSettings(UserSettings.DEFAULT, UserSettings.DEFAULT.withPlanBegan(LocalDate.of(2026, 11, 3))),
            entry(1, TODAY),
            note(2, TODAY.minusDays(20), null)));

    @Test
    void whatIsNotDatedLaterStaysAsItIs() {
        assertThat(right.asOf(TODAY)).isSameAs(right);
    }

    @Test
    void stepsAndNotesToComeCountFromTheirDayOn() {
        Notebook wrong = right.after(List.of(entry(3, LATER), note(4, LATER, SymptomLevel.ALLERGIC)));

        assertThat(wrong.asOf(TODAY)).isEqualTo(right);
        assertThat(wrong.asOf(LATER.minusDays(1))).isEqualTo(right);
        assertThat(wrong.asOf(LATER)).isSameAs(wrong);
        assertThat(phase(wrong.asOf(TODAY))).isEqualTo(RecoveryState.Phase.NONE);
        assertThat(wrong.asOf(TODAY).diary().firstUse("ret")).contains(TODAY);
    }

    @Test
    void aProductThatIsOnlyUsedLaterIsNotUsedYet() {
        Notebook wrong = Notebook.EMPTY.after(List.of(entry(3, LATER)));
        assertThat(wrong.asOf(TODAY).diary().firstUse("ret")).isEmpty();
        assertThat(wrong.asOf(TODAY).began()).isEmpty();
    }

    /** A note that all is well again, of a day to come, does not close what is open today. */
    @Test
    void aCalmNoteToComeClosesNothing() {
        Notebook allergic = right.after(List.of(note(5, TODAY.minusDays(1), SymptomLevel.ALLERGIC)));
        Notebook wrong = allergic.after(List.of(note(6, LATER, null)));
        assertThat(phase(wrong.asOf(TODAY))).isEqualTo(RecoveryState.Phase.STOPPED);
    }

    @Test
    void aPlanThatBeganLaterHoldsFromItsFirstWeekOn() {
        Notebook wrong = right.after(
                List.of(new Change.OfSettings(right.settings(), right.settings().withPlanBegan(LATER))));
        LocalDate planned = TODAY.datesUntil(TODAY.plusDays(7))
                .filter(day -> !wrong.asOf(TODAY).planOn(day).placements().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(wrong.planOn(planned).placements()).isEmpty();

        assertThat(wrong.planning(TODAY)
                        .map(change -> change.applyTo(wrong).settings().planBegan()))
                .contains(TODAY);
    }

    @Test
    void aToleranceOfALaterDayMutesNothingYet() {
        Notebook wrong = right.after(List.of(
                new Change.OfTolerance(null, new RuleTolerance("MAX-AHA", null, "x", LATER, LATER.plusDays(9)))));
        assertThat(wrong.asOf(TODAY).adjustments().tolerances()).isEmpty();
        assertThat(wrong.asOf(LATER).adjustments().tolerances()).hasSize(1);
    }

    private static RecoveryState.Phase phase(Notebook notebook) {
        return SkinDays.course(CHECKER, notebook).on(TODAY).phase();
    }

    private static Change entry(int id, LocalDate day) {
        return new Change.OfEntry(
                null,
                new DiaryEntry(new UUID(0, id), day, Session.EVENING, "ret", null, "", Instant.EPOCH, ZoneOffset.UTC));
    }

    private static Change note(int id, LocalDate day, @Nullable SymptomLevel level) {
        return new Change.OfSkinNote(
                null, new SkinNote(new UUID(0, id), day, level, "", Instant.ofEpochSecond(id), ZoneOffset.UTC));
    }
}
