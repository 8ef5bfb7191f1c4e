package org.skinweek.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RuleCircumstance;
import org.skinweek.rules.SeverityEscalation;

/** Says what a flag found: which products, on which days, and how far over the limit. */
public final class FlagWords {
    private final Words words;
    private final UseWords uses;
    private final MeasureWords measures;
    private final NewcomerWords newcomers;

    /** Sentences in the language of these texts. */
    public FlagWords(Words words) {
        this.words = words;
        this.uses = new UseWords(words);
        this.measures = new MeasureWords(words);
        this.newcomers = new NewcomerWords(words);
    }

    /**
     * What a flag found, in one to three sentences; without the rule's reason.
     *
     * @param timeline the week in which it was found
     */
    public String message(Flag trouble, Timeline timeline) {
        Flag flag = trouble.gravest();
        String title = flag.rule().explanation().title();
        Optional<String> more = more(flag, timeline);
        if (flag.uses().isEmpty()) {
            return more.map(text -> words.text("flag.title.more", title, text))
                    .orElseGet(() -> words.text("flag.title", title));
        }
        String found = uses.phrase(flag.uses(), timeline);
        return more.map(text -> words.text("flag.sentence.more", title, found, text))
                .orElseGet(() -> words.text("flag.sentence", title, found));
    }

    /**
     * What a flag found, for use below its title; empty when the title says it all.
     *
     * @param timeline the week in which it was found
     */
    public String detail(Flag trouble, Timeline timeline) {
        Flag flag = trouble.gravest();
        String more = more(flag, timeline).orElse("");
        if (flag.uses().isEmpty()) {
            return more;
        }
        String found = words.text("flag.found", uses.phrase(flag.uses(), timeline));
        return more.isEmpty() ? found : found + " " + more;
    }

    /** How far over the limit it is, and what follows from when it happened. */
    private Optional<String> more(Flag flag, Timeline timeline) {
        List<String> sentences = new ArrayList<>();
        howFar(flag, timeline).map(LimitExcess::text).ifPresent(sentences::add);
        if (past(flag)) {
            sentences.add(words.text("flag.past"));
        } else {
            newcomers.text(flag, timeline).ifPresent(sentences::add);
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /** What the other rules of a merged flag found, in one to three sentences each; empty for the flag of one rule. */
    public List<String> also(Flag flag, Timeline timeline) {
        return flag.others().stream().map(part -> message(part, timeline)).toList();
    }

    /**
     * A product that a flag is about.
     *
     * @param product index in {@link Timeline#products()}
     * @param times when it is used, such as "Monday and Thursday evening"
     */
    public record Row(int product, String times) {}

    /** The products that a flag is about and when each is used, in the order of their first use. */
    public List<Row> rows(Flag flag, Timeline timeline) {
        return flag.uses().stream()
                .map(Use::product)
                .distinct()
                .map(product -> new Row(product, uses.times(usesOf(product, flag), timeline)))
                .toList();
    }

    /** How far over its limit a flag is; empty where its limit is no number. */
    public Optional<LimitExcess> howFar(Flag flag, Timeline timeline) {
        return measures.of(flag.gravest(), timeline);
    }

    /** Why a flag is graver here than its rule by itself; empty where it is not. */
    public Optional<String> graver(Flag trouble, Timeline timeline) {
        Flag flag = trouble.gravest();
        if (flag.severity().compareTo(flag.rule().severity()) <= 0) {
            return Optional.empty();
        }
        List<RuleCircumstance> reasons = flag.rule().escalations().stream()
                .filter(escalation -> escalation.severity() == flag.severity())
                .map(SeverityEscalation::when)
                .toList();
        boolean skin =
                reasons.contains(new RuleCircumstance.SkinIs(timeline.profile().sensitivity()));
        boolean much = reasons.stream()
                .anyMatch(reason -> reason instanceof RuleCircumstance.MoreThanTimes times
                        && flag.value() > flag.bound() * times.factor());
        return Optional.of(words.text(skin ? "flag.graver.skin" : much ? "flag.graver.much" : "flag.graver"));
    }

    /** True when a flag is only about uses before the week. */
    public static boolean past(Flag flag) {
        return !flag.uses().isEmpty() && flag.uses().stream().allMatch(use -> use.day() < 0);
    }

    private static List<Use> usesOf(int product, Flag flag) {
        return flag.uses().stream().filter(use -> use.product() == product).collect(Collectors.toList());
    }
}
