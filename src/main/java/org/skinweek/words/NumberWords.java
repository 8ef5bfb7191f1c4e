package org.skinweek.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.rules.NumberRange;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleNumber;
import org.skinweek.rules.Selector;
import org.skinweek.rules.SelectorClause;

/** Says what a number of a rule counts, and for which products, where the rule has several of them. */
public final class NumberWords {
    /** The most actives that are named; the others are only counted. */
    private static final int NAMED = 2;

    private final Words words;
    private final Catalog catalog;

    /** Texts in one language, with the catalogue's names of actives. */
    public NumberWords(Words words, Catalog catalog) {
        this.words = words;
        this.catalog = catalog;
    }

    /** What a number counts, such as "Most sessions in 7 days (above 5 to 10 %)". */
    public String label(Rule rule, RuleNumber number) {
        String counts = words.text(key(number));
        String about = about(rule, number);
        return about.isEmpty() ? counts : words.text("rule.number.of", counts, about);
    }

    /** A number with its unit, such as "3 sessions in 7 days". */
    public String amount(RuleNumber number, double value) {
        return words.text("rule.amount" + unit(number), value);
    }

    /** The number alone, as a form shows it. */
    public String plain(double value) {
        return words.text("rule.plain", value);
    }

    private static String key(RuleNumber number) {
        String becomes =
                number.becomes() == null ? "rule.number" : "rule.number.becomes." + Words.key(number.becomes());
        return becomes + unit(number);
    }

    private static String unit(RuleNumber number) {
        String unit = "." + Words.key(number.unit());
        return number.window() == null ? unit : unit + "." + Words.key(number.window());
    }

    private String about(Rule rule, RuleNumber number) {
        RuleNumber.@Nullable Weeks weeks = number.weeks();
        if (weeks != null) {
            return words.text("rule.number.weeks", weeks.from(), weeks.to());
        }
        @Nullable Selector of = number.of();
        long alike = rule.numbers().stream().filter(one -> one.of() != null).count();
        if (of == null || alike < 2) {
            return "";
        }
        Stream<String> traits = Stream.concat(
                traits(of), number.skinTypes().stream().sorted().map(type -> words.textOf("rule.skin.", type)));
        return String.join(
                ", ", Stream.concat(actives(rule, of).stream(), traits).toList());
    }

    /** The names of the actives, where the rule has different numbers for others. */
    private List<String> actives(Rule rule, Selector of) {
        Set<String> own = ids(of);
        boolean same = rule.numbers().stream()
                .map(RuleNumber::of)
                .allMatch(other -> other == null || ids(other).equals(own));
        if (same) {
            return List.of();
        }
        List<String> names = own.stream()
                .flatMap(id -> catalog.active(id).stream())
                .map(Active::name)
                .sorted()
                .toList();
        if (names.size() <= NAMED + 1) {
            return names;
        }
        List<String> some = new ArrayList<>(names.subList(0, NAMED));
        some.add(words.text("flag.others", Integer.toString(names.size() - NAMED)));
        return some;
    }

    private static Set<String> ids(Selector of) {
        return of.clauses().stream()
                .flatMap(clause -> clause.actives().stream())
                .collect(java.util.stream.Collectors.toSet());
    }

    private Stream<String> traits(Selector of) {
        return of.clauses().stream().limit(1).flatMap(this::traits);
    }

    private Stream<String> traits(SelectorClause clause) {
        List<String> traits = new ArrayList<>();
        if (clause.band() != null) {
            traits.add(words.textOf("rule.band.", clause.band()));
        }
        if (clause.percent().least() > 0) {
            traits.add(words.text("rule.above", clause.percent().least()));
        }
        NumberRange weeks = clause.weeks();
        if (weeks.least() > 0) {
            traits.add(words.text("rule.from_week", weeks.least() + 1));
        } else if (weeks.most() < Double.POSITIVE_INFINITY) {
            traits.add(words.text("rule.up_to_week", weeks.most()));
        }
        return traits.stream();
    }
}
