package org.skinweek.rules;

import static org.skinweek.catalog.Sensitivity.LOW;
import static org.skinweek.catalog.Sensitivity.SENSITIVE;

import java.util.List;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SymptomLevel;

/** Rules about the skin, strengths and loads, and what is fine. */
final class SkinRuleCases extends RuleCases {
    private static final int[] ALL_DAYS = {0, 1, 2, 3, 4, 5, 6};

    SkinRuleCases() {
        addSkin();
        addEvents();
        addReturns();
        addStrengths();
        addLoads();
        addReassurances();
    }

    private void addSkin() {
        add(
                "BPO-SENSITIVE",
                "caution 3",
                one("benzoyl_peroxide").skin(SENSITIVE).evening("a", 3),
                one("benzoyl_peroxide").skin(LOW).evening("a", 3));
        add(
                "PREG-RET",
                "stop 3",
                one("retinol").pregnant().evening("a", 3),
                one("bakuchiol").pregnant().evening("a", 3));
        add(
                "PREG-PEEL",
                "caution 3",
                one("salicylic_acid", 2.5).pregnant().evening("a", 3),
                one("salicylic_acid", 2).pregnant().evening("a", 3));
        add(
                "PREG-CAUTION",
                "caution 3",
                one("tranexamic_acid").pregnant().evening("a", 3),
                one("niacinamide").pregnant().evening("a", 3));
        add(
                "PREG-UNKNOWN",
                "tip 3",
                unknown().pregnant().evening("a", 3),
                unknown().evening("a", 3));
        add("UNKNOWN", "tip 3", unknown().evening("a", 3), one("niacinamide").evening("a", 3));
        add(
                "PREG-OK",
                "reassurance 3",
                one("azelaic_acid").pregnant().evening("a", 3),
                one("azelaic_acid").evening("a", 3));
        condition("COND-ROSACEA", "caution", SkinCondition.ROSACEA, "retinol");
        condition("COND-BROKEN", "stop", SkinCondition.BROKEN_SKIN, "benzoyl_peroxide");
        condition("COND-DARK-SPOTS", "tip", SkinCondition.DARKENS_EASILY, "physical_scrub");
        condition("COND-INFLAMED-ACNE", "caution", SkinCondition.INFLAMMATORY_ACNE, "physical_scrub");
        condition("WAX-RET", "caution", SkinCondition.WAX_PLANNED, "adapalene");
        add(
                "STOP-IRRIT",
                "stop 6",
                one("retinol").reaction(-1, SymptomLevel.MODERATE).evening("a", 6),
                one("retinol").reaction(-2, SymptomLevel.SEVERE).evening("a", 6));
        add(
                "STOP-SEVERE",
                "stop 6",
                one("retinol").reaction(-8, SymptomLevel.SEVERE).evening("a", 6),
                one("retinol").reaction(-9, SymptomLevel.SEVERE).evening("a", 6));
        add(
                "RETURN-ONE-AT-A-TIME",
                "caution 1",
                one("retinol")
                        .leaveOn("b", "salicylic_acid")
                        .reaction(-7, SymptomLevel.MODERATE)
                        .evening("a", 1),
                one("retinol")
                        .leaveOn("b", "salicylic_acid")
                        .reaction(-7, SymptomLevel.MODERATE)
                        .evening("b", 1));
        add(
                "STOP-ALLERGY",
                "stop 3",
                one("moisturiser").reaction(-14, SymptomLevel.ALLERGIC).evening("a", 3),
                one("moisturiser").reaction(-14, SymptomLevel.SEVERE).evening("a", 3));
    }

    /** As often as skin that is used to it may have it, after four weeks without, and a day less. */
    private void addReturns() {
        back("RETURN-RET", "caution 1", "retinol", 0, 1);
        back("RETURN-HPR", "caution 4", "hpr", 0, 1, 2, 3, 4);
        back("RETURN-RX", "caution 1", "tretinoin", 0, 1);
        back("RETURN-ACID", "caution 6", "lactic_acid", 0, 3, 6);
    }

    private void back(String rule, String says, String active, int... evenings) {
        add(
                rule,
                says,
                one(active).paused("a", -28, -1).evening("a", evenings),
                one(active).paused("a", -27, -1).evening("a", evenings));
    }

    /** A use as long before an event as the rule asks for, and one a day earlier. */
    private void addEvents() {
        event("EVENT-WAX", "caution", SkinEventKind.WAXING, 5, "retinol");
        event("EVENT-WAX-RX", "caution", SkinEventKind.WAXING, 7, "tretinoin");
        event("EVENT-WAX-SCRUB", "caution", SkinEventKind.WAXING, 2, "clay_scrub");
        event("EVENT-PEEL", "caution", SkinEventKind.CLINIC_PEEL, 5, "l_ascorbic_acid");
        event("EVENT-PEEL-RX", "caution", SkinEventKind.CLINIC_PEEL, 7, "adapalene");
        event("EVENT-LASER", "caution", SkinEventKind.LASER, 7, "tretinoin");
        event("EVENT-SUNBURN", "stop", SkinEventKind.SUNBURN, 0, "azelaic_acid");
    }

