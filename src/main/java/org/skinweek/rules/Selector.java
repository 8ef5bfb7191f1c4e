package org.skinweek.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which products a rule means: any of several clauses.
 *
 * @param clauses the ways of being meant; one is enough
 */
public record Selector(List<Clause> clauses) {
    /** Copies the list. */
    public Selector {
        clauses = List.copyOf(clauses);
    }

    /** What this one means, and what another one means. */
    Selector or(Selector other) {
        return new Selector(
                Stream.concat(clauses.stream(), other.clauses.stream()).toList());
    }

    boolean matches(Usage usage) {
        for (Clause clause : clauses) {
            if (clause.matches(usage)) {
                return true;
            }
        }
        return false;
    }
}
