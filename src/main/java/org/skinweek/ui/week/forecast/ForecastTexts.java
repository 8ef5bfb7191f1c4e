package org.skinweek.ui.week.forecast;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.planning.ForecastWeek;
import org.skinweek.planning.ForecastWeek.Step;
import org.skinweek.planning.ForecastWeek.Why;
import org.skinweek.planning.PhaseProposal;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.Rule;
import org.skinweek.words.Words;

/** What the coming weeks say in a few words: what is planned, and what is only offered. */
final class ForecastTexts {
    private static final String DAY_AND_MONTH = "d MMM";

    private final Words words;
    private final UnaryOperator<String> names;

    /**
     * Texts.
     *
     * @param names the names of products, by id
     */
    ForecastTexts(Words words, UnaryOperator<String> names) {
        this.words = words;
        this.names = names;
    }

    Words words() {
        return words;
    }

    String name(Step step) {
        return names.apply(step.product());
    }

    /** Such as "23 – 29 Nov" or "30 Nov – 6 Dec". */
    String range(WeekAhead week) {
        return range(week.start(), week.end());
    }

    /** Such as "23 – 29 Nov" or "30 Nov – 6 Dec". */
    String range(LocalDate from, LocalDate to) {
        return from.getMonth() == to.getMonth()
                ? words.text("forecast.range.month", format(from, "d"), shortDate(to))
                : words.text("forecast.range", shortDate(from), shortDate(to));
    }

    /** Such as "3 Dec". */
    String shortDate(LocalDate date) {
        return format(date, DAY_AND_MONTH);
    }

    /** Such as "Thu". */
    String shortDay(LocalDate date) {
        return format(date, "ccc");
    }

    /** A week and what is special about it, in one line. */
    String item(WeekAhead week, String phrase) {
        return words.text("forecast.item", range(week), phrase);
    }

    /**
     * What is special about a week, in a few words: what is offered for it, how the skin is spared, what begins or ends,
     * that something is to mend that was not the week before, or what happens in it; that nothing changes else.
     *
     * @param before the week before it; absent for the first
     */
    String phrase(WeekAhead week, @Nullable WeekAhead before) {
        if (week.week().isEmpty()) {
            return words.text("forecast.looking");
        }
        if (week.recovery() != RecoveryState.Phase.NONE) {
            return words.textOf(
                    week.isOffered() ? "forecast.offered.recovery." : "forecast.recovery.", week.recovery());
        }
        if (!week.news().isEmpty()) {
            return first("forecast.offered.phrase.", week.news(), week);
        }
        boolean raised =
                before == null ? !rules(week).isEmpty() : !rules(before).containsAll(rules(week));
        if (raised && (before == null || week.planned().isEmpty())) {
            return words.text("forecast.phrase.mend");
        }
        return week.planned().isEmpty() ? happens(week) : first("forecast.phrase.", week.planned(), week);
    }

    /** What happens in a week of which nothing else is to say. */
    private String happens(WeekAhead week) {
        for (DayAhead day : week.days()) {
            if (!day.events().isEmpty()) {
                return words.text(
                        "forecast.phrase.event",
                        words.textOf("event.", day.events().get(0)),
                        shortDate(day.date()));
            }
        }
        for (DayAhead day : week.days()) {
            if (day.away().isPresent()) {
                return words.text(
                        "forecast.phrase.away",
                        range(day.away().get().from(), day.away().get().to()));
            }
        }
        return words.text(week.isOffered() ? "forecast.offered.phrase.goes_on" : "forecast.phrase.none");
    }

    /** True where a tile has nothing special to say. */
    boolean isQuiet(String phrase) {
        return phrase.equals(words.text("forecast.phrase.none"))
                || phrase.equals(words.text("forecast.offered.phrase.goes_on"));
    }

    private static Set<Rule> rules(WeekAhead week) {
        return week.week().map(ForecastWeek::flags).orElse(List.of()).stream()
                .map(Flag::rule)
                .collect(Collectors.toSet());
    }

    private String first(String prefix, List<Step> steps, WeekAhead week) {
        String first = step(prefix, steps.get(0), week);
        return steps.size() == 1 ? first : words.text("forecast.phrase.more", first, steps.size() - 1);
    }

    /**
     * What another beginning brings, such as "“Four nights” begins anew on 3 Dec: room for 2 uses more."
     *
     * @param name what begins
     */
    String phase(PhaseProposal proposal, String name) {
        int flags = proposal.now().flags() - proposal.then().flags();
        int uses = proposal.now().missed() - proposal.then().missed();
        String fewer = words.text("forecast.phase.flags", flags);
        String more = words.text("forecast.phase.uses", uses);
        String brings = uses <= 0 ? fewer : flags <= 0 ? more : words.text("forecast.phase.both", fewer, more);
        return words.text(
                "forecast.phase", name, shortDate(proposal.phases().get(0).begins()), brings);
    }

    /** What may be taken, such as "From 14 Dec Retinol may go to 3 a week." */
    String offer(WeekAhead week) {
        List<Step> news = week.news();
        if (week.recovery() != RecoveryState.Phase.NONE) {
            return words.text("forecast.offer.recovery");
        }
        if (news.isEmpty()) {
            return words.text("forecast.offer.goes_on", shortDate(week.start()));
        }
        String first = step("forecast.offer.", news.get(0), week);
        return news.size() == 1 ? first : words.text("forecast.offer.others", first, news.size() - 1);
    }

    /** A step in the words of a family of texts. */
    String step(String prefix, Step step, WeekAhead week) {
        return words.text(
                prefix
                        + (step.why() == Why.RUNS_OUT && !step.endsWithin(week.start())
                                ? "ran_out"
                                : Words.key(step.why())),
                name(step),
                step.before(),
                step.after(),
                step.keepsUntil().map(this::shortDate).orElse(""),
                shortDate(week.start()));
    }

    private String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(date);
    }
}
