package org.skinweek.ui.welcome;

import java.util.stream.Stream;
import org.skinweek.catalog.Active;
import org.skinweek.rules.Clause;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;

/** For which actives it matters whether they stay on: those that a rule means in one form only. */
final class OwnedForms {
    private OwnedForms() {}

    static boolean matter(Active active, RuleBook book) {
        return book.rules().stream()
                .flatMap(OwnedForms::clauses)
                .anyMatch(clause -> clause.form() != null && clause.actives().contains(active.id()));
    }

    private static Stream<Clause> clauses(Rule rule) {
        return rule.kind().subjects().stream().flatMap(selector -> selector.clauses().stream());
    }
}
