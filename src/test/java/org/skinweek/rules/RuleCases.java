package org.skinweek.rules;

import static org.skinweek.catalog.Sensitivity.LOW;
import static org.skinweek.catalog.Sensitivity.SENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skinweek.routine.Category;
import org.skinweek.routine.Condition;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.SymptomLevel;

/** For each rule of the book a week that it flags, and the same week one step inside its bound, which it does not. */
final class RuleCases {
    private static final int[] ALL_DAYS = {0, 1, 2, 3, 4, 5, 6};

    private final List<RuleCase> cases = new ArrayList<>();

    /**
     * A rule on both sides of its bound.
     *
     * @param rule its id
     * @param says severity and days that the first week is flagged with
     * @param fires a week beyond the bound
     * @param silent a week one step inside it
     */
    record RuleCase(String rule, String says, WeekBuilder fires, WeekBuilder silent) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static List<RuleCase> all() {
        RuleCases cases = new RuleCases();
        cases.addMaxima();
        cases.addRests();
        cases.addPairs();
        cases.addSessions();
        cases.addNeeds();
        cases.addSkin();
        cases.addStrengths();
        cases.addLoads();
        cases.addReassurances();
        return cases.cases;
    }

    private static WeekBuilder acid(double percent) {
        return new WeekBuilder().sunscreen().leaveOn("a", "glycolic_acid", percent);
    }

    private static WeekBuilder one(String active, double percent) {
        return new WeekBuilder().leaveOn("a", active, percent);
    }

    private static WeekBuilder one(String active) {
        return new WeekBuilder().leaveOn("a", active);
    }

    private static WeekBuilder rinsed(String active) {
        return new WeekBuilder().rinseOff("a", active);
    }

    private static WeekBuilder two(String first, String second) {
        return new WeekBuilder().leaveOn("a", first).leaveOn("b", second);
    }

    private static WeekBuilder scrubAnd(String active) {
        return new WeekBuilder().rinseOff("s", "clay_scrub").leaveOn("a", active);
    }

    private static WeekBuilder peelOf(double percent) {
        return new WeekBuilder()
                .product(Product.of(
                        "a", "a", Form.RINSE_OFF, Category.PEEL, List.of(Dose.of("glycolic_acid", percent))));
    }

    private void add(String rule, String says, WeekBuilder fires, WeekBuilder silent) {
        cases.add(new RuleCase(rule, says, fires, silent));
    }

    private void together(String rule, String says, String first, String second) {
        add(
                rule,
                says + " 3",
                two(first, second).evening("a", 3).evening("b", 3),
                two(first, second).morning("a", 3).evening("b", 3));
    }

    private void addMaxima() {
        add("MAX-AHA", "caution 6", acid(7).evening("a", 0, 2, 4, 6), acid(7).evening("a", 0, 2, 4));
        add(
                "MAX-BHA",
                "caution 6",
                one("salicylic_acid", 2).evening("a", 0, 2, 4, 6),
                one("salicylic_acid", 1).evening("a", 0, 2, 4, 6));
        add(
                "MAX-LHA",
                "caution 5,6",
                one("lha").evening("a", 0, 1, 2, 3, 4, 5),
                one("lha").evening("a", 0, 1, 2, 3, 4));
        add(
                "MAX-PHA",
                "caution 4,5,6",
                one("gluconolactone").skin(SENSITIVE).evening("a", 0, 1, 2, 3, 4),
                one("gluconolactone").skin(SENSITIVE).evening("a", 0, 1, 2, 3));
        add("MAX-PEEL", "caution 6", peelOf(25).evening("a", 0, 6), peelOf(25).evening("a", -1, 6));
        add(
                "MAX-SCRUB",
                "caution 6",
                rinsed("clay_scrub").evening("a", 0, 6),
                rinsed("clay_scrub").evening("a", -1, 6));
        add(
                "MAX-CLAY-MASK",
                "tip 4,5,6",
                rinsed("clay_mask").evening("a", 0, 2, 4),
                rinsed("clay_mask").evening("a", 0, 4));
        add(
                "MAX-ENZYME",
                "caution 4,5,6",
                rinsed("enzyme_exfoliant").evening("a", 0, 2, 4),
                rinsed("enzyme_exfoliant").evening("a", 0, 4));
        add(
                "MAX-EXFOL",
                "caution 4,5,6",
                acid(7).rinseOff("s", "physical_scrub")
                        .leaveOn("p", "lactobionic_acid")
                        .evening("a", 0, 2)
                        .evening("p", 1)
                        .evening("s", 4),
                acid(7).rinseOff("s", "physical_scrub").evening("a", 0, 2).evening("s", 4));
        add(
                "MAX-RET",
                "caution 5,6",
                one("retinol", 0.5).evening("a", 0, 1, 2, 3, 4, 5),
                one("retinol", 0.5).evening("a", 0, 1, 2, 3, 4));
        add(
                "RET-ONCE-A-DAY",
                "caution 1",
                one("adapalene").evening("a", 0).morning("a", 1),
                one("adapalene").evening("a", 0, 1));
        add(
                "MAX-BPO",
                "caution 0,1,2,3,4,5,6",
                one("benzoyl_peroxide", 2.5)
                        .morning("a", -1, -2, -3, -4, -5, -6)
                        .morning("a", ALL_DAYS)
                        .evening("a", 0),
                one("benzoyl_peroxide", 2.5).morning("a", ALL_DAYS));
        add(
                "MAX-LAA",
                "tip 6",
                one("l_ascorbic_acid", 15).morning("a", ALL_DAYS).evening("a", 6),
                one("l_ascorbic_acid", 15).morning("a", ALL_DAYS));
        add(
                "RAMP-RET",
                "caution 4,5,6",
                one("retinol", 0.2).weeksUsed("a", 1).evening("a", 0, 2, 4),
                one("retinol", 0.2).weeksUsed("a", 2).evening("a", 0, 2, 4));
        add(
                "RAMP-RX",
                "caution 4,5,6",
                prescribed().weeksUsed("a", 3).evening("a", 0, 1, 2, 3, 4),
                prescribed().weeksUsed("a", 4).evening("a", 0, 1, 2, 3, 4));
        add(
                "RAMP-ACID",
                "caution 4,5,6",
                one("lha").weeksUsed("a", 1).evening("a", 0, 2, 4),
                one("lha").weeksUsed("a", 2).evening("a", 0, 2, 4));
        add(
                "ONE-NEW",
                "tip 3,4,5,6",
                two("azelaic_acid", "gluconolactone")
                        .weeksUsed("a", 1)
                        .weeksUsed("b", 0)
                        .evening("a", 0)
                        .evening("b", 3),
                two("azelaic_acid", "gluconolactone")
                        .weeksUsed("a", 2)
                        .weeksUsed("b", 0)
                        .evening("a", 0)
                        .evening("b", 3));
    }

