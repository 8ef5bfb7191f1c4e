package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/** The checker's semantics, each on both sides of its bound: windows, week ends, history, forms and bands. */
class CheckerTest {
    private static WeekBuilder glycolic() {
        return new WeekBuilder().sunscreen().leaveOn("gly", "glycolic_acid", 7);
    }

    @Test
    void threeAcidEveningsAreFineForNormalSkinAndFourAreNot() {
        assertThat(glycolic().evening("gly", 0, 2, 4).says("MAX-AHA")).isEmpty();
        assertThat(glycolic().evening("gly", 0, 2, 4, 6).says("MAX-AHA")).isEqualTo("caution 6");
    }

    @Test
    void aWindowIsFlaggedOnTheDaysOnWhichSomethingOfItIsUsed() {
        assertThat(glycolic().evening("gly", 0, 1, 2, 3).says("MAX-AHA")).isEqualTo("caution 3");
        assertThat(glycolic().evening("gly", 0, 1, 2, 3, 5).says("MAX-AHA")).isEqualTo("caution 3,5");
    }

    @Test
    void theSessionExactlySevenDaysEarlierNoLongerCounts() {
        assertThat(glycolic().evening("gly", -3, 0, 2, 4).says("MAX-AHA")).isEmpty();
        assertThat(glycolic().evening("gly", -2, 0, 2, 4).says("MAX-AHA")).isEqualTo("caution 4");
    }

    @Test
    void theLoggedPastAloneRaisesNothingUntilAUseAddsToIt() {
        assertThat(glycolic().evening("gly", -4, -3, -2, -1).says("MAX-AHA")).isEmpty();
        assertThat(glycolic().evening("gly", -4, -3, -2, -1, 1).says("MAX-AHA")).isEqualTo("caution 1");
    }

    @Test
    void aRepeatingWeekTouchesItself() {
        assertThat(glycolic().evening("gly", 0, 6).says("REST-ACID")).isEmpty();
        assertThat(glycolic().evening("gly", 0, 6).repeating().says("REST-ACID"))
                .isEqualTo("caution 0");
    }

    @Test
    void twoAcidSessionsOnOneDayAreTooMany() {
        assertThat(glycolic().evening("gly", 0).morning("gly", 0).says("MAX-AHA"))
                .isEqualTo("caution 0");
    }

    @Test
    void strengthMovesTheBound() {
        assertThat(new WeekBuilder()
                        .leaveOn("a", "glycolic_acid", 5)
                        .evening("a", 0, 2, 4, 6)
                        .says("MAX-AHA"))
                .isEmpty();
        assertThat(new WeekBuilder()
                        .leaveOn("a", "glycolic_acid", 12)
                        .evening("a", 0, 2)
                        .says("MAX-AHA"))
                .isEqualTo("caution 2");
        assertThat(new WeekBuilder()
                        .leaveOn("a", "mandelic_acid", 10)
                        .evening("a", 0, 2, 4, 6)
                        .says("MAX-AHA"))
                .isEmpty();
    }

    @Test
    void acidsThatAreRinsedOffCountLittle() {
        Product wash = Product.of(
                "wash", "wash", Form.RINSE_OFF, ProductCategory.CLEANSER, List.of(Dose.of("salicylic_acid", 2)));
        WeekBuilder week = new WeekBuilder().product(wash).evening("wash", 0, 1, 2, 3, 4, 5, 6);
        assertThat(week.says("MAX-BHA")).isEmpty();
        assertThat(week.says("MAX-EXFOL")).isEmpty();
        assertThat(units(week)).isCloseTo(0.7, within(1e-9));
    }

    private static double units(WeekBuilder week) {
        return new ExfoliationCount(WeekBuilder.CHECKER).units(week.timeline())[6];
    }

