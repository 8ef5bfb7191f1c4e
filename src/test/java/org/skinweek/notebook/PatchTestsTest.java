package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchPlace;
import org.skinweek.diary.PatchResult;
import org.skinweek.diary.PatchTest;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Checker;
import org.skinweek.rules.DiaryReactions;

class PatchTestsTest {
    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 16);
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CatalogReader.read()));

    private Notebook notebook = Notebook.EMPTY.after(List.of(
            new Change.OfProduct(null, serum("bha", "salicylic_acid")),
            new Change.OfProduct(null, serum("ret", "retinol"))));

    @Test
    void anAcneProductTakesThreeDaysAndOthersAWeek() {
        assertThat(tests().days("bha")).isEqualTo(3);
        assertThat(tests().days("ret")).isEqualTo(7);
        assertThat(tests().days("gone")).isEqualTo(7);
    }

    @Test
    void aDueLookIsListedUntilItIsTaken() {
        PatchTest test = begin("bha", 0);
        assertThat(tests().due(BEGUN)).isEmpty();
        assertThat(tests().due(BEGUN.plusDays(1))).containsExactly(test);
        PatchTest looked = change(test, test.with(new PatchLook(BEGUN.plusDays(1), PatchResult.NOTHING)));
        assertThat(tests().due(BEGUN.plusDays(1))).isEmpty();
        assertThat(tests().due(BEGUN.plusDays(3))).containsExactly(looked);
        change(looked, looked.with(new PatchLook(BEGUN.plusDays(3), PatchResult.NOTHING)));
        assertThat(tests().due(BEGUN.plusDays(4))).isEmpty();
    }

    @Test
    void aTestIsShownOnItsDaysAndUntilTodayWhereTheLastLookIsMissing() {
        PatchTest test = begin("bha", 0);
        LocalDate today = BEGUN.plusDays(6);
        assertThat(tests().shownOn(BEGUN.minusDays(1), today)).isEmpty();
        assertThat(tests().shownOn(today, today)).containsExactly(test);
        assertThat(tests().shownOn(today.plusDays(1), today)).isEmpty();
        change(test, test.with(new PatchLook(BEGUN.plusDays(2), PatchResult.RASH)));
        assertThat(tests().shownOn(BEGUN.plusDays(2), today)).hasSize(1);
        assertThat(tests().shownOn(BEGUN.plusDays(3), today)).isEmpty();
    }

    @Test
    void theLatestTestOfAProductCounts() {
        PatchTest first = begin("ret", 0);
        PatchTest second = begin("ret", 3);
        begin("bha", 9);
        assertThat(tests().latest("ret")).contains(second);
        assertThat(tests().latest("gone")).isEmpty();
        notebook = notebook.after(List.of(new Change.OfPatchTest(second, null)));
        assertThat(tests().latest("ret")).contains(first);
    }

    @Test
    void aWeekKnowsHowLongAProductWasTriedWithoutAReaction() {
        assertThat(calmDays("ret")).isZero();
        PatchTest test = begin("ret", 0);
        assertThat(calmDays("ret")).as("nobody has looked").isZero();
        PatchTest passed = change(test, test.with(new PatchLook(BEGUN.plusDays(7), PatchResult.NOTHING)));
        assertThat(calmDays("ret")).isEqualTo(7);
        assertThat(calmDays("bha")).isZero();
        begin("ret", 20);
        assertThat(calmDays("ret")).as("one test is passed, another runs").isEqualTo(7);
        change(passed, passed.with(new PatchLook(BEGUN.plusDays(8), PatchResult.RASH)));
        assertThat(calmDays("ret")).as("it reacted after all").isZero();
    }

    @Test
    void aReactionInALaterTestCountsMoreThanAPassedOne() {
        PatchTest first = begin("ret", 0);
        change(first, first.with(new PatchLook(BEGUN.plusDays(7), PatchResult.NOTHING)));
        PatchTest later = begin("ret", 20);
        change(later, later.with(new PatchLook(BEGUN.plusDays(22), PatchResult.BURNING)));

        assertThat(calmDays("ret")).isZero();
    }

    private int calmDays(String product) {
        Timeline week = TimelineBuilder.of(notebook, BEGUN.plusDays(28), BEGUN.plusDays(28));
        int index = week.products().stream().map(Product::id).toList().indexOf(product);
        return week.calmPatches().getOrDefault(index, 0);
    }

    @Test
    void aReactionOnTheArmIsNoneOfTheFace() {
        PatchTest test = begin("ret", 0);
        change(test, test.with(new PatchLook(BEGUN.plusDays(1), PatchResult.SWELLING)));
        assertThat(DiaryReactions.of(notebook.diary(), BEGUN, BEGUN.plusDays(30)))
                .extracting(symptom -> symptom.level())
                .doesNotContain(SymptomLevel.values());
    }

    private PatchTests tests() {
        return new PatchTests(notebook, CHECKER);
    }

    private PatchTest begin(String product, int later) {
        PatchTest test = new PatchTest(
                new UUID(later, product.hashCode()), product, BEGUN.plusDays(later), PatchPlace.INNER_ARM, List.of());
        notebook = notebook.after(List.of(new Change.OfPatchTest(null, test)));
        return test;
    }

    private PatchTest change(PatchTest before, PatchTest after) {
        notebook = notebook.after(List.of(new Change.OfPatchTest(before, after)));
        return after;
    }

    private static Product serum(String id, String active) {
        return Product.of(id, id, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of(active, 1)));
    }
}
