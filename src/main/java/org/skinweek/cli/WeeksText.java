package org.skinweek.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.PlannedDays;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.WeekPlan;
import org.skinweek.words.IntroductionWords;
import org.skinweek.words.Words;

/** Several planned weeks for people: the treatments of each day, without the care that is the same every day. */
final class WeeksText {
    private final Words words;
    private final IntroductionWords dates;
    private final Treatments treatments;

    WeeksText(Words words, Treatments treatments) {
        this.words = words;
        this.dates = new IntroductionWords(words);
        this.treatments = treatments;
    }

    List<String> lines(WeeksReport report) {
        List<String> lines = new ArrayList<>();
        int weeks = report.planned().weeks().size();
        lines.add(words.text(report.planned().proven() ? "cli.weeks.proven" : "cli.weeks.stopped", weeks));
        for (PlannedDays week : report.planned().weeks()) {
            LocalDate start = week.request().from();
            lines.add(words.text("cli.weeks.week", dates.date(start)));
            addDays(lines, report.plan(week), start, report.planned().after());
        }
        if (!report.introductions().isEmpty()) {
            lines.add(words.text("cli.plan.introductions"));
        }
        report.introductions()
                .forEach(start -> lines.add(words.text(
                        "cli.plan.introduction",
                        start.name(),
                        words.text("cli.plan.introduction.date", dates.date(start.day())),
                        start.why())));
        report.phases().ifPresent(phases -> addPhases(lines, phases));
        return lines;
    }

    private void addPhases(List<String> lines, WeeksReport.Phases phases) {
        lines.add(words.text(
                "cli.weeks.phases",
                phases.now().flags(),
                phases.then().flags(),
                phases.now().missed(),
                phases.then().missed()));
        for (WeeksReport.Phase phase : phases.begin()) {
            String name = phase.isCycle() ? words.text("cli.weeks.phase.cycle", phase.name()) : phase.name();
            lines.add(words.text("cli.weeks.phase", name, dates.date(phase.begins())));
        }
    }

    private void addDays(List<String> lines, WeekPlan plan, LocalDate start, Notebook notebook) {
        int before = lines.size();
        for (int day = 0; day < Timeline.DAYS; day++) {
            DayOfWeek weekday = start.plusDays(day).getDayOfWeek();
            List<String> sessions = new ArrayList<>();
            for (Session session : Session.values()) {
                List<String> names = plan.products(weekday, session).stream()
                        .flatMap(id -> notebook.product(id).stream())
                        .filter(treatments::treats)
                        .map(Product::name)
                        .toList();
                if (!names.isEmpty()) {
                    sessions.add(words.textOf("cli.weeks.session.", session, words.list(names)));
                }
            }
            if (!sessions.isEmpty()) {
                lines.add(words.text(
                        "cli.weeks.day", words.text("flag.day." + weekday.getValue()), String.join("; ", sessions)));
            }
        }
        if (lines.size() == before) {
            lines.add(words.text("cli.plan.nothing"));
        }
    }
}
