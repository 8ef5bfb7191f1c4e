package org.skinweek.rules;

import static org.skinweek.catalog.Sensitivity.LOW;
import static org.skinweek.catalog.Sensitivity.NORMAL;
import static org.skinweek.catalog.Sensitivity.SENSITIVE;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.SkinCondition;

/** For each escalation of the book a week in which it holds, and the same week one step outside it. */
final class EscalationCases {
    private final List<EscalationCase> cases = new ArrayList<>();

    /**
     * An escalation on both sides of its bound.
     *
     * @param rule id of its rule
     * @param number which of the rule's escalations, from 0
     * @param says severity and days of the first week
     * @param holds a week in which it holds
     * @param otherwise severity and days of the second week; nothing where the rule is silent
     * @param misses the week one step outside
     */
    record EscalationCase(
            String rule, int number, String says, WeekBuilder holds, String otherwise, WeekBuilder misses) {
        @Override
        public String toString() {
            return rule + " " + (number + 1);
        }
    }

    static List<EscalationCase> all() {
        EscalationCases all = new EscalationCases();
        all.addMaxima();
        all.addRests();
        all.addPairs();
        all.addNeeds();
        all.addStrengths();
        return all.cases;
    }

    private void add(String rule, int number, String says, WeekBuilder holds, String otherwise, WeekBuilder misses) {
        cases.add(new EscalationCase(rule, number, says, holds, otherwise, misses));
    }

    private static WeekBuilder one(String words) {
        return new WeekBuilder().words("a", words);
    }

    private static WeekBuilder two(String first, String second) {
        return one(first).words("b", second);
    }

    private static WeekBuilder together(String first, String second) {
        return two(first, second).evening("a", 3).evening("b", 3);
    }

    private void addMaxima() {
        add(
                "MAX-AHA",
                0,
                "caution 3",
                one("glycolic_acid 7").morning("a", 3).evening("a", 3),
                "",
                one("glycolic_acid 7").evening("a", 2).morning("a", 3));
        add(
                "MAX-PEEL",
                0,
                "stop 3",
                one("aha_peel 25 rinsed").skin(SENSITIVE).evening("a", 3),
                "",
                one("aha_peel 25 rinsed").skin(NORMAL).evening("a", 3));
        add(
                "MAX-PEEL",
                1,
                "stop 3,6",
                one("aha_peel 25 rinsed").evening("a", 0, 3, 6),
                "caution 3",
                one("aha_peel 25 rinsed").evening("a", 0, 3));
        add(
                "RETURN-RX",
                0,
                "tip 1",
                one("adapalene").paused("a", -28, -1).evening("a", 0, 1),
                "caution 1",
                one("tretinoin").paused("a", -28, -1).evening("a", 0, 1));
        add(
                "RAMP-RX",
                0,
                "tip 1",
                one("adapalene week 1").evening("a", 0, 1),
                "caution 1",
                one("tretinoin week 1").evening("a", 0, 1));
    }

    private void addRests() {
        add(
                "REST-SCRUB-ACID",
                0,
                "stop 3",
                together("clay_scrub rinsed", "salicylic_acid 2"),
                "caution 3",
                two("clay_scrub rinsed", "salicylic_acid 2").morning("a", 3).evening("b", 3));
        add(
                "REST-SCRUB-RET",
                0,
                "stop 3",
                together("clay_scrub rinsed", "retinol"),
                "caution 3",
                two("clay_scrub rinsed", "retinol").morning("a", 3).morning("b", 3));
        add(
                "REST-NEEDLE",
                0,
                "stop 3",
                together("microneedling", "retinol"),
                "caution 3",
                two("microneedling", "retinol").morning("a", 3).evening("b", 3));
        add(
                "REST-PEEL",
                0,
                "stop 3",
                together("aha_peel 25 rinsed", "retinol"),
                "caution 3",
                two("aha_peel 25 rinsed", "retinol").morning("a", 3).evening("b", 3));
    }

