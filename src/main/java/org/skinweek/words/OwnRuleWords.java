package org.skinweek.words;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.RuleSubject;

/** Says in one sentence what a user's own rule asks for, such as "At most 2 evenings of retinoids in seven days". */
public final class OwnRuleWords {
    private final Words words;
    private final Function<String, @Nullable String> productName;

    /**
     * Sentences in the language of these texts.
     *
     * @param productName the name of a product by its id; absent when it no longer exists
     */
    public OwnRuleWords(Words words, Function<String, @Nullable String> productName) {
        this.words = words;
        this.productName = productName;
    }

    /** The sentence, without a full stop, so that it can stand as a title. */
    public String sentence(OwnLimit limit) {
        if (limit instanceof OwnLimit.MostSessions most) {
            String session = most.session() == null ? "both" : Words.key(most.session());
            return words.text("rule.most_sessions." + session, most.most(), subject(most.of()));
        }
        if (limit instanceof OwnLimit.AtMostEvery every) {
            return words.text("rule.at_most_every", every.days(), subject(every.of()));
        }
        if (limit instanceof OwnLimit.AtLeastEvery every) {
            return words.text("rule.at_least_every", every.days(), subject(every.of()));
        }
        if (limit instanceof OwnLimit.NeverTogether never) {
            return together(never);
        }
        if (limit instanceof OwnLimit.OnlyIn only) {
            return words.textOf("rule.only_in.", only.session(), subject(only.of()));
        }
        if (limit instanceof OwnLimit.NotOn not) {
            return notOn(not);
        }
        if (limit instanceof OwnLimit.MostOnDay most) {
            return mostOnDay(most);
        }
        throw new IllegalArgumentException("limit is %s: no sentence says that".formatted(limit.getClass()));
    }

    private String together(OwnLimit.NeverTogether never) {
        String key = never.sameDay() ? "rule.never_together.day" : "rule.never_together.session";
        return never.one().equals(never.other())
                ? words.text(key + ".two", subject(never.one()))
                : words.text(key, subject(never.one()), subject(never.other()));
    }

    private String notOn(OwnLimit.NotOn not) {
        if (not.of() instanceof RuleSubject.AnyActive) {
            return words.text("rule.rest_on", days(not.days()));
        }
        return not.of() instanceof RuleSubject.StrongProducts
                ? words.text("rule.easy_on", days(not.days()))
                : words.text("rule.not_on", days(not.days()), subject(not.of()));
    }

    private String mostOnDay(OwnLimit.MostOnDay most) {
        boolean any = most.of() instanceof RuleSubject.AnyActive;
        String key = any ? "rule.most_on_day.any" : "rule.most_on_day.of";
        String days = most.days().isEmpty() ? words.text("rule.one_day") : words.text("rule.on", days(most.days()));
        return any ? words.text(key, most.most(), days) : words.text(key, most.most(), days, subject(most.of()));
    }

    /** A subject in words, such as "acids", or the names of products. */
    public String subject(RuleSubject subject) {
        if (subject instanceof RuleSubject.OfFamily family) {
            return words.textOf("rule.family.", family.family());
        }
        if (subject instanceof RuleSubject.OfProducts products) {
            return words.list(products.ids().stream().map(this::name).sorted().toList());
        }
        return words.text(subject instanceof RuleSubject.StrongProducts ? "rule.strong" : "rule.any");
    }

    /** Weekdays in words, such as "Mondays and Sundays". */
    public String days(Collection<DayOfWeek> days) {
        return words.list(days.stream()
                .sorted()
                .map(day -> words.text("rule.day." + day.getValue()))
                .toList());
    }

    private String name(String id) {
        @Nullable String name = productName.apply(id);
        return name == null ? words.text("rule.product.gone") : name;
    }
}
