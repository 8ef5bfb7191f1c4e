package org.skinweek.rules;

import java.util.List;

/**
 * Which products a rule means: any of several clauses.
 *
 * @param clauses the ways of being meant; one is enough
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
