package org.skinweek.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Circumstance;
import org.skinweek.rules.Escalation;
import org.skinweek.rules.Flag;
import org.skinweek.rules.LeastRest;
import org.skinweek.rules.Measure;
import org.skinweek.rules.MostInWindow;
import org.skinweek.rules.Needs;
import org.skinweek.rules.RampUp;
import org.skinweek.rules.RestNights;
import org.skinweek.rules.RuleKind;
import org.skinweek.rules.SessionOnly;
import org.skinweek.rules.Window;

/** Says what a flag found: which products, on which days, and how far over the limit. */
public final class FlagWords {
    private final Words words;
    private final UseWords uses;

    /** Sentences in the language of these texts. */
    public FlagWords(Words words) {
        this.words = words;
        this.uses = new UseWords(words);
    }

    /**
     * What a flag found, in one to three sentences; the reason is the rule's and not repeated here.
     *
     * @param timeline the week in which it was found
     */
    public String message(Flag flag, Timeline timeline) {
        String title = flag.rule().explanation().title();
        Optional<String> over = over(flag, timeline);
        boolean past = !flag.uses().isEmpty() && flag.uses().stream().allMatch(use -> use.day() < 0);
        Optional<String> more = past ? Optional.of(joined(over, words.text("flag.past"))) : over;
        if (flag.uses().isEmpty()) {
            return more.map(text -> words.text("flag.title.more", title, text))
                    .orElseGet(() -> words.text("flag.title", title));
        }
        String found = uses.phrase(flag.uses(), timeline);
        return more.map(text -> words.text("flag.sentence.more", title, found, text))
                .orElseGet(() -> words.text("flag.sentence", title, found));
    }

    /**
     * What a flag found without its title, for where the title stands above; empty when the title says it all.
     *
     * @param timeline the week in which it was found
     */
    public String detail(Flag flag, Timeline timeline) {
        Optional<String> over = over(flag, timeline);
        boolean past = !flag.uses().isEmpty() && flag.uses().stream().allMatch(use -> use.day() < 0);
        String more = past ? joined(over, words.text("flag.past")) : over.orElse("");
        if (flag.uses().isEmpty()) {
            return more;
        }
        String found = words.text("flag.found", uses.phrase(flag.uses(), timeline));
        return more.isEmpty() ? found : found + " " + more;
    }

    private static String joined(Optional<String> first, String second) {
        return first.map(text -> text + " " + second).orElse(second);
    }

    private Optional<String> over(Flag flag, Timeline timeline) {
        RuleKind kind = flag.rule().kind();
        Sensitivity skin = timeline.profile().sensitivity();
        if (kind instanceof MostInWindow most) {
            String key = "flag.over." + small(window(flag, most, skin));
            return Optional.of(words.text(key, amount(most.measure(), flag.value()), flag.bound()));
        }
        if (kind instanceof RampUp) {
            return Optional.of(words.text("flag.over.new", amount(Measure.SESSIONS, flag.value()), flag.bound()));
        }
        if (kind instanceof LeastRest rest) {
            return Optional.of(words.text("flag.rest", rest.hours().of(skin)));
        }
        if (kind instanceof SessionOnly only) {
            return Optional.of(words.text("flag.belongs." + small(only.session())));
        }
        if (kind instanceof RestNights) {
            return Optional.of(words.text("flag.nights", flag.value(), Timeline.DAYS - flag.bound()));
        }
        if (kind instanceof Needs needs && needs.mornings()) {
            return Optional.of(words.text("flag.uncovered", uses.sessions(flag.days(), Session.MORNING, timeline)));
        }
        return Optional.empty();
    }

    /**
     * The window that the flag's numbers are about: the rule's own, unless what makes the flag graver is a limit for one
     * day and the numbers are that day's.
     */
    private static Window window(Flag flag, MostInWindow most, Sensitivity skin) {
        for (Escalation escalation : flag.rule().escalations()) {
            if (escalation.severity() == flag.severity()
                    && escalation.when() instanceof Circumstance.MoreThan more
                    && more.window() == Window.CALENDAR_DAY
                    && more.most().of(skin) == flag.bound()
                    && flag.value() <= busiestDay(flag.uses())) {
                return Window.CALENDAR_DAY;
            }
        }
        return most.window();
    }

    private static long busiestDay(List<Use> uses) {
        return uses.stream()
                .mapToLong(one -> uses.stream()
                        .filter(other -> other.day() == one.day())
                        .map(Use::session)
                        .distinct()
                        .count())
                .max()
                .orElse(0);
    }

    private String amount(Measure measure, double value) {
        return words.text("flag.much." + small(measure), value);
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