    private static WeekBuilder prescribed() {
        return new WeekBuilder()
                .product(new Product(
                        "a",
                        "a",
                        Form.LEAVE_ON,
                        Category.TREATMENT,
                        List.of(Dose.of("tretinoin", 0.025)),
                        true,
                        null,
                        null,
                        null,
                        Set.of(),
                        null,
                        null,
                        false));
    }

    private void addRests() {
        add("REST-ACID", "caution 1", acid(7).evening("a", 0, 1), acid(7).evening("a", 0, 2));
        add(
                "REST-SCRUB-ACID",
                "caution 1",
                scrubAnd("salicylic_acid").evening("s", 0).evening("a", 1),
                scrubAnd("salicylic_acid").evening("s", 0).evening("a", 2));
        add(
                "REST-SCRUB-RET",
                "stop 0",
                scrubAnd("retinol").evening("s", 0).evening("a", 0),
                scrubAnd("retinol").evening("s", 0).evening("a", 2));
        add(
                "REST-PEEL",
                "caution 2",
                peelOf(25).leaveOn("r", "retinol").evening("a", 0).evening("r", 2),
                peelOf(25).leaveOn("r", "retinol").evening("a", 0).evening("r", 3));
        add(
                "AZ-ABRASIVE",
                "caution 1",
                new WeekBuilder()
                        .rinseOff("s", "clay_scrub")
                        .leaveOn("a", "azelaic_acid", 15)
                        .evening("s", 0)
                        .morning("a", 1),
                new WeekBuilder()
                        .rinseOff("s", "clay_scrub")
                        .leaveOn("a", "azelaic_acid", 15)
                        .evening("s", 0)
                        .evening("a", 1));
    }

    private void addPairs() {
        together("NSN-ACID-RET", "caution", "salicylic_acid", "retinol");
        together("NSS-ACID-ACID", "caution", "salicylic_acid", "lactic_acid");
        together("NSS-RET-RET", "stop", "retinol", "adapalene");
        together("NSS-BPO-TRET", "caution", "benzoyl_peroxide", "tretinoin");
        together("NSS-BPO-RETINOL", "caution", "benzoyl_peroxide", "retinol");
        together("NSS-BPO-LAA", "caution", "benzoyl_peroxide", "l_ascorbic_acid");
        together("NSS-LAA-ACID", "tip", "l_ascorbic_acid", "salicylic_acid");
        together("NSS-LAA-COPPER", "tip", "l_ascorbic_acid", "copper_peptide");
        together("NSS-ACID-COPPER", "tip", "salicylic_acid", "copper_peptide");
        WeekBuilder three = two("salicylic_acid", "sulfur").leaveOn("c", "azelaic_acid");
        add(
                "ACNE-STACK",
                "tip 3",
                three.evening("a", 3).evening("b", 3).evening("c", 3),
                two("salicylic_acid", "sulfur").evening("a", 3).evening("b", 3));
    }

