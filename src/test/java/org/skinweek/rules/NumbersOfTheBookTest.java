package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Sensitivity.LOW;
import static org.skinweek.catalog.Sensitivity.NORMAL;
import static org.skinweek.catalog.Sensitivity.SENSITIVE;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.SkinType;

/**
 * Every number of the rules for low, normal and sensitive skin, as the evidence gives it: at the number a rule is silent,
 * one step beyond it speaks.
 */
class NumbersOfTheBookTest {
    private static final int SESSIONS = 14;

    @ParameterizedTest(name = "{0} of {1}: {2}, {3}, {4}")
    @CsvSource({
        "MAX-AHA, glycolic_acid 5, 7, 4, 2",
        "MAX-AHA, glycolic_acid 5.1, 4, 3, 1",
        "MAX-AHA, lactic_acid 10, 4, 3, 1",
        "MAX-AHA, glycolic_acid 10.1, 2, 1, 0",
        "MAX-AHA, glycolic_acid 19.9, 2, 1, 0",
        "MAX-AHA, mandelic_acid 10, 7, 4, 2",
        "MAX-AHA, mandelic_acid 10.1, 4, 3, 1",
        "MAX-BHA, salicylic_acid 1 week 3, 7, 4, 3",
        "MAX-BHA, salicylic_acid 1 week 4, 14, 14, 3",
        "MAX-BHA, salicylic_acid 1.1 week 3, 4, 4, 1",
        "MAX-BHA, salicylic_acid 1.1 week 4, 14, 14, 1",
        "MAX-BHA, betaine_salicylate 4 week 3, 7, 4, 3",
        "MAX-BHA, betaine_salicylate 4 week 4, 14, 14, 3",
        "BHA-OFTEN, salicylic_acid 1, 7, 4, 3",
        "BHA-OFTEN, salicylic_acid 1.1, 5, 3, 1",
        "BHA-OFTEN, betaine_salicylate 4, 7, 4, 3",
        "MAX-LHA, lha, 7, 5, 3",
        "MAX-PHA, gluconolactone, 7, 7, 4",
        "MAX-PHA, lactobionic_acid, 7, 7, 4",
        "MAX-PEEL, aha_peel 25 rinsed, 1, 1, 0",
        "MAX-SCRUB, physical_scrub rinsed, 2, 1, 0",
        "MAX-SCRUB, clay_scrub rinsed, 2, 1, 0",
        "MAX-CLAY-MASK, clay_mask rinsed, 2, 2, 1",
        "MAX-ENZYME, enzyme_exfoliant rinsed, 3, 2, 1",
        "MAX-RET, retinol 0.3, 7, 7, 4",
        "MAX-RET, retinal, 7, 7, 4",
        "MAX-RET, hpr, 7, 7, 4",
        "MAX-RET, retinol 0.31, 7, 5, 2",
        "MAX-RET, adapalene, 7, 7, 7",
        "MAX-RET, tretinoin, 7, 7, 7",
        "MAX-RET, tazarotene, 7, 7, 7",
        "MAX-BPO, benzoyl_peroxide week 1, 7, 7, 2",
        "MAX-BPO, benzoyl_peroxide week 2, 14, 7, 3",
        "MAX-AZELAIC, azelaic_acid, 14, 14, 14",
        "MAX-LAA, l_ascorbic_acid, 7, 7, 4",
        "RAMP-RET, retinol 1 week 4, 7, 5, 4",
        "RAMP-RET, retinol 0.3 week 7, 7, 5, 4",
        "RAMP-HPR, hpr week 0, 7, 4, 3",
        "RAMP-HPR, hpr week 1, 7, 4, 3",
        "RAMP-RX, tazarotene week 2, 7, 7, 4",
        "RAMP-RX, tretinoin week 3, 7, 7, 4",
        "RAMP-ACID, glycolic_acid 5 week 0, 3, 2, 1",
        "RAMP-ACID, lha week 1, 3, 2, 1",
    })
    void atMostSoManySessionsInSevenDays(String rule, String product, int low, int normal, int sensitive) {
        assertMost(rule, product, LOW, low);
        assertMost(rule, product, NORMAL, normal);
        assertMost(rule, product, SENSITIVE, sensitive);
    }

