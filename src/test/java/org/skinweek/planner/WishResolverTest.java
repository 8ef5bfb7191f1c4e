package org.skinweek.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.PlannerDataReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Rule;

/** What is wished for: the user's word, the prescriber's, or what is usual for the skin. */
class WishResolverTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final WishResolver WISHES =
            new WishResolver(new Checker(RuleBookReader.read(CATALOG)), CATALOG, PlannerDataReader.read());
    private static final SkinProfile NORMAL = SkinProfile.DEFAULT;

    @ParameterizedTest(name = "{0} {1} %, week {2}, {3}, goals {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // glycolic acid 7 %: begins with 2, the catalogue has 3 for normal skin
                "glycolic_acid, 7, 0, NORMAL, -, 2",
                "glycolic_acid, 7, 3, NORMAL, -, 2",
                "glycolic_acid, 7, 26, NORMAL, -, 3",
                "glycolic_acid, 7, 26, NORMAL, CLOGGED, 3",
                "glycolic_acid, 7, 26, SENSITIVE, CLOGGED, 1",
                // retinol 0.3 %: 2 at first, at most 5 in weeks 5 to 8, nightly afterwards
                "retinol, 0.3, 0, NORMAL, -, 2",
                "retinol, 0.3, 2, NORMAL, FIRMNESS, 2",
                "retinol, 0.3, 4, NORMAL, -, 5",
                "retinol, 0.3, 26, NORMAL, -, 7",
                "retinol, 0.3, 26, SENSITIVE, -, 4",
                // the label of adapalene says nightly, that of azelaic acid twice a day
                "adapalene, 0.1, 26, NORMAL, -, 7",
                "azelaic_acid, 15, 26, NORMAL, -, 14",
                // a clay mask on sensitive skin, and 2 % salicylic acid as far as the tip about it goes
                "clay_mask, -, 26, SENSITIVE, -, 1",
                "salicylic_acid, 2, 26, NORMAL, -, 3",
                // a scrub begins every other week, which is once in the week that has it
                "physical_scrub, -, 0, NORMAL, -, 1",
                "physical_scrub, -, 26, NORMAL, -, 1",
                "physical_scrub, -, 26, SENSITIVE, -, 0",
                // nobody should use these unasked
                "aha_peel, 30, 26, LOW, -, 0",
                "microneedling, -, 26, NORMAL, -, 0",
                // nothing limits it: as often as it begins, once or twice a day
                "centella, -, 0, NORMAL, -, 14",
                "niacinamide, 5, 26, NORMAL, OIL, 7"
            })
    void isWhatIsUsualWhenNobodySaysOtherwise(
            String active,
            @Nullable Double percent,
            int weeksUsed,
            Sensitivity sensitivity,
            @Nullable SkinGoal goal,
            int times) {
        Product product = Product.of(
                "p",
                "p",
                isRinsedOff(active) ? Form.RINSE_OFF : Form.LEAVE_ON,
                isRinsedOff(active) ? ProductCategory.MASK : ProductCategory.SERUM,
                List.of(new Dose(active, percent)));
        SkinProfile skin = new SkinProfile(sensitivity, null, goal == null ? Set.of() : Set.of(goal), false, Set.of());

        assertThat(WISHES.of(week(skin, weeksUsed, product)).get(0).times()).isEqualTo(times);
    }

    private static boolean isRinsedOff(String active) {
        return active.endsWith("scrub") || active.endsWith("mask") || active.endsWith("peel");
    }

    @Test
    void isThePrescribersUnlessTheUserWishesForLess() {
        Product tretinoin = treatment("tretinoin", 0.05);

        assertThat(wish(with(tretinoin, true, 5, null), 2)).isEqualTo(wish(5, WishOrigin.PRESCRIBED));
        assertThat(wish(with(tretinoin, true, 5, 7), 2)).isEqualTo(wish(5, WishOrigin.PRESCRIBED));
        assertThat(wish(with(tretinoin, true, 5, 3), 2)).isEqualTo(wish(3, WishOrigin.WISHED));
        assertThat(wish(with(tretinoin, true, 5, 0), 2)).isEqualTo(wish(0, WishOrigin.WISHED));
    }

    @Test
    void isWhatThePlanHoldsBeforeWhatIsUsual() {
        Product retinol = treatment("retinol", 0.3);

        assertThat(wish(retinol, 2)).isEqualTo(wish(2, WishOrigin.PLANNED));
        assertThat(wish(retinol, 0)).isEqualTo(wish(7, WishOrigin.USUAL));
        assertThat(wish(with(retinol, false, null, 4), 2)).isEqualTo(wish(4, WishOrigin.WISHED));
    }

    @Test
    void neverKeepsMoreThanTheRulesAllow() {
        assertThat(wish(treatment("glycolic_acid", 7), 6)).isEqualTo(wish(3, WishOrigin.PLANNED));
    }

    @Test
    void isEverySessionForTheOnlyWash() {
        Product wash =
                Product.of("w", "w", Form.RINSE_OFF, ProductCategory.CLEANSER, List.of(Dose.of("salicylic_acid", 0.5)));
        Product gel = Product.of("g", "g", Form.RINSE_OFF, ProductCategory.CLEANSER, List.of());

        assertThat(WISHES.of(week(NORMAL, 26, wash)).get(0).times()).isEqualTo(14);
        assertThat(WISHES.of(week(NORMAL, 26, wash, gel)).get(0).times()).isEqualTo(7);
    }

    private static Wish wish(Product product, int planned) {
        Wish wish = WISHES.of(week(NORMAL, 26, product), 0, planned);
        return wish(wish.times(), wish.origin());
    }

    private static Wish wish(int times, WishOrigin origin) {
        return new Wish(times, 1, origin, /* prescribed= */ false);
    }

    @Test
    void namesTheRuleThatForbidsEveryUse() {
        SkinProfile pregnant = new SkinProfile(Sensitivity.NORMAL, null, Set.of(), true, Set.of());
        SkinProfile rosacea = new SkinProfile(Sensitivity.NORMAL, null, Set.of(), false, Set.of(SkinCondition.ROSACEA));

        assertThat(forbidding(pregnant, treatment("retinol", 0.3))).isEqualTo("PREG-RET");
        assertThat(forbidding(rosacea, treatment("glycolic_acid", 5))).isEqualTo("COND-ROSACEA");
        assertThat(forbidding(NORMAL, treatment("salicylic_acid", 4))).isEqualTo("STR-SA");
        assertThat(forbidding(NORMAL, treatment("salicylic_acid", 2))).isEmpty();
    }

    @Test
    void tellsWhereTheWishLiesBetweenBeginningAndMost() {
        UsualTimes usual = WISHES.usual(week(NORMAL, 26, treatment("retinol", 0.3)), 0);

        assertThat(usual.start()).isEqualTo(2);
        assertThat(usual.most()).isEqualTo(7);
        assertThat(usual.isNew()).isFalse();
        assertThat(usual.forbidden()).isEmpty();
        assertThat(WISHES.usual(week(NORMAL, 1, treatment("retinol", 0.3)), 0).isNew())
                .isTrue();
    }

    @Test
    void doesNotChangeWithAReactionOrThePast() {
        Product retinol = treatment("retinol", 0.3);
        Timeline calm = week(NORMAL, 26, retinol);
        Timeline sore = new Timeline(
                calm.products(),
                calm.weeksUsed(),
                NORMAL,
                DayOfWeek.MONDAY,
                List.of(),
                List.of(),
                true,
                List.of(new Symptom(-1, SymptomLevel.SEVERE)));

        assertThat(WISHES.of(sore)).isEqualTo(WISHES.of(calm));
    }

    @Test
    void leavesCareToItself() {
        Product cream =
                Product.of("cr", "cr", Form.LEAVE_ON, ProductCategory.MOISTURISER, List.of(Dose.of("hyaluronic_acid")));

        assertThat(WISHES.of(week(NORMAL, 26, cream, treatment("retinol", 0.3).withArchived(true))))
                .containsExactly(Wish.NONE, Wish.NONE);
    }

    @Test
    void weighsGoalsEvidenceAndPrescriptions() {
        SkinProfile skin = new SkinProfile(
                Sensitivity.NORMAL, null, Set.of(SkinGoal.CLOGGED, SkinGoal.TONE, SkinGoal.FIRMNESS), false, Set.of());
        Product soothing = treatment("centella", 1);
        Product retinol = treatment("retinol", 0.3);
        Product prescribed = with(treatment("tretinoin", 0.05), true, null, null);

        List<Integer> weights = WISHES.of(week(skin, 26, soothing, retinol, prescribed)).stream()
                .map(Wish::weight)
                .toList();

        assertThat(weights)
                .as("grade C; two goals and grade B; grade A besides")
                .containsExactly(3, 8, 760_009);
    }

    private static String forbidding(SkinProfile skin, Product product) {
        UsualTimes usual = WISHES.usual(week(skin, 26, product), 0);
        assertThat(usual.times() == 0).isEqualTo(usual.forbidden().isPresent());
        return usual.forbidden().map(Rule::id).orElse("");
    }

    private static Product treatment(String active, double percent) {
        return Product.of(active, active, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of(active, percent)));
    }

    private static Product with(
            Product product, boolean prescription, @Nullable Integer prescribed, @Nullable Integer wanted) {
        return ProductBuilder.from(product)
                .prescription(prescription)
                .prescribedPerWeek(prescribed)
                .wantedPerWeek(wanted)
                .build();
    }

    private static Timeline week(SkinProfile skin, int weeksUsed, Product... products) {
        List<Integer> weeks = Arrays.stream(products).map(each -> weeksUsed).toList();
        return new Timeline(List.of(products), weeks, skin, DayOfWeek.MONDAY, List.of(), List.of(), true, List.of());
    }
}