    private void addSessions() {
        inWrongSession("SES-RET-PM", "caution", "retinol");
        inWrongSession("SES-RET-PM-SOFT", "tip", "adapalene");
        inWrongSession("SES-AHA-PM", "tip", "lactic_acid");
        add("SES-PEEL-PM", "caution 2", peelOf(25).morning("a", 2), peelOf(25).evening("a", 2));
        add(
                "PREF-VITC-AM",
                "tip 2",
                one("l_ascorbic_acid").evening("a", 2),
                one("l_ascorbic_acid").morning("a", 2));
        add("SES-SPF-AM", "tip 2", one("spf").evening("a", 2), one("spf").morning("a", 2));
    }

    private void inWrongSession(String rule, String severity, String active) {
        add(rule, severity + " 2", one(active).morning("a", 2), one(active).evening("a", 2));
    }

    private void addNeeds() {
        add(
                "REQ-SPF-AHA",
                "caution 6",
                two("lactic_acid", "spf").evening("a", 3).morning("b", 4, 5),
                two("lactic_acid", "spf").evening("a", 3).morning("b", 4, 5, 6));
        add(
                "REQ-SPF-RET",
                "caution 4",
                two("retinol", "spf").evening("a", 3).morning("b", 5),
                two("retinol", "spf").evening("a", 3).morning("b", 4));
        add(
                "REQ-SPF-BPO",
                "tip 4",
                two("benzoyl_peroxide", "spf").evening("a", 3),
                two("benzoyl_peroxide", "spf").evening("a", 3).morning("b", 4));
        add(
                "REQ-SPF-DAILY",
                "tip 6",
                one("spf").morning("a", 0, 1, 2, 3, 4, 5),
                one("spf").morning("a", ALL_DAYS));
        add(
                "REQ-MOIST",
                "tip 3",
                two("retinol", "moisturiser").evening("a", 3).morning("b", 3),
                two("retinol", "moisturiser").evening("a", 3).evening("b", 3));
        add(
                "PATCH",
                "tip 3",
                one("azelaic_acid").weeksUsed("a", 0).evening("a", 3),
                one("azelaic_acid").weeksUsed("a", 1).evening("a", 3));
        used("WAIT-RET-DRY", "tip", "retinol", "hpr");
        used("WAIT-SPF", "tip", "spf", "moisturiser");
        add(
                "SCRUB-GENTLE",
                "tip 3",
                rinsed("physical_scrub").evening("a", 3),
                rinsed("clay_mask").evening("a", 3));
    }

    /** Any use of one active is spoken of, that of another is not. */
    private void used(String rule, String severity, String active, String other) {
        add(rule, severity + " 3", one(active).evening("a", 3), one(other).evening("a", 3));
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
                "PREG-OK",
                "reassurance 3",
                one("azelaic_acid").pregnant().evening("a", 3),
                one("azelaic_acid").evening("a", 3));
        condition("COND-ROSACEA", "caution", Condition.ROSACEA, "retinol");
        condition("COND-BROKEN", "stop", Condition.BROKEN_SKIN, "benzoyl_peroxide");
        condition("COND-DARK-SPOTS", "tip", Condition.DARKENS_EASILY, "physical_scrub");
        condition("COND-INFLAMED-ACNE", "caution", Condition.INFLAMMATORY_ACNE, "physical_scrub");
        condition("WAX-RET", "caution", Condition.WAX_PLANNED, "adapalene");
        add(
                "STOP-IRRIT",
                "stop 6",
                one("retinol").reaction(-1, SymptomLevel.MODERATE).evening("a", 6),
                one("retinol").reaction(-2, SymptomLevel.SEVERE).evening("a", 6));
        add(
                "STOP-ALLERGY",
                "stop 3",
                one("moisturiser").reaction(-14, SymptomLevel.ALLERGIC).evening("a", 3),
                one("moisturiser").reaction(-14, SymptomLevel.SEVERE).evening("a", 3));
    }

    private void condition(String rule, String severity, Condition condition, String active) {
        add(
                rule,
                severity + " 3",
                one(active).condition(condition).evening("a", 3),
                one(active).condition(Condition.ECZEMA).evening("a", 3));
    }

    private void addStrengths() {
        strength("STR-AHA-CIR", "caution", "glycolic_acid", 10.5, 10);
        strength("STR-SA", "stop", "salicylic_acid", 2.1, 2);
        strength("STR-RET-EU", "caution", "retinol", 0.31, 0.3);
        strength("STR-BPO", "tip", "benzoyl_peroxide", 5.1, 5);
        strength("STR-LAA", "tip", "l_ascorbic_acid", 20.5, 20);
        strength("STR-NIA", "tip", "niacinamide", 10.5, 10);
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
                        .evening("b", 6),
                one("tretinoin").weeksUsed("a", 5).evening("a", ALL_DAYS));
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
        used("MYTH-WAIT30", "reassurance", "l_ascorbic_acid", "niacinamide");
        used("MYTH-WILLOW", "reassurance", "willow_bark", "salicylic_acid");
        used("MYTH-CLAY-PORES", "reassurance", "clay_mask", "enzyme_exfoliant");
    }
}
