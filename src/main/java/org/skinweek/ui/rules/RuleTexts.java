package org.skinweek.ui.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.words.Words;

/** What adjustments are called: rules by their titles, products by their names, and what is no longer there. */
public final class RuleTexts {
    private final RuleBook book;
    private final Notebook notebook;
    private final Words words;

    /**
     * Texts about a notebook.
     *
     * @param book the rules as the user has adjusted them
     */
    public RuleTexts(RuleBook book, Notebook notebook, Words words) {
        this.book = book;
        this.notebook = notebook;
        this.words = words;
    }

    /** The title of a rule. */
    public String title(String rule) {
        Optional<Rule> found = book.rule(rule);
        return found.map(known -> known.explanation().title()).orElseGet(() -> words.text("rule.unknown", rule));
    }

    /** The name of a product. */
    public String product(String id) {
        return notebook.product(id).map(Product::name).orElseGet(() -> words.text("rule.product.gone"));
    }

    /** What a tolerance is about, in a line. */
    public String scope(RuleTolerance.Scope scope) {
        @Nullable String rule = scope.rule();
        @Nullable String product = scope.product();
        if (rule == null) {
            return words.text("rule.tolerated.product", product == null ? "" : product(product));
        }
        return product == null
                ? words.text("rule.tolerated.rule", title(rule))
                : words.text("rule.tolerated.rule_and_product", title(rule), product(product));
    }

    /** A date as the user's calendar writes it, such as "23 December 2026". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(date);
    }
}