    @Test
    void exfoliationAddsUpOverKinds() {
        WeekBuilder week =
                glycolic().rinseOff("scrub", "clay_scrub").evening("gly", 0, 2).evening("scrub", 5);
        assertThat(units(week)).isEqualTo(3);
        assertThat(week.says("MAX-EXFOL")).isEmpty();
        assertThat(week.skin(Sensitivity.SENSITIVE).says("MAX-EXFOL")).isEqualTo("caution 2,5");
    }

    @Test
    void evenTwiceTheBudgetIsNoStop() {
        assertThat(glycolic().evening("gly", 0, 1, 2, 3, 4, 5).says("MAX-EXFOL"))
                .isEqualTo("caution 3,4,5");
        assertThat(glycolic().evening("gly", 0, 1, 2, 3, 4, 5, 6).says("MAX-EXFOL"))
                .isEqualTo("caution 3,4,5,6");
    }

    @Test
    void aStrongRinseOffAcidIsAPeel() {
        Product peel = Product.of(
                "peel",
                "peel",
                Form.RINSE_OFF,
                ProductCategory.PEEL,
                List.of(Dose.of("glycolic_acid", 30), Dose.of("salicylic_acid", 2)));
        WeekBuilder week = new WeekBuilder().sunscreen().product(peel).evening("peel", 0, 3);
        assertThat(week.says("MAX-PEEL")).isEqualTo("caution 3");
        assertThat(units(week)).isEqualTo(4);
        assertThat(week.says("STR-AHA-PEEL")).isEqualTo("caution 0,3");
        assertThat(week.says("MAX-AHA")).isEmpty();
    }

    @Test
    void restIsCountedInNominalHoursAndFlagsTheLaterUse() {
        WeekBuilder scrub =
                new WeekBuilder().sunscreen().rinseOff("scrub", "clay_scrub").leaveOn("ret", "retinol", 0.3);
        assertThat(scrub.evening("scrub", 0).evening("ret", 1).says("REST-SCRUB-RET"))
                .isEqualTo("caution 1");
        WeekBuilder apart =
                new WeekBuilder().sunscreen().rinseOff("scrub", "clay_scrub").leaveOn("ret", "retinol", 0.3);
        assertThat(apart.evening("scrub", 0).evening("ret", 2).says("REST-SCRUB-RET"))
                .isEmpty();
        assertThat(apart.skin(Sensitivity.SENSITIVE).says("REST-SCRUB-RET")).isEqualTo("caution 2");
    }

    @Test
    void acidAndRetinoidOnOneEvening() {
        WeekBuilder week =
                glycolic().leaveOn("ret", "retinol", 0.3).evening("gly", 3).evening("ret", 3);
        assertThat(week.says("NSN-ACID-RET")).isEqualTo("caution 3");
        assertThat(week.skin(Sensitivity.SENSITIVE).says("NSN-ACID-RET")).isEqualTo("stop 3");
        assertThat(glycolic()
                        .leaveOn("ret", "retinol", 0.3)
                        .weeksUsed("ret", 3)
                        .evening("gly", 3)
                        .evening("ret", 3)
                        .says("NSN-ACID-RET"))
                .isEqualTo("stop 3");
        assertThat(glycolic()
                        .leaveOn("ret", "retinol", 0.3)
                        .morning("gly", 3)
                        .evening("ret", 3)
                        .says("NSN-ACID-RET"))
                .isEmpty();
    }

    @Test
    void sunscreenIsNeededForAWeekAfterAnAcid() {
        WeekBuilder bare = new WeekBuilder().leaveOn("gly", "glycolic_acid", 7).evening("gly", 2);
        assertThat(bare.says("REQ-SPF-AHA")).isEqualTo("stop 3,4,5,6");
        WeekBuilder once = new WeekBuilder()
                .leaveOn("gly", "glycolic_acid", 7)
                .leaveOn("spf", "spf")
                .evening("gly", 2)
                .morning("spf", 3, 4);
        assertThat(once.says("REQ-SPF-AHA")).isEqualTo("caution 5,6");
        assertThat(glycolic().evening("gly", 2).says("REQ-SPF-AHA")).isEmpty();
        WeekBuilder logged =
                new WeekBuilder().leaveOn("gly", "glycolic_acid", 7).evening("gly", -4);
        assertThat(logged.says("REQ-SPF-AHA")).isEqualTo("stop 0,1,2,3");
    }

