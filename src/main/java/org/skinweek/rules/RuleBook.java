package org.skinweek.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;

/**
 * All rules, and how uses are weighed.
 *
 * @param rules in the order of the book
 * @param measures exfoliation units and irritation load
 * @param exfoliationBudget exfoliation units that seven days may hold
 * @param patchDays how long a patch test takes
 */
public record RuleBook(List<Rule> rules, UseMeasures measures, BySensitivity exfoliationBudget, PatchDays patchDays) {
    /** Copies the list. */
    public RuleBook {
        rules = List.copyOf(rules);
    }

    /**
     * The book of one user: this one with the user's numbers, followed by the user's own rules. Tolerances are no part of
     * it, since they hold on days; they are part of a timeline.
     *
     * @param catalog tells which actives a family has
     * @param title says in a sentence what an own rule asks for
     */
    public RuleBook adjusted(RuleAdjustments adjustments, Catalog catalog, Function<OwnRule, String> title) {
        List<Rule> adjusted = new ArrayList<>();
        Map<RuleKind, RuleKind> changed = new LinkedHashMap<>();
        for (Rule rule : rules) {
            Rule own = rule;
            for (NumberOverride number : adjustments.numbers()) {
                own = number.rule().equals(rule.id()) ? own.with(number) : own;
            }
            if (!own.kind().equals(rule.kind())) {
                changed.put(rule.kind(), own.kind());
            }
            adjusted.add(own);
        }
        changed.forEach((shared, other) ->
                adjusted.replaceAll(rule -> rule.withKind(rule.kind().replacing(shared, other))));
        for (OwnRule own : adjustments.ownRules()) {
            adjusted.add(own.rule(catalog, this, title.apply(own)));
        }
        return new RuleBook(adjusted, measures, budget(changed.values()), patchDays);
    }

    /** This book with other rules. */
    public RuleBook with(List<Rule> others) {
        return new RuleBook(others, measures, exfoliationBudget, patchDays);
    }

    /** The exfoliation budget: that of the changed limit on it, if the user changed it. */
    private BySensitivity budget(Collection<RuleKind> changed) {
        for (RuleKind kind : changed) {
            if (kind instanceof MostInWindow most && most.measure() == Measure.EXFOLIATION_UNITS) {
                return most.caps().get(0).most();
            }
        }
        return exfoliationBudget;
    }

    /** The products that keep an evening from being a rest; none where the book asks for no rest. */
    Selector strong() {
        return rules.stream()
                .map(rule -> rule.kind().core())
                .filter(RestNights.class::isInstance)
                .findFirst()
                .map(rest -> ((RestNights) rest).strongOnFace())
                .orElse(new Selector(List.of()));
    }

    /** True when a rule means one of the products, as it reads them: by what is stated of it, its name and its category. */
    public boolean meansAny(Selector selector, Collection<Product> products) {
        return products.stream()
                .anyMatch(product ->
                        selector.matches(new ProductContext(product, Timeline.ASSUMED_WEEKS_USED, measures)));
    }

    /** The rule with this id, if there is one. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