    @ParameterizedTest(name = "{0} of {1} on {2} skin: evenings {3} are silent, {4} are not")
    @CsvSource({
        "RAMP-RET, retinol 0.3 week 0, LOW, 0 2 4 6, 0 2 4 5",
        "RAMP-RET, retinal week 1, NORMAL, 0 2 4, 0 2 4 6",
        "RAMP-RET, retinol 0.3 week 1, NORMAL, 0 2 4, 0 2 3",
        "RAMP-RET, retinal week 0, SENSITIVE, 0 3, 0 3 6",
        "RAMP-RET, retinol 0.3 week 1, SENSITIVE, 0 3, 0 2",
        "RAMP-RET, retinal week 2, NORMAL, 0 2 4 6, 0 2 4 5",
        "RAMP-RET, retinol 0.3 week 3, SENSITIVE, 0 2 4, 0 2 4 6",
        "RAMP-RET, retinol 0.3 week 2, SENSITIVE, 0 2 4, 0 2 3",
        "RAMP-RX, adapalene week 0, LOW, 0 2 4 6, 0 2 4 5",
        "RAMP-RX, tretinoin week 1, NORMAL, 0 2 4 6, 0 1",
        "RAMP-RX, tazarotene week 1, SENSITIVE, 0 2 4, 0 2 4 6",
    })
    void aNewRetinoidKeepsANightBetween(String rule, String product, Sensitivity skin, String fine, String tooMany) {
        assertThat(evenings(product, fine).skin(skin).says(rule)).isEmpty();
        assertThat(evenings(product, tooMany).skin(skin).says(rule)).isNotEmpty();
    }

