package org.skinweek.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.skinweek.exchange.CheckReport;
import org.skinweek.exchange.CheckReport.Finding;
import org.skinweek.exchange.CheckReport.ProposedFix;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.exchange.RoutineFormatException;
import org.skinweek.exchange.RoutineReader;
import org.skinweek.planner.Fix;
import org.skinweek.planner.Fixes;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.words.FixWords;
import org.skinweek.words.FlagWords;
import org.skinweek.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code check FILE…}: what is too much in the week of each routine file. */
final class CheckCommand implements Command {
    private static final String JSON = "--json";
    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;
    private final Words words;
    private final Supplier<Engine> engineMaker;

    CheckCommand(Terminal terminal, Words words, Supplier<Engine> engineMaker) {
        this.terminal = terminal;
        this.words = words;
        this.engineMaker = engineMaker;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addOption(OptionSpec.builder(JSON)
                        .arity("0")
                        .type(boolean.class)
                        .description(words.text("cli.option.json"))
                        .build())
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
    public int run(ParseResult arguments) {
        boolean json = arguments.hasMatchedOption(JSON);
        List<String> files = arguments.matchedPositionalValue(0, List.of());
        Engine engine = engineMaker.get();
        int worst = ExitCode.FINE;
        for (String file : files) {
            worst = Math.max(worst, check(file, files.size() > 1, json, engine));
        }
        return worst;
    }

    private int check(String file, boolean several, boolean json, Engine engine) {
        try (InputStream in = open(file)) {
            RoutineFile routine = new RoutineReader(engine.catalog().actives().keySet()).read(in);
            CheckReport report = report(routine, engine);
            if (json) {
                terminal.line(report.toJson());
            } else {
                if (several) {
                    terminal.line(words.text("cli.check.file", name(file)));
                }
                new CheckText(words, engine.catalog().sources()).lines(report).forEach(terminal::line);
            }
            return report.counts() ? ExitCode.FOUND : ExitCode.FINE;
        } catch (RoutineFormatException e) {
            return refuse(file, e.pointer(), e.sentence(), json);
        } catch (NoSuchFileException e) {
            return refuse(file, "", words.text("cli.error.file.missing"), json);
        } catch (IOException e) {
            String key = isFolder(file) ? "cli.error.file.folder" : "cli.error.file.unreadable";
            return refuse(file, "", words.text(key), json);
        } catch (InvalidPathException e) {
            return refuse(file, "", words.text("cli.error.file.name"), json);
        }
    }

    private CheckReport report(RoutineFile routine, Engine engine) {
        Timeline timeline = routine.timeline();
        Fixes fixes = new Fixes(engine.checker());
        FlagWords flagWords = new FlagWords(words);
        FixWords fixWords = new FixWords(words);
        Predicate<Use> movable = use -> !routine.pins().contains(routine.placement(use));
        List<Finding> findings = new ArrayList<>();
        for (Flag flag : engine.checker().check(timeline)) {
            List<ProposedFix> proposed = new ArrayList<>();
            if (flag.severity().counts()) {
                for (Fix fix : fixes.of(timeline, flag, movable)) {
                    proposed.add(new ProposedFix(
                            fixWords.text(fix, timeline), routine.week(fix.applyTo(timeline.planned()))));
                }
            }
            findings.add(new Finding(flag, flagWords.message(flag, timeline), proposed));
        }
        return new CheckReport(timeline, findings);
    }

    private InputStream open(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new BufferedInputStream(terminal.in());
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new AccessDeniedException(file);
        }
        return Files.newInputStream(path);
    }

    private static boolean isFolder(String file) {
        return !file.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(file));
    }

    private String name(String file) {
        return file.equals(STANDARD_INPUT) ? words.text("cli.input") : file;
    }

    private int refuse(String file, String pointer, String message, boolean json) {
        terminal.error(
                pointer.isEmpty()
                        ? words.text("cli.error.file", name(file), message)
                        : words.text("cli.error.file.at", name(file), pointer, message));
        if (json) {
            terminal.line(CheckReport.errorToJson(file, pointer, message));
        }
        return ExitCode.BAD_INPUT;
    }
}
