package org.skinweek.ui.learn;

import java.util.Set;
import java.util.stream.Collectors;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleKind;

/** Which actives a rule speaks of by name; one that means products by their weight alone speaks of none. */
final class RuleSubjects {
    private RuleSubjects() {}

    static boolean speaksOf(Rule rule, String active) {
        return actives(rule.kind()).contains(active);
    }

    /** Ids of the actives that a rule names. */
    static Set<String> actives(RuleKind kind) {
        return kind.subjects().stream()
                .flatMap(selector -> selector.clauses().stream())
                .flatMap(clause -> clause.actives().stream())
                .collect(Collectors.toSet());
    }
}
