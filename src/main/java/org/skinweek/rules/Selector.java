package org.skinweek.rules;

import java.util.List;
import org.skinweek.routine.SkinZone;

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

    /** Those of the products that go on one part of the body. */
    Selector on(SkinZone zone) {
        return new Selector(
                clauses.stream().flatMap(clause -> clause.on(zone).stream()).toList());
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