    @Test
    void aNewRetinoidIsSteppedUp() {
        WeekBuilder week = new WeekBuilder().sunscreen().leaveOn("ret", "retinol", 0.3);
        assertThat(week.weeksUsed("ret", 0).evening("ret", 0, 2, 4).says("RAMP-RET"))
                .isEmpty();
        assertThat(week.evening("ret", 6).says("RAMP-RET")).as("four nights").isEqualTo("caution 6");
        assertThat(week.weeksUsed("ret", 2).says("RAMP-RET")).isEmpty();
        assertThat(week.evening("ret", 3).says("RAMP-RET"))
                .as("neighbouring nights, and the fifth of them")
                .isEqualTo("caution 3,4,6");
        assertThat(week.weeksUsed("ret", 4).says("RAMP-RET")).isEmpty();
    }

    @Test
    void aNewRetinoidIsNeverUsedTwoNightsRunningAcrossTheWeeksEnd() {
        WeekBuilder week = new WeekBuilder()
                .leaveOn("ret", "retinol", 0.3)
                .weeksUsed("ret", 2)
                .evening("ret", 0, 2, 4, 6);
        assertThat(week.says("RAMP-RET")).isEmpty();
        assertThat(week.repeating().says("RAMP-RET")).isEqualTo("caution 0");
        assertThat(new WeekBuilder()
                        .leaveOn("ret", "retinol", 0.3)
                        .weeksUsed("ret", 0)
                        .evening("ret", -1, 0)
                        .says("RAMP-RET"))
                .isEqualTo("caution 0");
    }

    @Test
    void aRampIsOnlyATipForAdapaleneFromTheShelfAndForWhatIsPrescribed() {
        Product gel =
                Product.of("ada", "ada", Form.LEAVE_ON, ProductCategory.TREATMENT, List.of(Dose.of("adapalene", 0.1)));
        WeekBuilder week = new WeekBuilder().sunscreen().product(gel).weeksUsed("ada", 0);
        assertThat(week.evening("ada", 0, 1, 2, 3, 4).says("RAMP-RX")).isEqualTo("tip 1,2,3,4");
        Product prescribed = ProductBuilder.of(
                        "tret", "tret", Form.LEAVE_ON, ProductCategory.TREATMENT, List.of(Dose.of("tretinoin", 0.025)))
                .prescription(true)
                .prescribedPerWeek(7)
                .build();
        assertThat(new WeekBuilder()
                        .product(prescribed)
                        .weeksUsed("tret", 0)
                        .evening("tret", 0, 1, 2, 3, 4, 5, 6)
                        .says("RAMP-RX"))
                .isEqualTo("tip 1,2,3,4,5,6");
    }

    @Test
    void aRetinoidInTheMorningIsFlagged() {
        assertThat(new WeekBuilder()
                        .leaveOn("ret", "retinol", 0.2)
                        .morning("ret", 1)
                        .says("SES-RET-PM"))
                .isEqualTo("caution 1");
    }

    @Test
    void conditionsAndReactionsStopProducts() {
        assertThat(glycolic().evening("gly", 0).condition(SkinCondition.SUNBURN).says("COND-BROKEN"))
                .isEqualTo("stop 0");
        assertThat(glycolic()
                        .evening("gly", 0, 6)
                        .reaction(-2, SymptomLevel.MODERATE)
                        .says("STOP-IRRIT"))
                .isEqualTo("stop 0");
        assertThat(glycolic().evening("gly", 0).reaction(-1, SymptomLevel.MILD).says("STOP-IRRIT"))
                .isEmpty();
        assertThat(new WeekBuilder()
                        .leaveOn("ret", "retinol", 0.2)
                        .evening("ret", 1)
                        .pregnant()
                        .says("PREG-RET"))
                .isEqualTo("stop 1");
    }

