package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.rules.Checker;
import org.skinweek.trends.DayKind;
import org.skinweek.trends.ExfoliationDay;
import org.skinweek.trends.ExfoliationTrend;
import org.skinweek.trends.TrendDay;
import org.skinweek.trends.TrendDays;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;

/**
 * What a calendar shows beside what is written down: what is planned, and which days are over the limit. It is worked out
 * in the background, because it asks the rules about each day.
 */
final class CalendarOutlook {
    private final Function<Notebook, Checker> rules;
    private final Catalog catalog;
    private final LatestRequest request;
    private @Nullable Asked asked;
    private Days known = Days.NONE;

    CalendarOutlook(Function<Notebook, Checker> rules, Catalog catalog, BackgroundRunner background) {
        this.rules = rules;
        this.catalog = catalog;
        this.request = new LatestRequest(background);
    }

    /** What was asked for. */
    private record Asked(Notebook notebook, LocalDate today, LocalDate first, LocalDate last) {
        @SuppressWarnings("ReferenceEquality") // a diary of ten years is slow to compare
        boolean isSame(Asked other) {
            return other.notebook == notebook
                    && other.today.equals(today)
                    && other.first.equals(first)
                    && other.last.equals(last);
        }
    }

    /**
     * Some days; what is not among them is not known, or was before the user began.
     *
     * @param kinds how much is known of each day
     * @param planned what is still to be used on each day from today on
     * @param over the days on which the last seven are over the limit
     */
    record Days(Map<LocalDate, DayKind> kinds, Map<LocalDate, List<WeekPlacement>> planned, Set<LocalDate> over) {
        static final Days NONE = new Days(Map.of(), Map.of(), Set.of());

        Optional<DayKind> kind(LocalDate day) {
            return Optional.ofNullable(kinds.get(day));
        }

        List<WeekPlacement> plannedOn(LocalDate day) {
            return planned.getOrDefault(day, List.of());
        }
    }

    /** What is known by now. */
    Days known() {
        return known;
    }

    /**
     * Asks about some days, unless that is what was asked last.
     *
     * @param found called when they are known
     */
    void ask(Notebook notebook, LocalDate today, LocalDate first, LocalDate last, Runnable found) {
        Asked now = new Asked(notebook, today, first, last);
        @Nullable Asked before = asked;
        if (before == null || !before.isSame(now)) {
            asked = now;
            request.run(() -> find(now), days -> {
                known = days;
                found.run();
            });
        }
    }

    private Days find(Asked about) {
        TrendDays days = TrendDays.of(
                about.notebook(),
                rules.apply(about.notebook()),
                catalog,
                about.today(),
                about.first().minusDays(Timeline.DAYS - 1),
                about.last());
        Map<LocalDate, DayKind> kinds = new HashMap<>();
        Map<LocalDate, List<WeekPlacement>> planned = new HashMap<>();
        Set<LocalDate> over = new HashSet<>();
        for (TrendDay day : days.all()) {
            kinds.put(day.date(), day.kind());
            if (!day.date().isBefore(about.today())) {
                planned.put(day.date(), days.open(day));
            }
        }
        ExfoliationTrend.of(days).stream().filter(ExfoliationDay::isOver).forEach(day -> over.add(day.date()));
        return new Days(kinds, planned, over);
    }
}
