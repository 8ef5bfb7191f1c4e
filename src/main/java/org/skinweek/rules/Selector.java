package org.skinweek.rules;

import java.util.List;

/**
 * Which products a rule means: those that match any of its clauses.
 *
 * @param clauses matching one is enough
 */
public record Selector(List<SelectorClause> clauses) {
    /** Copies the list. */
    public Selector {
        clauses = List.copyOf(clauses);
    }

    boolean matches(ProductContext usage) {
        for (SelectorClause clause : clauses) {
            if (clause.matches(usage)) {
                return true;
            }
        }
        return false;
    }
}