    @Test
    void vitaminCWithNiacinamideIsGoodNews() {
        WeekBuilder week = new WeekBuilder()
                .leaveOn("c", "l_ascorbic_acid", 15)
                .leaveOn("nia", "niacinamide", 10)
                .morning("c", 0)
                .morning("nia", 0);
        assertThat(week.says("OK-VITC-NIA")).isEqualTo("reassurance 0");
        assertThat(week.check()).noneMatch(flag -> flag.severity().counts());
    }

    @Test
    void historyCountsOnceWhenTheWeekRepeats() {
        WeekBuilder week = glycolic().evening("gly", -1, 2, 4, 6).repeating();
        assertThat(week.says("MAX-AHA")).isEmpty();
        assertThat(glycolic().evening("gly", -1, 1, 3, 5).repeating().says("MAX-AHA"))
                .isEqualTo("caution 5");
    }

    @Test
    void aPastLikeAllThatIsPossibleStillCountsAgainstEachWeekOfIt() {
        WeekBuilder nightly =
                new WeekBuilder().leaveOn("ret", "retinol", 0.5).evening("ret", -7, -6, -5, -4, -3, -2, -1);
        nightly.evening("ret", 0, 1, 2, 3, 4, 5, 6).repeating();
        List<OpenLimit> limits = WeekBuilder.CHECKER.limits(nightly.timeline());

        assertThat(limits)
                .anyMatch(limit -> limit.rule().id().equals("MAX-RET")
                        && limit.day() == 0
                        && limit.uses().stream()
                                        .filter(weighed -> weighed.use().day() < 0)
                                        .count()
                                > limit.bound());
    }

    @Test
    void whatBeganTwoWeeksAgoIsSeenThoughLastWeekWasAsPlanned() {
        WeekBuilder week = new WeekBuilder()
                .leaveOn("new", "retinol", 0.2)
                .weeksUsed("new", 0)
                .leaveOn("other", "azelaic_acid", 10)
                .weeksUsed("other", 1)
                .evening("other", -9)
                .evening("new", -7, 0)
                .repeating();
        assertThat(week.says("ONE-NEW")).isEqualTo("tip 0");
    }

    @Test
    void aTipIsNoPartOfTheWarningOfTheSameRule() {
        WeekBuilder week = new WeekBuilder()
                .leaveOn("ten", "benzoyl_peroxide", 10)
                .leaveOn("more", "benzoyl_peroxide", 10.1)
                .evening("ten", 1)
                .evening("more", 4);
        assertThat(week.says("STR-BPO")).isEqualTo("stop 4");
        assertThat(week.check())
                .filteredOn(flag -> flag.rule().id().equals("STR-BPO"))
                .extracting(flag -> flag.severity() + " " + flag.days())
                .containsExactly("STOP [4]", "TIP [1]");
        Flag warning = WeekBuilder.CHECKER.warnings(week.timeline()).stream()
                .filter(flag -> flag.rule().id().equals("STR-BPO"))
                .findFirst()
                .orElseThrow();
        assertThat(warning.days()).containsExactly(4);
        assertThat(warning.uses()).containsExactly(new Use(4, Session.EVENING, 1));
    }

    @Test
    void theRulesThatConcernAProductFlagItAsAllRulesDo() {
        int flagged = 0;
        for (String active : WeekBuilder.CATALOG.actives().keySet()) {
            Timeline week = new WeekBuilder()
                    .sunscreen()
                    .leaveOn("one", active, 10)
                    .evening("one", 0, 1, 2, 3, 4, 5, 6)
                    .repeating()
                    .timeline();
            List<Flag> all = WeekBuilder.CHECKER.warnings(week);
            assertThat(WeekBuilder.CHECKER.concerning(week, 1).warnings(week))
                    .as(active)
                    .isEqualTo(all);
            flagged += all.isEmpty() ? 0 : 1;
        }
        assertThat(flagged).as("actives that are too much every night").isGreaterThan(10);
    }
}
