package org.skinweek.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.Checker;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleAdjustments;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.RuleSubject;
import org.skinweek.words.OwnRuleWords;
import org.skinweek.words.Words;

/**
 * The rules as adjusted by the user. The last checker is cached until a number, an own rule, or the name of a product in
 * one changes, so calls are cheap. Thread-safe.
 */
public final class UserRules {
    private final RuleBook book;
    private final Catalog catalog;
    private final Words words;
    private volatile Made made;

    /**
     * Adjusts a rule book.
     *
     * @param words phrase the user's own rules
     */
    public UserRules(RuleBook book, Catalog catalog, Words words) {
        this.book = book;
        this.catalog = catalog;
        this.words = words;
        this.made = new Made(new Key(List.of(), List.of(), Map.of()), new Checker(book));
    }

    /** The rule book as shipped, without any adjustment. */
    public RuleBook book() {
        return book;
    }

    /** A checker for the rule book with the adjustments of this notebook. */
    public Checker of(Notebook notebook) {
        Key key = Key.of(notebook);
        Made last = made;
        if (!key.isSame(last.key())) {
            OwnRuleWords sentences = new OwnRuleWords(words, key.names()::get);
            RuleAdjustments adjustments = new RuleAdjustments(List.of(), key.numbers(), key.ownRules());
            last = new Made(
                    key, new Checker(book.adjusted(adjustments, catalog, rule -> sentences.sentence(rule.limit()))));
            made = last;
        }
        return last.checker();
    }

    private record Made(Key key, Checker checker) {}

    /** Everything that the adjusted book depends on. */
    private record Key(List<NumberOverride> numbers, List<OwnRule> ownRules, Map<String, String> names) {
        static Key of(Notebook notebook) {
            RuleAdjustments adjustments = notebook.adjustments();
            Map<String, String> names = new HashMap<>();
            for (OwnRule rule : adjustments.ownRules()) {
                for (RuleSubject subject : rule.limit().subjects()) {
                    if (subject instanceof RuleSubject.OfProducts products) {
                        for (String id : products.ids()) {
                            notebook.product(id).ifPresent(product -> names.put(id, product.name()));
                        }
                    }
                }
            }
            return new Key(adjustments.numbers(), adjustments.ownRules(), names);
        }

        /** What {@code equals} says, without Java making that at the first call, which is in the middle of a start. */
        boolean isSame(Key other) {
            return numbers.equals(other.numbers) && ownRules.equals(other.ownRules) && names.equals(other.names);
        }
    }
}
