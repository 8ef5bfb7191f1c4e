package org.skinweek.ui.learn;

import java.util.List;
import java.util.stream.Stream;
import org.skinweek.catalog.PlainText;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.RuleExplanation;
import org.skinweek.rules.Severity;

/**
 * The reassurances of the rule book, which limit nothing.
 *
 * @param myths what is said often and is not so
 * @param together what people keep apart and need not
 */
public record CommonBeliefs(List<Rule> myths, List<Rule> together) {
    /** Copies the lists. */
    public CommonBeliefs {
        myths = List.copyOf(myths);
        together = List.copyOf(together);
    }

    /** The reassurances of a book, in its order; those that no plan can show are among the myths. */
    static CommonBeliefs of(RuleBook book) {
        List<Rule> all = book.rules().stream()
                .filter(rule -> rule.severity() == Severity.REASSURANCE)
                .toList();
        return new CommonBeliefs(
                all.stream().filter(rule -> rule.kind().subjects().size() < 2).toList(),
                all.stream().filter(rule -> rule.kind().subjects().size() > 1).toList());
    }

    /** Those whose title or reason holds every word; the query is not blank. */
    List<Rule> find(String query) {
        String wanted = PlainText.of(query);
        return Stream.of(myths, together)
                .flatMap(List::stream)
                .filter(rule -> !wanted.isEmpty() && PlainText.holdsAllWords(PlainText.of(said(rule)), wanted))
                .toList();
    }

    private static String said(Rule rule) {
        RuleExplanation why = rule.explanation();
        String belief = why.belief() == null ? "" : why.belief();
        return String.join(" ", belief, why.title(), why.reason());
    }
}
