package org.skinweek.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.PlanReport;
import org.skinweek.exchange.PlanReport.Forced;
import org.skinweek.exchange.PlanReport.Part;
import org.skinweek.exchange.PlanReport.Reason;
import org.skinweek.exchange.PlanReport.Start;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.words.IntroductionWords;
import org.skinweek.words.PlanWords;
import org.skinweek.words.Words;

/** A plan for people: the week by days, what each wish got and why one gave, why things are where they are, what changes. */
final class PlanText {
    private final Words words;
    private final PlanWords planWords;
    private final IntroductionWords introductionWords;
    private final LayeringOrder layering;

    PlanText(Words words, LayeringOrder layering) {
        this.words = words;
        this.planWords = new PlanWords(words);
        this.introductionWords = new IntroductionWords(words);
        this.layering = layering;
    }

    List<String> lines(PlanReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text(report.proposal().proven() ? "cli.plan.proven" : "cli.plan.stopped"));
        for (int day = 0; day < Timeline.DAYS; day++) {
            addDay(lines, report, day);
        }
        addWishes(lines, report);
        addIntroductions(lines, report);
        addReasons(lines, report);
        addChanges(lines, report);
        addForced(lines, report);
        return lines;
    }

    private void addDay(List<String> lines, PlanReport report, int day) {
        lines.add(words.text("flag.day." + report.before().dayOfWeek(day).getValue()));
        int before = lines.size();
        for (Session session : Session.values()) {
            List<Product> products = report.proposal().uses().stream()
                    .filter(use -> use.day() == day && use.session() == session)
                    .map(use -> report.before().products().get(use.product()))
                    .toList();
            if (!products.isEmpty()) {
                List<String> names =
                        layering.sorted(products).stream().map(Product::name).toList();
                lines.add(words.text("cli.plan.session." + small(session), String.join(", ", names)));
            }
        }
        if (lines.size() == before) {
            lines.add(words.text("cli.plan.nothing"));
        }
    }

    private void addWishes(List<String> lines, PlanReport report) {
        if (report.parts().stream()
                .anyMatch(part -> report.waiting(part.product()).isEmpty())) {
            lines.add(words.text("cli.plan.wishes"));
        }
        for (Part part : report.parts()) {
            String name = name(report, part.product());
            if (report.waiting(part.product()).isPresent()) {
                continue;
            }
            lines.add(part.forbidden()
                    .map(rule -> words.text(
                            "cli.plan.forbidden", name, rule.explanation().title()))
                    .orElseGet(() -> words.text(
                            part.usual() ? "cli.plan.usual" : "cli.plan.wish",
                            name,
                            report.got(part),
                            report.times(part))));
            if (!part.message().isEmpty()) {
                lines.add(words.text("cli.plan.gave", part.message()));
            }
        }
    }

    private void addIntroductions(List<String> lines, PlanReport report) {
        if (report.introductions().stream().noneMatch(Start::waits)) {
            return;
        }
        lines.add(words.text("cli.plan.introductions"));
        for (Start start : report.introductions()) {
            lines.add(words.text("cli.plan.introduction", day(report, start), name(report, start), start.why()));
        }
    }

    private String day(PlanReport report, Start start) {
        int days = start.introduction().inDays();
        return start.waits()
                ? report.date(start)
                        .map(date -> words.text("cli.plan.introduction.date", introductionWords.date(date)))
                        .orElseGet(() -> words.text("cli.plan.introduction.days", days))
                : words.text("cli.plan.introduction.now");
    }

    private static String name(PlanReport report, Start start) {
        return name(report, start.introduction().product());
    }

    private void addReasons(List<String> lines, PlanReport report) {
        if (!report.reasons().isEmpty()) {
            lines.add(words.text("cli.plan.reasons"));
        }
        for (Reason reason : report.reasons()) {
            lines.add(words.text(
                    "cli.plan.reason",
                    planWords.slot(reason.use(), report.before()),
                    name(report, reason.use().product()),
                    reason.text()));
        }
    }

    private void addChanges(List<String> lines, PlanReport report) {
        List<String> changes = planWords.changes(report.diff(), report.before());
        lines.add(words.text(changes.isEmpty() ? "cli.plan.same" : "cli.plan.changes"));
        changes.forEach(change -> lines.add(words.text("cli.plan.change", change)));
    }

    private void addForced(List<String> lines, PlanReport report) {
        if (!report.forced().isEmpty()) {
            lines.add(words.text("cli.plan.forced"));
        }
        for (Forced forced : report.forced()) {
            String severity =
                    words.text("cli.check.severity." + small(forced.flag().severity()));
            lines.add(words.text("cli.check.item", severity, forced.message()));
        }
    }

    private static String name(PlanReport report, int product) {
        return report.before().products().get(product).name();
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
