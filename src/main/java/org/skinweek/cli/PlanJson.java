package org.skinweek.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.WishBlocking;
import org.skinweek.cli.PlanReport.Part;
import org.skinweek.exchange.WeekJson;
import org.skinweek.planner.CostTerm;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Rule;

/** What {@code plan --json} prints; {@code docs/routine-format.md} explains the keys. */
record PlanJson(
        WeekJson plan,
        long cost,
        boolean proven,
        long bound,
        Map<CostTerm, Long> terms,
        List<PartJson> parts,
        List<GaveJson> gave,
        List<StartJson> introductions,
        List<MoveJson> moved,
        List<UseJson> added,
        List<UseJson> removed,
        List<UseJson> reasons,
        List<FlagJson> forced,
        boolean explained,
        long millis) {
    /** What became of the wish for one product. */
    record PartJson(
            String wish,
            String product,
            int times,
            int got,
            boolean usual,
            @Nullable String forbidden) {}

    /** A wish that got fewer uses than it asked for, and why. */
    record GaveJson(
            String wish,
            String product,
            int times,
            int got,
            List<String> because,
            List<String> with,
            boolean minimal,
            String message,
            @Nullable String room) {}

    /** When a waiting product begins: a date, or a number of days where the file does not date the week. */
    record StartJson(String product, Object starts, String why) {}

    /** A use that leaves its session for another one. */
    record MoveJson(String product, UseJson from, UseJson to, String reason) {}

    static PlanJson of(PlanReport report) {
        Timeline week = report.before();
        return new PlanJson(
                WeekJson.of(report.planned().week(), report.routine().repeats()),
                report.proposal().cost().total(),
                report.proposal().proven(),
                report.proposal().bound(),
                new TreeMap<>(report.proposal().cost().terms()),
                report.parts().stream().map(part -> part(report, part)).toList(),
                report.parts().stream()
                        .filter(report::gave)
                        .map(part -> gave(report, part))
                        .toList(),
                report.introductions().stream()
                        .filter(PlanReport.Start::waits)
                        .map(start -> start(report, start))
                        .toList(),
                report.diff().moved().stream()
                        .map(move -> new MoveJson(
                                id(week, move.from().product()),
                                UseJson.sessionOf(move.from(), week),
                                UseJson.sessionOf(move.to(), week),
                                report.leaving().getOrDefault(move.from(), "")))
                        .toList(),
                UseJson.all(report.diff().added(), week),
                report.diff().removed().stream()
                        .map(use -> UseJson.of(use, week, report.leaving().getOrDefault(use, "")))
                        .toList(),
                report.reasons().stream()
                        .map(reason -> UseJson.of(reason.use(), week, reason.text()))
                        .toList(),
                report.forced().stream()
                        .map(forced -> FlagJson.of(forced.flag(), forced.message(), week))
                        .toList(),
                report.explained(),
                report.millis());
    }

    private static PartJson part(PlanReport report, Part part) {
        return new PartJson(
                wish(report, part),
                id(report.before(), part.product()),
                report.times(part),
                report.got(part),
                part.usual(),
                part.forbidden().map(Rule::id).orElse(null));
    }

    private static GaveJson gave(PlanReport report, Part part) {
        Optional<WishBlocking> blocking = part.blocking();
        return new GaveJson(
                wish(report, part),
                id(report.before(), part.product()),
                report.times(part),
                report.got(part),
                FlagJson.ids(blocking.map(WishBlocking::rules).orElse(List.of())),
                blocking.map(WishBlocking::wishes).orElse(List.of()).stream()
                        .map(product -> id(report.before(), product))
                        .toList(),
                blocking.map(WishBlocking::minimal).orElse(false),
                part.message(),
                part.room().isEmpty() ? null : part.room());
    }

    private static StartJson start(PlanReport report, PlanReport.Start start) {
        Optional<Object> date = report.date(start).map(day -> day);
        return new StartJson(
                id(report.before(), start.introduction().product()),
                date.orElse(start.introduction().inDays()),
                start.why());
    }

    private static String wish(PlanReport report, Part part) {
        return "%s %s a week".formatted(id(report.before(), part.product()), report.times(part));
    }

    private static String id(Timeline week, int product) {
        return week.products().get(product).id();
    }
}
