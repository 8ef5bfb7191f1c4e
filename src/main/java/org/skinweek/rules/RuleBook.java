package org.skinweek.rules;

import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.BySensitivity;

/**
 * All rules, and how uses are weighed.
 *
 * @param rules in the order of the book
 * @param measures exfoliation units and irritation load
 * @param exfoliationBudget exfoliation units that seven days may hold
 */
public record RuleBook(List<Rule> rules, Measures measures, BySensitivity exfoliationBudget) {
    /** Copies the list. */
    public RuleBook {
        rules = List.copyOf(rules);
    }

    /** The rule with this id, if there is one. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
