package org.skinweek.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.cli.PlanReport.Forced;
import org.skinweek.cli.PlanReport.Part;
import org.skinweek.cli.PlanReport.Start;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.words.ChangeWords;
import org.skinweek.words.DateWords;
import org.skinweek.words.IntroductionWords;
import org.skinweek.words.ReasonWords.Line;
import org.skinweek.words.Words;

/** A plan for people: the week by days, what each product got and why, what changes and why. */
final class PlanText {
    private final Words words;
    private final ChangeWords changeWords;
    private final IntroductionWords introductionWords;
    private final LayeringOrder layering;

    PlanText(Words words, LayeringOrder layering) {
        this.words = words;
        this.changeWords = new ChangeWords(words);
        this.introductionWords = new IntroductionWords(words);
        this.layering = layering;
    }

    List<String> lines(PlanReport report) {
        List<String> lines = new ArrayList<>();
        addProof(lines, report);
        for (int day = 0; day < Timeline.DAYS; day++) {
            addDay(lines, report, day);
        }
        addParts(lines, report);
        addIntroductions(lines, report);
        addChanges(lines, report);
        addForced(lines, report);
        if (!report.explained()) {
            lines.add(words.text("cli.plan.hurried"));
        }
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
                lines.add(words.textOf("cli.plan.session.", session, String.join(", ", names)));
            }
        }
        if (lines.size() == before) {
            lines.add(words.text("cli.plan.nothing"));
        }
    }

    /** What each product got: when and why then, or else why not, and what would make room. */
    private void addParts(List<String> lines, PlanReport report) {
        List<Part> now = report.parts().stream()
                .filter(part -> report.waiting(part.product()).isEmpty())
                .toList();
        if (!now.isEmpty()) {
            lines.add(words.text("cli.plan.parts"));
        }
        now.forEach(part -> addPart(lines, report, part));
    }

    private void addPart(List<String> lines, PlanReport report, Part part) {
        String name = name(report, part.product());
        List<Line> own = report.lines().stream()
                .filter(line -> line.product() == part.product())
                .toList();
        boolean same = own.stream().map(Line::text).distinct().count() == 1;
        if (same && !report.gave(part)) {
            String times = words.list(own.stream().map(Line::times).toList());
            String head = words.text("cli.plan.granted", name, times, part.origin());
            String why = own.get(0).text();
            lines.add(
                    why.equals(part.origin()) ? head : words.text("cli.plan.granted.why", head, words.beginning(why)));
            return;
        }
        String none = part.forbidden().isPresent() ? "cli.plan.forbidden" : "cli.plan.none";
        lines.add(
                report.times(part) == 0
                        ? words.text(none, name, part.origin())
                        : words.text("cli.plan.got", name, report.got(part), report.times(part), part.origin()));
        own.forEach(line -> lines.add(words.text("cli.plan.line", words.beginning(line.times()), line.text())));
        if (!part.message().isEmpty()) {
            lines.add(words.text("cli.plan.gave", said(part, report)));
        }
        if (!part.room().isEmpty()) {
            lines.add(words.text("cli.plan.room", part.room()));
        }
    }

    /** Why a wish was not granted in full; a reason that another product gave already is not repeated. */
    private String said(Part part, PlanReport report) {
        return report.parts().stream()
                .takeWhile(other -> !other.equals(part))
                .filter(other -> other.message().equals(part.message()))
                .findFirst()
                .map(other -> words.text("cli.plan.gave.same", name(report, other.product())))
                .orElse(part.message());
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

    private void addChanges(List<String> lines, PlanReport report) {
        List<String> changes = changeWords.lines(report.diff(), report.leaving(), report.before());
        if (report.before().planned().isEmpty() && !changes.isEmpty()) {
            lines.add(words.text("cli.plan.new"));
            return;
        }
        lines.add(words.text(changes.isEmpty() ? "cli.plan.same" : "cli.plan.changes"));
        changes.forEach(change -> lines.add(words.text("cli.plan.change", change)));
    }

    /** Adds whether the week is proven the best, for which days, and which flags remain. */
    private void addProof(List<String> lines, PlanReport report) {
        @Nullable LocalDate start = report.routine().weekStart();
        String days = start == null
                ? words.text("cli.plan.any_week")
                : words.text("cli.plan.days", date(start), date(start.plusDays(Timeline.DAYS - 1L)));
        String known = words.text(report.proposal().proven() ? "cli.plan.proven" : "cli.plan.stopped", days);
        lines.add(report.forced().isEmpty() ? known : words.text("cli.plan.proven.but", known, broken(report)));
    }

    private String broken(PlanReport report) {
        return words.list(report.forced().stream()
                .map(forced -> words.text(
                        "cli.plan.rule", forced.flag().rule().explanation().title()))
                .distinct()
                .toList());
    }

    private String date(LocalDate date) {
        return new DateWords(words).plain(date);
    }

    private void addForced(List<String> lines, PlanReport report) {
        if (!report.forced().isEmpty()) {
            lines.add(words.text("cli.plan.forced"));
        }
        for (Forced forced : report.forced()) {
            String severity = words.textOf("cli.check.severity.", forced.flag().severity());
            lines.add(words.text("cli.check.item", severity, forced.message()));
        }
    }

    private static String name(PlanReport report, int product) {
        return report.before().products().get(product).name();
    }
}
