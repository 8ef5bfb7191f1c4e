package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Sensitivity.SENSITIVE;

import org.junit.jupiter.api.Test;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SymptomLevel;

/** What a prescriber ordered is not second-guessed, and is not used more often than ordered. */
class PrescribedProductsTest {
    private static final int[] ALL_DAYS = {0, 1, 2, 3, 4, 5, 6};

    private static WeekBuilder prescribed(String active, double percent, int perWeek) {
        return new WeekBuilder().product(ProductOf.prescribed("a", active, percent, perWeek));
    }

    @Test
    void aMaximumIsOnlyATipForWhatIsPrescribed() {
        assertThat(prescribed("benzoyl_peroxide", 5, 5)
                        .skin(SENSITIVE)
                        .morning("a", 0, 1, 2, 3, 4)
                        .says("MAX-BPO"))
                .isEqualTo("tip 3,4");
    }

    @Test
    void aPrescriptionWithoutANumberIsOneToo() {
        WeekBuilder week = new WeekBuilder().product(ProductOf.prescribed("a", "tretinoin", 0.05, null));
        assertThat(week.weeksUsed("a", 0).evening("a", ALL_DAYS).says("RAMP-RX"))
                .startsWith("tip");
    }

    @Test
    void anotherProductKeepsItsOwnMaximum() {
        WeekBuilder week = prescribed("benzoyl_peroxide", 5, 7).words("b", "benzoyl_peroxide 2.5");
        assertThat(week.skin(SENSITIVE).morning("b", 0, 1, 2).says("MAX-BPO")).isEmpty();
        assertThat(week.morning("b", 3).says("MAX-BPO")).isEqualTo("caution 3");
    }

    @Test
    void allCountsOnceAProductOfOnesOwnAddsToIt() {
        WeekBuilder week = prescribed("azelaic_acid", 15, 14)
                .skin(SENSITIVE)
                .morning("a", ALL_DAYS)
                .evening("a", ALL_DAYS)
                .product(ProductOf.prescribed("t", "tretinoin", 0.05, 7))
                .evening("t", ALL_DAYS);
        assertThat(week.says("LOAD-WEEK")).startsWith("tip");
        assertThat(week.words("m", "niacinamide").evening("m", 3).says("LOAD-WEEK"))
                .as("what adds nothing changes nothing")
                .startsWith("tip");
        assertThat(week.words("p", "glycolic_acid 7").morning("p", 3).says("LOAD-WEEK"))
                .isEqualTo("caution 3,4,5,6");
    }

    @Test
    void whatOnlyPrescriptionsSayIsNoPartOfAWarning() {
        WeekBuilder week = prescribed("tretinoin", 0.05, 3)
                .condition(SkinCondition.ROSACEA)
                .words("s", "physical_scrub")
                .evening("a", 0)
                .evening("s", 3);
        assertThat(week.says("COND-ROSACEA")).isEqualTo("caution 3");
    }

    @Test
    void pairsAreOnlyATipAmongPrescriptions() {
        WeekBuilder week = prescribed("benzoyl_peroxide", 5, 7)
                .product(ProductOf.prescribed("t", "tretinoin", 0.05, 7))
                .evening("a", 3)
                .evening("t", 3);
        assertThat(week.says("NSS-BPO-TRET")).isEqualTo("tip 3");
        assertThat(prescribed("tretinoin", 0.05, 7)
                        .words("b", "salicylic_acid 2")
                        .evening("a", 3)
                        .evening("b", 3)
                        .says("NSN-ACID-RET"))
                .as("with an own acid")
                .isEqualTo("stop 3");
    }

    @Test
    void itsTimeOfDayIsThePrescribersToSay() {
        assertThat(prescribed("tazarotene", 0.1, 14).morning("a", 3).says("SES-RET-PM"))
                .isEqualTo("tip 3");
    }

    @Test
    void everyStopOfTheSkinsStateStays() {
        assertThat(prescribed("tretinoin", 0.05, 7).pregnant().evening("a", 3).says("PREG-RET"))
                .isEqualTo("stop 3");
        assertThat(prescribed("azelaic_acid", 15, 14)
                        .condition(SkinCondition.SUNBURN)
                        .evening("a", 3)
                        .says("COND-BROKEN"))
                .isEqualTo("stop 3");
        assertThat(prescribed("azelaic_acid", 15, 14)
                        .reaction(-1, SymptomLevel.MODERATE)
                        .evening("a", 3)
                        .says("STOP-IRRIT"))
                .isEqualTo("stop 3");
        assertThat(prescribed("metronidazole", 0.75, 14)
                        .reaction(-1, SymptomLevel.ALLERGIC)
                        .evening("a", 3)
                        .says("STOP-ALLERGY"))
                .isEqualTo("stop 3");
    }

    @Test
    void sunscreenIsDueWhoeverOrderedTheRetinoid() {
        assertThat(prescribed("tretinoin", 0.05, 7).evening("a", 3).says("REQ-SPF-RET"))
                .startsWith("stop 4");
    }

    @Test
    void moreThanPrescribedIsSaidWithTheDaysBeyondIt() {
        WeekBuilder week = prescribed("tretinoin", 0.05, 1);
        assertThat(week.evening("a", 0).says("PRESCRIBED-MORE")).isEmpty();
        assertThat(week.evening("a", 3).says("PRESCRIBED-MORE")).isEqualTo("caution 3");
        Flag flag = week.check().stream()
                .filter(each -> each.rule().id().equals("PRESCRIBED-MORE"))
                .findFirst()
                .orElseThrow();
        assertThat(flag.value()).isEqualTo(2);
        assertThat(flag.bound()).isEqualTo(1);
    }

    @Test
    void fewerThanPrescribedIsTheUsersToMake() {
        assertThat(prescribed("tretinoin", 0.05, 7).evening("a", 3).says("PRESCRIBED-MORE"))
                .isEmpty();
    }

    @Test
    void waxingTearsSkinWhoeverOrderedTheRetinoid() {
        assertThat(prescribed("tretinoin", 0.05, 7)
                        .condition(SkinCondition.WAX_PLANNED)
                        .evening("a", 3)
                        .says("WAX-RET"))
                .isEqualTo("caution 3");
    }

    @Test
    void moreThanPrescribedCountsEachMedicineByItself() {
        WeekBuilder week = prescribed("tretinoin", 0.05, 2)
                .product(ProductOf.prescribed("t", "tazarotene", 0.1, 2))
                .evening("a", 0, 4)
                .evening("t", 2, 6);
        assertThat(week.says("PRESCRIBED-MORE")).isEmpty();
        assertThat(week.evening("t", 3).says("PRESCRIBED-MORE")).isEqualTo("caution 6");
    }
}