    private static WeekBuilder evenings(String product, String days) {
        int[] evenings =
                Stream.of(days.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
        return new WeekBuilder().words("a", product).evening("a", evenings);
    }

    @ParameterizedTest(name = "{0} of {1} on {2} skin: {3}, {4}, {5}")
    @CsvSource({
        "MAX-BHA, salicylic_acid 2, DRY, 4, 3, 1",
        "MAX-BHA, salicylic_acid 2, OILY, 14, 14, 1",
        "MAX-CLAY-MASK, clay_mask rinsed, DRY, 1, 1, 1",
        "MAX-CLAY-MASK, clay_mask rinsed, OILY, 2, 2, 1",
        "MAX-CLAY-MASK, clay_mask rinsed, COMBINATION, 2, 2, 1",
    })
    void someNumbersDependOnTheTypeOfSkin(
            String rule, String product, SkinType type, int low, int normal, int sensitive) {
        BySensitivity most = new BySensitivity(low, normal, sensitive);
        for (Sensitivity skin : Sensitivity.values()) {
            int number = (int) most.of(skin);
            assertThat(sessions(product, number).type(type).skin(skin).says(rule))
                    .isEmpty();
            if (number < SESSIONS) {
                assertThat(sessions(product, number + 1).type(type).skin(skin).says(rule))
                        .isNotEmpty();
            }
        }
    }

    private static void assertMost(String rule, String product, Sensitivity skin, int most) {
        assertThat(sessions(product, most).skin(skin).says(rule))
                .as("%d sessions on %s skin", most, skin)
                .isEmpty();
        if (most < SESSIONS) {
            assertThat(sessions(product, most + 1).skin(skin).says(rule))
                    .as("%d sessions on %s skin", most + 1, skin)
                    .isNotEmpty();
        }
    }

    /** So many sessions of a product in a week: evenings first, then mornings. */
    private static WeekBuilder sessions(String product, int count) {
        WeekBuilder week = new WeekBuilder().words("a", product);
        week.evening("a", IntStream.range(0, Math.min(count, 7)).toArray());
        return week.morning("a", IntStream.range(0, Math.max(0, count - 7)).toArray());
    }

    @ParameterizedTest(name = "{0} of {1} ends with week {2}")
    @CsvSource({
        "RAMP-RET, retinol 0.3, 8",
        "RAMP-RX, tretinoin, 4",
        "RAMP-HPR, hpr, 2",
        "RAMP-ACID, glycolic_acid 5, 2",
    })
    void aRampEndsWithItsLastWeek(String rule, String product, int weeks) {
        assertThat(sessions(product + " week " + (weeks - 1), SESSIONS).says(rule))
                .isNotEmpty();
        assertThat(sessions(product + " week " + weeks, SESSIONS).says(rule)).isEmpty();
    }

    @ParameterizedTest(name = "{0} between {1} and {2}: {3}, {4}, {5} hours")
    @CsvSource({
        "REST-ACID, glycolic_acid 7, lactic_acid 7, 24, 48, 72",
        "REST-ACID, glycolic_acid 12, glycolic_acid 7, 24, 48, 72",
        "REST-SCRUB-ACID, clay_scrub rinsed, glycolic_acid 5, 36, 48, 72",
        "REST-SCRUB-ACID, physical_scrub rinsed, lha, 36, 48, 72",
        "REST-SCRUB-ACID, physical_scrub rinsed, enzyme_exfoliant rinsed, 36, 48, 72",
        "REST-SCRUB-RET, clay_scrub rinsed, retinol 0.3, 36, 48, 72",
        "REST-SCRUB-RET, physical_scrub rinsed, tazarotene, 36, 48, 72",
        "REST-PEEL, aha_peel 25 rinsed, lactic_acid 5, 48, 72, 120",
        "REST-PEEL, aha_peel 25 rinsed, retinal, 48, 72, 120",
        "REST-PEEL, aha_peel 25 rinsed, clay_scrub rinsed, 48, 72, 120",
        "REST-PEEL, aha_peel 25 rinsed, enzyme_exfoliant rinsed, 48, 72, 120",
        "AZ-ABRASIVE, azelaic_acid 15, clay_scrub rinsed, 24, 24, 24",
        "AZ-ABRASIVE, azelaic_acid 20, aha_peel 25 rinsed, 24, 24, 24",
    })
    void atLeastSoManyHoursBetween(String rule, String one, String other, int low, int normal, int sensitive) {
        for (int firstSlot = 0; firstSlot < 2; firstSlot++) {
            for (int slot = firstSlot + 1; slot < SESSIONS; slot++) {
                int gap = JudgedDays.hourOf(slot) - JudgedDays.hourOf(firstSlot);
                assertRest(rule, apart(one, other, firstSlot, slot), gap, low, normal, sensitive);
                assertRest(rule, apart(other, one, firstSlot, slot), gap, low, normal, sensitive);
            }
        }
    }

    private static void assertRest(String rule, WeekBuilder week, int gap, int low, int normal, int sensitive) {
        assertThat(week.skin(LOW).says(rule).isEmpty())
                .as("%d of %d hours", gap, low)
                .isEqualTo(gap >= low);
        assertThat(week.skin(NORMAL).says(rule).isEmpty())
                .as("%d of %d hours", gap, normal)
                .isEqualTo(gap >= normal);
        assertThat(week.skin(SENSITIVE).says(rule).isEmpty())
                .as("%d of %d hours", gap, sensitive)
                .isEqualTo(gap >= sensitive);
    }

    private static WeekBuilder apart(String first, String second, int firstSlot, int slot) {
        return new WeekBuilder()
                .words("a", first)
                .words("b", second)
                .at("a", firstSlot)
                .at("b", slot);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}, {3}, {4}")
    @CsvSource({
        "MAX-EXFOL, lactobionic_acid, 20, 12, 6",
        "LOAD-WEEK, azelaic_acid 10 week 0, 45, 32, 18",
    })
    void atMostSuchASumInSevenDays(String rule, String product, int low, int normal, int sensitive) {
        assertSum(rule, product, LOW, low);
        assertSum(rule, product, NORMAL, normal);
        assertSum(rule, product, SENSITIVE, sensitive);
    }

    /** A use of the product is one step: a quarter of an exfoliation unit, or 1 of load. A sum never makes a stop. */
    private static void assertSum(String rule, String product, Sensitivity skin, int most) {
        assertThat(uses(product, most).skin(skin).says(rule)).isEmpty();
        assertThat(uses(product, most + 1).skin(skin).says(rule)).startsWith("caution");
        assertThat(uses(product, 3 * most).skin(skin).says(rule)).startsWith("caution");
    }

    /** So many uses in one week, of as many like products as that takes. */
    private static WeekBuilder uses(String product, int count) {
        WeekBuilder week = new WeekBuilder();
        for (int use = 0; use < count; use++) {
            String id = "p" + use / SESSIONS;
            if (use % SESSIONS == 0) {
                week.words(id, product);
            }
            week.at(id, use % SESSIONS);
        }
        return week;
    }

    @ParameterizedTest(name = "{0} counts {1} units")
    @CsvSource({
        "glycolic_acid 5, 0.5",
        "glycolic_acid 10, 1",
        "glycolic_acid 19, 1.5",
        "glycolic_acid 20 rinsed, 2",
        "mandelic_acid 5, 0.5",
        "mandelic_acid 10, 0.5",
        "mandelic_acid 15, 1",
        "mandelic_acid 20 rinsed, 2",
        "citric_acid 1, 0",
        "aha_peel rinsed, 2",
        "salicylic_acid 1 week 3, 0.5",
        "salicylic_acid 1 week 4, 0.2",
        "salicylic_acid 1.1 week 3, 1",
        "salicylic_acid 1.1 week 4, 0.2",
        "salicylic_acid 2 rinsed, 0.25",
        "salicylic_acid 20 rinsed, 2",
        "betaine_salicylate 4, 0.5",
        "lha, 0.5",
        "gluconolactone, 0.25",
        "lactobionic_acid, 0.25",
        "lactobionic_acid rinsed, 0.25",
        "glycolic_acid 12 rinsed, 0.25",
        "physical_scrub rinsed, 1",
        "clay_scrub rinsed, 1",
        "enzyme_exfoliant rinsed, 0.5",
        "clay_mask rinsed, 0",
        "willow_bark, 0",
        "fruit_acid_extracts, 0",
        "niacinamide, 0",
        "hyaluronic_acid, 0",
    })
    void exfoliationUnits(String product, double units) {
        assertThat(usage(product).units()).isEqualTo(units);
    }

    @ParameterizedTest(name = "{0} weighs {1}")
    @CsvSource({
        "glycolic_acid 5, 2.1",
        "glycolic_acid 10, 3",
        "glycolic_acid 15, 3.9",
        "glycolic_acid 10 rinsed, 0.9",
        "lactic_acid 10, 2",
        "citric_acid 3, 0.7",
        "citric_acid 6, 2",
        "salicylic_acid 1, 1.4",
        "salicylic_acid 2, 2",
        "salicylic_acid 2 rinsed, 0.6",
        "retinol 0.1 week 11, 2.1",
        "retinol 0.3 week 11, 3",
        "retinol 0.5 week 11, 3.6",
        "retinol 1 week 11, 4.5",
        "retinol 1 week 12, 2.25",
        "retinyl_ester week 11, 1",
        "retinyl_ester week 12, 0.5",
        "tretinoin week 11, 4",
        "tretinoin week 12, 2",
        "benzoyl_peroxide 2.5 week 11, 2.4",
        "benzoyl_peroxide 5 week 11, 3",
        "benzoyl_peroxide 10 week 11, 3.9",
        "benzoyl_peroxide 10 week 12, 1.95",
        "l_ascorbic_acid 9 week 11, 1.4",
        "l_ascorbic_acid 10 week 11, 2",
        "l_ascorbic_acid 10 week 12, 1",
        "azelaic_acid 10 week 11, 1",
        "azelaic_acid 15 week 11, 2",
        "azelaic_acid 15 week 12, 1",
        "aha_peel rinsed, 5",
        "clay_scrub rinsed, 3",
        "clay_mask rinsed, 1",
        "enzyme_exfoliant rinsed, 2",
        "sulfur, 2",
        "niacinamide, 0",
    })
    void irritationLoad(String product, double load) {
        assertThat(usage(product).load()).isEqualTo(load, org.assertj.core.data.Offset.offset(1e-9));
    }

    private static ProductContext usage(String words) {
        ProductOf product = ProductOf.words("a", words);
        return new ProductContext(product.product(), product.weeksUsed(), WeekBuilder.BOOK.measures());
    }

    @ParameterizedTest(name = "{0} skin: {1} evenings of seven may be strong")
    @CsvSource({"LOW, 6", "NORMAL, 5", "SENSITIVE, 4"})
    void someEveningsStayFree(Sensitivity skin, int strong) {
        assertThat(evenings(strong).skin(skin).says("RECOVERY")).isEmpty();
        assertThat(evenings(strong + 1).skin(skin).says("RECOVERY")).isNotEmpty();
    }

    private static WeekBuilder evenings(int strong) {
        return new WeekBuilder()
                .words("a", "salicylic_acid 1")
                .words("r", "retinol 0.3")
                .evening("a", 0)
                .evening("r", IntStream.range(1, strong).toArray());
    }

    @ParameterizedTest(name = "{0}: {1} in slot {2} needs sunscreen on the first morning: {3}")
    @CsvSource({
        "REQ-SPF-AHA, glycolic_acid 7, -14, true",
        "REQ-SPF-AHA, glycolic_acid 7, -15, false",
        "REQ-SPF-AHA, aha_peel 25 rinsed, -14, true",
        "REQ-SPF-AHA, aha_peel 25 rinsed, -15, false",
        "REQ-SPF-RET, retinol 0.3, -2, true",
        "REQ-SPF-RET, retinol 0.3, -3, false",
        "REQ-SPF-BPO, benzoyl_peroxide, -2, true",
        "REQ-SPF-BPO, benzoyl_peroxide, -3, false",
    })
    void sunscreenIsNeededForSoLong(String rule, String product, int slot, boolean needed) {
        WeekBuilder week = new WeekBuilder().words("a", product).at("a", slot);
        assertThat(week.says(rule).contains(" 0")).isEqualTo(needed);
    }
}
