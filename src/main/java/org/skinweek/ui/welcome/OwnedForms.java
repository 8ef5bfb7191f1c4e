package org.skinweek.ui.welcome;

import java.util.stream.Stream;
import org.skinweek.catalog.Active;
import org.skinweek.rules.AnyUse;
import org.skinweek.rules.Clause;
import org.skinweek.rules.MostInWindow;
import org.skinweek.rules.NotTogether;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.Selector;

/** For which actives it matters whether they stay on: those that a rule means in one form only. */
final class OwnedForms {
    private OwnedForms() {}

    static boolean matter(Active active, RuleBook book) {
        return book.rules().stream()
                .flatMap(OwnedForms::clauses)
                .anyMatch(clause -> clause.form() != null && clause.actives().contains(active.id()));
    }

    private static Stream<Clause> clauses(Rule rule) {
        Stream<Selector> selectors = Stream.empty();
        if (rule.kind() instanceof MostInWindow most) {
            selectors = most.caps().stream().map(MostInWindow.Cap::of);
        } else if (rule.kind() instanceof NotTogether apart) {
            selectors = Stream.of(apart.one(), apart.other());
        } else if (rule.kind() instanceof AnyUse any) {
            selectors = Stream.of(any.of());
        }
        return selectors.flatMap(selector -> selector.clauses().stream());
    }
}
