package org.skinweek.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.Fix;
import org.skinweek.advice.FixFinder;
import org.skinweek.advice.FixTask;
import org.skinweek.advice.RankedFix;
import org.skinweek.cli.CheckReport.Finding;
import org.skinweek.cli.CheckReport.ProposedFix;
import org.skinweek.exchange.JsonLine;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.SeamFlag;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.words.FixWords;
import org.skinweek.words.FlagWords;
import org.skinweek.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code check FILE…}: reports what is too much in the week of each routine file. */
final class CheckCommand implements CliCommand {
    private final TerminalStreams terminal;
    private final Words words;
    private final Supplier<Knowledge> knowledgeReader;
    private @Nullable Supplier<Knowledge> knowledge;

    CheckCommand(TerminalStreams terminal, Words words, Supplier<Knowledge> knowledgeReader) {
        this.terminal = terminal;
        this.words = words;
        this.knowledgeReader = knowledgeReader;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addOption(CommandOptions.json(words))
                .addPositional(PositionalParamSpec.builder()
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel("FILE")
                        .description(words.text("cli.parameter.files"))
                        .build());
    }

    @Override
    public void begin() {
        knowledge = ReadAhead.of(knowledgeReader);
    }

    @Override
    public int run(ParseResult arguments) {
        boolean json = arguments.hasMatchedOption(CommandOptions.JSON);
        RoutineInput input = new RoutineInput(terminal, words, json);
        List<String> files = arguments.matchedPositionalValue(0, List.of());
        Supplier<Knowledge> shipped = knowledge == null ? ReadAhead.of(knowledgeReader) : knowledge;
        int worst = ExitCode.FINE;
        for (String file : files) {
            Optional<String> name = files.size() > 1 ? Optional.of(input.name(file)) : Optional.empty();
            int code = input.read(file, shipped)
                    .map(routine -> check(routine, file, name, json, shipped.get()))
                    .orElse(ExitCode.BAD_INPUT);
            worst = Math.max(worst, code);
        }
        return worst;
    }

    private int check(RoutineFile routine, String file, Optional<String> name, boolean json, Knowledge knowledge) {
        CheckReport report = report(routine, new Checker(knowledge.book()));
        if (json) {
            terminal.line(JsonLine.of(CheckJson.of(report, words)));
        } else {
            name.ifPresent(given -> terminal.line(words.text("cli.check.file", given)));
            new CheckText(words, knowledge, file).lines(report).forEach(terminal::line);
        }
        return report.counts() ? ExitCode.FOUND : ExitCode.FINE;
    }

    private CheckReport report(RoutineFile routine, Checker checker) {
        FlagWords flagWords = new FlagWords(words);
        RoutineWeeks weeks = RoutineWeeks.of(routine, checker);
        Timeline timeline = weeks.first();
        FixTask task = new FixTask(timeline, movable(routine, timeline)).before(weeks.later());
        FixFinder fixes = new FixFinder(checker, task, weeks.troubles());
        List<Finding> findings = new ArrayList<>();
        for (SeamFlag told : weeks.told()) {
            Flag flag = told.flag();
            Timeline week = told.week().timeline();
            boolean fixed = flag.severity().counts() && weeks.isFirst(told);
            findings.add(new Finding(
                    flag,
                    flagWords.message(flag, week),
                    fixed ? proposed(fixes.of(flag, Stop.NEVER), routine, timeline) : List.of(),
                    week,
                    weeks.others(told),
                    !weeks.isFirst(told)));
        }
        return new CheckReport(timeline, findings, weeks.span());
    }

    /** What is planned by date is moved by its owner only: no week of a fix could say so. */
    private static Predicate<Use> movable(RoutineFile routine, Timeline week) {
        Set<Use> dated = routine.datedUses(week);
        return use -> {
            WeekPlacement placement = routine.placement(use);
            return !dated.contains(use)
                    && !routine.schedule().hasRhythm(placement.product())
                    && !routine.pins().contains(placement);
        };
    }

    private List<ProposedFix> proposed(List<RankedFix> ranked, RoutineFile routine, Timeline timeline) {
        FixWords fixWords = new FixWords(words);
        List<ProposedFix> proposed = new ArrayList<>();
        for (RankedFix each : ranked) {
            Fix fix = each.fix();
            proposed.add(new ProposedFix(
                    fixWords.text(fix, timeline), routine.week(fix.applyTo(timeline.planned())), each.clears()));
        }
        return proposed;
    }
}
