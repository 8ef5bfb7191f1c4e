package org.skinweek.cli;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.JsonLine;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code today}: the steps of this morning or tonight. Its text is made to be read aloud, one thing a line, since a
 * window of JavaFX is silent on Linux.
 */
final class TodayCommand implements CliCommand {
    private final TerminalStreams terminal;
    private final Words words;
    private final NotebookAccess access;

    TodayCommand(TerminalStreams terminal, Words words, NotebookAccess access) {
        this.terminal = terminal;
        this.words = words;
        this.access = access;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create().addOption(CommandOptions.json(words));
    }

    @Override
    public int run(ParseResult arguments) {
        return access.with(arguments, terminal, open -> {
            TodayReport report = TodayReport.of(open);
            if (arguments.hasMatchedOption(CommandOptions.JSON)) {
                terminal.line(JsonLine.of(TodayJson.of(report)));
            } else {
                lines(report).forEach(terminal::line);
            }
            return ExitCode.FINE;
        });
    }

    private List<String> lines(TodayReport report) {
        List<String> lines = new ArrayList<>();
        String date = new DateWords(words).full(report.date());
        long done = report.steps().stream()
                .filter(step -> step.state() == TodayReport.State.DONE)
                .count();
        lines.add(words.text(
                report.steps().isEmpty() ? "cli.today.nothing" : "cli.today.title",
                words.text("today.date." + Words.key(report.session()), date),
                report.steps().size(),
                done));
        if (report.rest()) {
            lines.add(words.text("today.rest.title") + ". " + words.text("today.rest.text"));
        }
        for (int number = 1; number <= report.steps().size(); number++) {
            lines.add(line(number, report.steps().get(number - 1)));
        }
        for (TodayReport.Paused paused : report.paused()) {
            lines.add(words.text("cli.today.paused", paused.name(), paused.title(), paused.reason()));
        }
        if (!report.next().isEmpty()) {
            lines.add(words.text(
                    report.session() == Session.MORNING ? "cli.today.tonight" : "cli.today.tomorrow",
                    words.list(report.next())));
        }
        return lines;
    }

    private String line(int number, TodayReport.Step step) {
        return switch (step.state()) {
            case DONE -> words.text("cli.today.done", number, step.name());
            case SKIPPED ->
                words.text(
                        "cli.today.skipped",
                        number,
                        step.name(),
                        step.skipped() == null ? "" : words.textOf("diary.skip.", step.skipped()));
            case OPEN -> words.text(key(step), number, step.name(), minutes(step));
        };
    }

    private static String key(TodayReport.Step step) {
        if (step.minutesBefore() > 0) {
            return "cli.today.open.before";
        }
        return step.minutesAfter() > 0 ? "cli.today.open.after" : "cli.today.open";
    }

    private static int minutes(TodayReport.Step step) {
        return step.minutesBefore() > 0 ? step.minutesBefore() : step.minutesAfter();
    }
}
