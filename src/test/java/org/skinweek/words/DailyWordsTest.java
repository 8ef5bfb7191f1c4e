package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinProfile;

/** What a product is used daily for: first what the user wants, else what the catalogue knows, and why every day. */
class DailyWordsTest {
    private static final DailyWords WORDS = new DailyWords(new Words(Locale.UK), FlaggedWeek.CATALOG);
    private static final SkinProfile OILY = goals(SkinGoal.OIL);

    private static SkinProfile goals(SkinGoal... goals) {
        return new SkinProfile(Sensitivity.NORMAL, null, Set.of(goals), false, Set.of());
    }

    private static Product product(String... actives) {
        return Product.of(
                "p",
                "Serum",
                Form.LEAVE_ON,
                ProductCategory.SERUM,
                Stream.of(actives).map(Dose::of).toList());
    }

    private static Product prescribed(Product product) {
        return ProductBuilder.from(product).prescription(true).build();
    }

    @Test
    void aGoalOfTheUsersIsSaidBeforeAnyOther() {
        assertThat(WORDS.why(product("niacinamide"), Session.EVENING, OILY))
                .isEqualTo("for less shine, and gentle enough for every day");
    }

    @Test
    void ofSeveralGoalsTheFirstThatItServesIsSaid() {
        assertThat(WORDS.why(product("salicylic_acid"), Session.EVENING, goals(SkinGoal.FIRMNESS, SkinGoal.CLOGGED)))
                .startsWith("for fewer clogged pores");
        assertThat(WORDS.why(product("retinol"), Session.EVENING, goals(SkinGoal.OIL, SkinGoal.FIRMNESS)))
                .startsWith("for firmer, smoother skin");
    }

    @Test
    void withoutAGoalItIsSaidForWhatTheCatalogueNamesFirst() {
        assertThat(WORDS.why(product("salicylic_acid"), Session.EVENING, SkinProfile.DEFAULT))
                .startsWith("for fewer clogged pores");
    }

    @Test
    void vitaminCInTheMorningHelpsTheSunscreen() {
        assertThat(WORDS.why(product("l_ascorbic_acid"), Session.MORNING, OILY))
                .isEqualTo("it adds to the sunscreen's protection");
        assertThat(WORDS.why(product("l_ascorbic_acid"), Session.EVENING, OILY)).doesNotContain("sunscreen");
    }

    @Test
    void whatIrritatesIsUsedAsOftenAsTheSkinTakesIt() {
        assertThat(WORDS.why(product("retinol"), Session.EVENING, SkinProfile.DEFAULT))
                .endsWith("as often as your skin takes it");
    }

    @Test
    void oneIrritatingActiveAmongGentleOnesIsEnoughNotToBeGentle() {
        assertThat(WORDS.why(product("niacinamide", "retinol"), Session.EVENING, OILY))
                .isEqualTo("for less shine, and as often as your skin takes it");
    }

    @Test
    void careInAProductDoesNotSayWhatItIsFor() {
        assertThat(WORDS.why(product("niacinamide", "moisturiser"), Session.EVENING, OILY))
                .isEqualTo(WORDS.why(product("niacinamide"), Session.EVENING, OILY));
    }

    @Test
    void ofWhatNobodyKnowsNoPurposeIsMadeUp() {
        assertThat(WORDS.why(product(), Session.EVENING, OILY)).isEqualTo("as often as your skin takes it");
    }

    @Test
    void aPrescriptionNeedsNoOtherReason() {
        assertThat(WORDS.why(prescribed(product()), Session.EVENING, OILY)).isEqualTo("as prescribed");
        assertThat(WORDS.why(prescribed(product("adapalene")), Session.EVENING, goals(SkinGoal.CLOGGED)))
                .isEqualTo("for fewer clogged pores");
    }

    @ParameterizedTest
    @EnumSource
    void everyGoalIsToldWithoutAPromise(SkinGoal goal) {
        assertThat(new Words(Locale.UK).textOf("plan.for.", goal))
                .startsWith("for ")
                .doesNotContainIgnoringCase("shrink")
                .doesNotContainIgnoringCase("smaller pores");
    }
}
