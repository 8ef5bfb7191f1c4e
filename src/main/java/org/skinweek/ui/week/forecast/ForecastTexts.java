package org.skinweek.ui.week.forecast;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.planning.ForecastWeek;
import org.skinweek.planning.ForecastWeek.Step;
import org.skinweek.planning.ForecastWeek.Why;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.Rule;
import org.skinweek.rules.Severity;
import org.skinweek.words.Words;

/** What the coming weeks say, short on a tile and as sentences. */
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
        String end = shortDate(week.end());
        return week.start().getMonth() == week.end().getMonth()
                ? words.text("forecast.range.month", format(week.start(), "d"), end)
                : words.text("forecast.range", shortDate(week.start()), end);
    }

    /** Such as "3 Dec". */
    String shortDate(LocalDate date) {
        return format(date, DAY_AND_MONTH);
    }

    /** A week and what is special about it, in one line. */
    String item(WeekAhead week, String phrase) {
        return words.text("forecast.item", range(week), phrase);
    }

    /**
     * What is special about a week, in a few words: how the skin is spared, what is new, or that something is to mend
     * that was not the week before; empty where nothing is.
     *
     * @param before the week before it; absent for the first
     */
    Optional<String> phrase(WeekAhead week, @Nullable WeekAhead before) {
        if (week.week().isEmpty()) {
            return Optional.of(words.text("forecast.looking"));
        }
        ForecastWeek ahead = week.week().get();
        if (ahead.recovery().phase() != RecoveryState.Phase.NONE) {
            return Optional.of(
                    words.textOf("forecast.recovery.", ahead.recovery().phase()));
        }
        List<Step> marks = week.marks();
        boolean raised =
                before == null ? !rules(week).isEmpty() : !rules(before).containsAll(rules(week));
        if (raised && (before == null || marks.isEmpty())) {
            return Optional.of(words.text("forecast.phrase.mend"));
        }
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        String first = phrase(marks.get(0), week);
        return Optional.of(marks.size() == 1 ? first : words.text("forecast.phrase.more", first, marks.size() - 1));
    }

    private static Set<Rule> rules(WeekAhead week) {
        return week.week().map(ForecastWeek::flags).orElse(List.of()).stream()
                .map(Flag::rule)
                .collect(Collectors.toSet());
    }

    /** True where a phrase only offers what nobody has accepted yet. */
    static boolean isOffer(WeekAhead week) {
        return week.week()
                        .filter(ahead -> ahead.recovery().phase() == RecoveryState.Phase.NONE)
                        .isPresent()
                && week.marks().stream().findFirst().map(Step::why).equals(Optional.of(Why.STEP_UP));
    }

    /** What a week says that has nothing special. */
    String unchanged() {
        return words.text("forecast.phrase.none");
    }

    private String phrase(Step step, WeekAhead week) {
        String name = name(step);
        return switch (step.why()) {
            case BEGINS -> words.text("forecast.phrase.begins", name);
            case RUNS_OUT ->
                words.text(
                        step.endsWithin(week.start()) ? "forecast.phrase.ends" : "forecast.phrase.ended",
                        name,
                        step.keepsUntil().map(this::shortDate).orElse(""));
            default -> words.text("forecast.phrase.step_up", name, step.after());
        };
    }

    /** All that is known of a week. */
    String sentence(WeekAhead week, boolean shown) {
        String known = week.week()
                .map(ahead -> String.join(" ", sentences(week, ahead)))
                .orElse(words.text("forecast.looking"));
        return words.text(shown ? "forecast.tile.shown" : "forecast.tile", range(week), known);
    }

    private List<String> sentences(WeekAhead week, ForecastWeek ahead) {
        List<String> all = new ArrayList<>();
        int strong = (int) week.strong().stream().filter(each -> each).count();
        all.add(words.text("forecast.evenings", strong, week.strong().size() - strong));
        if (ahead.recovery().phase() != RecoveryState.Phase.NONE) {
            all.add(words.text("forecast.recovery." + Words.key(ahead.recovery().phase()) + ".sentence"));
        }
        ahead.steps().forEach(step -> all.add(step("forecast.step.", step, week)));
        gravest(ahead)
                .ifPresent(severity -> all.add(
                        words.text("forecast.flags", words.textOf("week.severity.", severity), titles(ahead.flags()))));
        return all;
    }

    /** What may be planned, such as "From 14 Dec Retinol may go to 3 a week." */
    String offer(WeekAhead week) {
        List<Step> news = week.news();
        String first = step("forecast.offer.", news.get(0), week);
        return news.size() == 1 ? first : words.text("forecast.offer.others", first, news.size() - 1);
    }

    /** How grave the gravest flag of a week is; empty without one. */
    static Optional<Severity> gravest(ForecastWeek ahead) {
        return ahead.flags().stream().findFirst().map(Flag::severity);
    }

    private String step(String prefix, Step step, WeekAhead week) {
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

    private static String titles(List<Flag> flags) {
        return flags.stream()
                .map(flag -> flag.rule().explanation().title())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(date);
    }
}