    private void event(String rule, String severity, SkinEventKind kind, int before, String active) {
        add(
                rule,
                severity + " 3",
                one(active).event(kind, 3 + before).evening("a", 3),
                one(active).event(kind, 4 + before).evening("a", 3));
    }

    private static WeekBuilder unknown() {
        return new WeekBuilder().product(Product.of("a", "a", Form.LEAVE_ON, ProductCategory.SERUM, List.of()));
    }

    private void condition(String rule, String severity, SkinCondition condition, String active) {
        add(
                rule,
                severity + " 3",
                one(active).condition(condition).evening("a", 3),
                one(active).condition(SkinCondition.ECZEMA).evening("a", 3));
    }

    private void addStrengths() {
        strength("STR-AHA-CIR", "caution", "glycolic_acid", 10.5, 10);
        strength("STR-SA", "stop", "salicylic_acid", 2.1, 2);
        strength("STR-RET-EU", "tip", "retinol", 0.31, 0.3);
        strength("STR-AHA-LEAVE", "stop", "glycolic_acid", 20, 19.9);
        strength("STR-ODD", "tip", "tretinoin", 0.5, 0.1);
        strength("STR-BPO", "tip", "benzoyl_peroxide", 5.1, 5);
        strength("STR-LAA", "tip", "l_ascorbic_acid", 20.5, 20);
        strength("STR-NIA", "tip", "niacinamide", 10.5, 10);
        add(
                "STR-SA-PEEL",
                "stop 3",
                new WeekBuilder().words("a", "salicylic_acid 20 rinsed").evening("a", 3),
                new WeekBuilder().words("a", "salicylic_acid 19.9 rinsed").evening("a", 3));
        add("STR-AHA-PEEL", "stop 3", peelOf(31).evening("a", 3), peelOf(19).evening("a", 3));
    }

    private void strength(String rule, String severity, String active, double above, double within) {
        add(
                rule,
                severity + " 3",
                one(active, above).evening("a", 3),
                one(active, within).evening("a", 3));
    }

    private void addLoads() {
        add(
                "LOAD-WEEK",
                "caution 6",
                one("tretinoin")
                        .weeksUsed("a", 5)
                        .leaveOn("b", "azelaic_acid", 10)
                        .evening("a", ALL_DAYS)
                        .weeksUsed("b", 1)
                        .evening("b", 2, 3, 4, 5, 6),
                one("tretinoin")
                        .weeksUsed("a", 5)
                        .leaveOn("b", "azelaic_acid", 10)
                        .evening("a", ALL_DAYS)
                        .weeksUsed("b", 1)
                        .evening("b", 3, 4, 5, 6));
        used("PEEL-PRO", "stop", "tca", "glycolic_acid");
        add(
                "LOAD-SESSION",
                "caution 3",
                two("salicylic_acid", "sulfur")
                        .leaveOn("c", "retinol")
                        .evening("a", 3)
                        .evening("b", 3)
                        .evening("c", 3),
                two("salicylic_acid", "sulfur").evening("a", 3).evening("b", 3));
        add(
                "RECOVERY",
                "tip 6",
                two("salicylic_acid", "retinol").evening("a", 0, 2, 4).evening("b", 1, 3, 6),
                two("salicylic_acid", "retinol").evening("a", 0, 2, 4).evening("b", 1, 3));
    }

    private void addReassurances() {
        together("OK-VITC-NIA", "reassurance", "l_ascorbic_acid", "niacinamide");
        together("OK-NIA-ACID", "reassurance", "niacinamide", "gluconolactone");
        together("OK-RET-NIA", "reassurance", "retinol", "niacinamide");
        together("OK-RET-VITC", "reassurance", "retinol", "sap");
        together("OK-ACID-PH-RET", "reassurance", "salicylic_acid", "retinol");
        together("OK-BPO-ADAP", "reassurance", "benzoyl_peroxide", "adapalene");
        together("OK-BPO-NIA", "reassurance", "benzoyl_peroxide", "niacinamide");
        together("OK-HA-ANY", "reassurance", "hyaluronic_acid", "glycolic_acid");
        together("OK-PEPT-VITC", "reassurance", "signal_peptides", "l_ascorbic_acid");
        together("OK-AZ-RET", "reassurance", "azelaic_acid", "retinol");
        used("OK-BHA-SUN", "reassurance", "salicylic_acid", "glycolic_acid");
        used("MYTH-WILLOW", "reassurance", "willow_bark", "salicylic_acid");
        used("MYTH-CLAY-PORES", "reassurance", "clay_mask", "enzyme_exfoliant");
    }
}
