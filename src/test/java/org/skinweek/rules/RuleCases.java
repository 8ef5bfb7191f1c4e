package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;

/** For each of some rules a week that it flags, and the same week one step inside its bound, which it does not. */
abstract class RuleCases {
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
        List<RuleCase> all = new ArrayList<>(new ProductRuleCases().cases());
        all.addAll(new SkinRuleCases().cases());
        return all;
    }

    final List<RuleCase> cases() {
        return cases;
    }

    static WeekBuilder acid(double percent) {
        return new WeekBuilder().sunscreen().leaveOn("a", "glycolic_acid", percent);
    }

    static WeekBuilder one(String active, double percent) {
        return new WeekBuilder().leaveOn("a", active, percent);
    }

    static WeekBuilder one(String active) {
        return new WeekBuilder().leaveOn("a", active);
    }

    static WeekBuilder rinsed(String active) {
        return new WeekBuilder().rinseOff("a", active);
    }

    static WeekBuilder two(String first, String second) {
        return new WeekBuilder().leaveOn("a", first).leaveOn("b", second);
    }

    static WeekBuilder scrubAnd(String active) {
        return new WeekBuilder().rinseOff("s", "clay_scrub").leaveOn("a", active);
    }

    static WeekBuilder peelOf(double percent) {
        return new WeekBuilder()
                .product(Product.of(
                        "a", "a", Form.RINSE_OFF, ProductCategory.PEEL, List.of(Dose.of("glycolic_acid", percent))));
    }

    final void add(String rule, String says, WeekBuilder fires, WeekBuilder silent) {
        cases.add(new RuleCase(rule, says, fires, silent));
    }

    final void together(String rule, String says, String first, String second) {
        add(
                rule,
                says + " 3",
                two(first, second).evening("a", 3).evening("b", 3),
                two(first, second).morning("a", 3).evening("b", 3));
    }

    /** Any use of one active is spoken of, that of another is not. */
    final void used(String rule, String severity, String active, String other) {
        add(rule, severity + " 3", one(active).evening("a", 3), one(other).evening("a", 3));
    }
}
