package org.skinweek.ui.week.forecast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.skinweek.planning.ForecastWeek;
import org.skinweek.planning.ForecastWeek.Step;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RecoveryState;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.words.Words;

/** All that is known of a coming week as sentences, for a screen reader and for whoever points at it. */
final class SpokenWeek {
    private final ForecastTexts texts;
    private final Words words;

    SpokenWeek(ForecastTexts texts) {
        this.texts = texts;
        this.words = texts.words();
    }

    /**
     * The sentences.
     *
     * @param shown true for the week that the board shows
     */
    String of(WeekAhead week, boolean shown) {
        String known = week.week()
                .map(ahead -> String.join(" ", sentences(week, ahead)))
                .orElse(words.text("forecast.looking"));
        return words.text(shown ? "forecast.tile.shown" : "forecast.tile", texts.range(week), known);
    }

    private List<String> sentences(WeekAhead week, ForecastWeek ahead) {
        List<String> all = new ArrayList<>();
        int strong = (int) week.days().stream().filter(day -> !day.rests()).count();
        all.add(words.text("forecast.evenings", strong, week.days().size() - strong));
        all.addAll(dates(week));
        if (week.recovery() != RecoveryState.Phase.NONE) {
            all.add(words.text("forecast.recovery." + Words.key(week.recovery()) + ".sentence"));
        }
        for (Step step : ahead.steps()) {
            String sentence = texts.step("forecast.step.", step, week);
            all.add(step.offered() ? words.text("forecast.offered", sentence) : sentence);
        }
        if (week.isOffered() && ahead.steps().stream().noneMatch(Step::offered)) {
            all.add(words.text("forecast.offered.goes_on"));
        }
        ahead.flags().stream()
                .findFirst()
                .ifPresent(gravest -> all.add(words.text(
                        "forecast.flags", words.textOf("week.severity.", gravest.severity()), titles(ahead.flags()))));
        return all;
    }

    /** Days away, what happens to the skin, and the nights of a cycle. */
    private List<String> dates(WeekAhead week) {
        List<String> all = new ArrayList<>();
        Set<DaysAway> away = new LinkedHashSet<>();
        Set<SkinCycle> cycles = new LinkedHashSet<>();
        for (DayAhead day : week.days()) {
            day.away()
                    .filter(away::add)
                    .ifPresent(stay -> all.add(words.text("forecast.away", texts.range(stay.from(), stay.to()))));
            day.events()
                    .forEach(event -> all.add(
                            words.text("forecast.event", texts.shortDate(day.date()), words.textOf("event.", event))));
            day.night().flatMap(night -> day.cycle()).ifPresent(cycles::add);
        }
        cycles.forEach(cycle -> all.add(words.text(
                "forecast.nights",
                words.isolated(cycle.name()),
                week.days().stream()
                        .filter(day -> day.cycle().filter(cycle::equals).isPresent())
                        .flatMap(day -> day.night().stream()
                                .map(night -> words.text("forecast.night", texts.shortDay(day.date()), night)))
                        .collect(Collectors.joining(", ")))));
        return all;
    }

    private static String titles(List<Flag> flags) {
        return flags.stream()
                .map(flag -> flag.rule().explanation().title())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
