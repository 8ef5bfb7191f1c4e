package org.skinweek.rules;

import java.util.List;

/** All rules. */
public record RuleBook(List<Rule> rules) {
    /** Copies the list. */
    public RuleBook {
        rules = List.copyOf(rules);
    }
}