    private void addPairs() {
        String acid = "salicylic_acid 2";
        add("NSN-ACID-RET", 0, "stop 3", together(acid, "tretinoin"), "caution 3", together(acid, "adapalene"));
        add(
                "NSN-ACID-RET",
                1,
                "stop 3",
                together(acid, "retinol").skin(SENSITIVE),
                "caution 3",
                together(acid, "retinol").skin(NORMAL));
        add(
                "NSN-ACID-RET",
                2,
                "stop 3",
                together(acid, "retinol week 3"),
                "caution 3",
                together(acid, "retinol week 4"));
        add("NSS-BPO-TRET", 0, "", namedTretinoin("Gel microsphere"), "caution 3", namedTretinoin("Gel"));
        add(
                "NSS-LAA-ACID",
                0,
                "caution 3",
                together("l_ascorbic_acid", acid).skin(SENSITIVE),
                "tip 3",
                together("l_ascorbic_acid", acid).skin(NORMAL));
    }

    private static WeekBuilder namedTretinoin(String name) {
        Product plain = ProductOf.prescribed("b", "tretinoin", 0.05, null);
        Product named = ProductBuilder.from(plain).name(name).build();
        return one("benzoyl_peroxide").product(named).evening("a", 3).evening("b", 3);
    }

    private void addNeeds() {
        add(
                "REQ-SPF-AHA",
                0,
                "stop 4,5,6",
                two("glycolic_acid 7", "spf").evening("a", 3),
                "caution 4,5,6",
                two("glycolic_acid 7", "spf").evening("a", 3).morning("b", 0));
        add(
                "REQ-SPF-RET",
                0,
                "stop 4",
                two("retinol", "spf").evening("a", 3).evening("b", 4),
                "caution 4",
                two("retinol", "spf").evening("a", 3).morning("b", 6));
    }

    private void addStrengths() {
        add(
                "PREG-RET",
                0,
                "caution 3",
                one("retinyl_ester 0.04").pregnant().evening("a", 3),
                "stop 3",
                one("retinyl_ester 0.05").pregnant().evening("a", 3));
        add(
                "PREG-RET",
                1,
                "stop 3",
                together("retinyl_ester 0.04", "retinol").pregnant(),
                "caution 3",
                one("retinyl_ester 0.04").pregnant().evening("a", 3));
        add(
                "STR-AHA-PEEL",
                0,
                "tip 3",
                one("aha_peel 30 rinsed week 12").skin(LOW).evening("a", 3),
                "caution 3",
                one("aha_peel 30 rinsed week 11").skin(LOW).evening("a", 3));
        add(
                "STR-AHA-PEEL",
                1,
                "caution 3",
                one("aha_peel 30 rinsed").skin(NORMAL).evening("a", 3),
                "tip 3",
                one("aha_peel 30 rinsed").skin(LOW).evening("a", 3));
        add(
                "STR-AHA-PEEL",
                2,
                "caution 3",
                one("aha_peel 30 rinsed").skin(SENSITIVE).evening("a", 3),
                "tip 3",
                one("aha_peel 30 rinsed").skin(LOW).evening("a", 3));
        add(
                "STR-AHA-PEEL",
                3,
                "stop 3",
                one("aha_peel 30.1 rinsed").skin(LOW).evening("a", 3),
                "tip 3",
                one("aha_peel 30 rinsed").skin(LOW).evening("a", 3));
        add(
                "COND-ROSACEA",
                0,
                "tip 3",
                one("l_ascorbic_acid").condition(SkinCondition.ROSACEA).evening("a", 3),
                "caution 3",
                together("l_ascorbic_acid", "retinol").condition(SkinCondition.ROSACEA));
        add(
                "STR-BPO",
                0,
                "stop 3",
                one("benzoyl_peroxide 10.1").evening("a", 3),
                "tip 3",
                one("benzoyl_peroxide 10").evening("a", 3));
    }
}
