package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;

class TreatmentsTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private final Treatments treatments = new Treatments(CATALOG);

    private static Product product(String name, ProductCategory category, Dose... doses) {
        return Product.of("p", name, category.usualForm(name), category, List.of(doses));
    }

    @Test
    void washingMoistureAndProtectionAreNoTreatment() {
        assertThat(treatments.treats(product("Gentle wash", ProductCategory.CLEANSER, Dose.of("cleanser"))))
                .isFalse();
        assertThat(treatments.treats(product("Plain cream", ProductCategory.MOISTURISER)))
                .isFalse();
        assertThat(treatments.treats(product("Day fluid SPF 50", ProductCategory.SUNSCREEN)))
                .isFalse();
        assertThat(treatments.treats(product("Retinol", ProductCategory.SERUM, Dose.of("retinol"))))
                .isTrue();
    }

    @Test
    void aScrubOrPeelTreatsWhateverIsInIt() {
        assertThat(treatments.treats(product("Soft polish", ProductCategory.SCRUB)))
                .isTrue();
        assertThat(treatments.treats(product("Peel", ProductCategory.PEEL))).isTrue();
    }

    @Test
    void whatIsUnknownIsNoCare() {
        Product unknown = product("Miracle drops", ProductCategory.SERUM);
        Product other = product("Drops", ProductCategory.SERUM, Dose.other("snail mucin"));

        assertThat(treatments.isUnknown(unknown)).isTrue();
        assertThat(treatments.treats(unknown)).isTrue();
        assertThat(treatments.isUnknown(other)).isTrue();
        assertThat(treatments.isUnknown(
                        product("Drops", ProductCategory.SERUM, Dose.of("retinol"), Dose.other("mucin"))))
                .isFalse();
        assertThat(treatments.isUnknown(product("Cream with mucin", ProductCategory.MOISTURISER, Dose.other("mucin"))))
                .isFalse();
    }

    @Test
    void aNameThatNamesAnActiveCountsWhereNobodySaidWhatIsInIt() {
        Product named = product("Retinol night drops", ProductCategory.SERUM);

        assertThat(treatments.irritationWeight(named))
                .isEqualTo(CATALOG.require("retinol").irritationWeight());
        assertThat(treatments.preferred(named)).contains(Session.EVENING);
    }

    @Test
    void aRetinoidIsForTheEvening() {
        Product retinol = product("Retinol", ProductCategory.SERUM, Dose.of("retinol"));

        assertThat(treatments.allowed(retinol)).containsExactly(Session.EVENING);
        assertThat(treatments.sessions(retinol)).containsExactly(Session.EVENING);
    }

    @Test
    void thePreferredSessionComesFirst() {
        Product vitaminC = product("Vitamin C", ProductCategory.SERUM, Dose.of("l_ascorbic_acid", 15));

        assertThat(treatments.preferred(vitaminC)).contains(Session.MORNING);
        assertThat(treatments.sessions(vitaminC)).startsWith(Session.MORNING);
    }

    @Test
    void activesThatDoNotAgreeLeaveTheSessionOpen() {
        Product both = product("Both", ProductCategory.SERUM, Dose.of("l_ascorbic_acid"), Dose.of("retinol"));

        assertThat(treatments.preferred(both)).isEmpty();
        assertThat(treatments.allowed(both)).containsExactly(Session.EVENING);
    }

    @Test
    void nothingKnownLeavesBothSessions() {
        assertThat(treatments.allowed(product("Soft polish", ProductCategory.SCRUB)))
                .containsExactly(Session.MORNING, Session.EVENING);
    }

    @Test
    void theMostCarefulOfItsActivesSaysHowOften() {
        Product retinol = product("Retinol", ProductCategory.SERUM, Dose.of("retinol"));
        Product niacinamide = product("Niacinamide", ProductCategory.SERUM, Dose.of("niacinamide"));
        Product both = product("Both", ProductCategory.SERUM, Dose.of("niacinamide"), Dose.of("retinol"));

        for (Sensitivity skin : Sensitivity.values()) {
            assertThat(treatments.start(both, skin)).isEqualTo(treatments.start(retinol, skin));
            assertThat(treatments.settled(both, skin)).isEqualTo(treatments.settled(retinol, skin));
            assertThat(treatments.start(both, skin)).isLessThanOrEqualTo(treatments.start(niacinamide, skin));
        }
    }

    @Test
    void whatNamesNoActiveIsUsedOnceAWeek() {
        Product peel = product("Bright", ProductCategory.PEEL);

        assertThat(treatments.start(peel, Sensitivity.NORMAL)).isEqualTo(1);
        assertThat(treatments.settled(peel, Sensitivity.LOW)).isEqualTo(1);
        assertThat(treatments.evidence(peel)).isEmpty();
    }

    @Test
    void theBestGradeCounts() {
        Product mixed = product("Mixed", ProductCategory.SERUM, Dose.of("tretinoin"), Dose.of("niacinamide"));

        EvidenceGrade best = treatments.evidence(mixed).orElseThrow();

        assertThat(best).isLessThanOrEqualTo(CATALOG.require("tretinoin").evidence());
        assertThat(best).isLessThanOrEqualTo(CATALOG.require("niacinamide").evidence());
    }

    @Test
    void aWashWithAnActiveIsAMedicatedOne() {
        Product wash = product("BHA wash", ProductCategory.CLEANSER, Dose.of("salicylic_acid", 2));

        assertThat(treatments.isMedicatedWash(wash)).isTrue();
        assertThat(treatments.isMedicatedWash(product("Wash", ProductCategory.CLEANSER, Dose.of("cleanser"))))
                .isFalse();
        assertThat(treatments.isMedicatedWash(product("Salicylic", ProductCategory.TONER, Dose.of("salicylic_acid"))))
                .isFalse();
    }

    @Test
    void theOnlyCleanserIsTheOneWithoutAnotherOnTheShelf() {
        Product wash = product("Wash", ProductCategory.CLEANSER, Dose.of("cleanser"));
        Product other = ProductBuilder.from(wash).id("q").name("Other wash").build();

        assertThat(Treatments.isOnlyCleanser(wash, List.of(wash))).isTrue();
        assertThat(Treatments.isOnlyCleanser(wash, List.of(wash, other))).isFalse();
        assertThat(Treatments.isOnlyCleanser(wash, List.of(wash, other.withArchived(true))))
                .isTrue();
        assertThat(Treatments.isOnlyCleanser(product("Cream", ProductCategory.MOISTURISER), List.of()))
                .isFalse();
    }

    @Test
    void anActiveServesTheGoalsThatItsMechanismsServe() {
        Product salicylic = product("BHA", ProductCategory.TONER, Dose.of("salicylic_acid"));
        Product cream = product("Cream", ProductCategory.MOISTURISER, Dose.of("moisturiser"));

        assertThat(treatments.goalsServed(salicylic, Set.of(SkinGoal.CLOGGED))).isEqualTo(1);
        assertThat(treatments.goalsServed(salicylic, Set.of())).isZero();
        assertThat(treatments.goalsServed(cream, Set.of(SkinGoal.values()))).isZero();
    }

    @Test
    void careDoesNotIrritate() {
        assertThat(treatments.irritationWeight(product("Cream", ProductCategory.MOISTURISER)))
                .isZero();
    }
}
