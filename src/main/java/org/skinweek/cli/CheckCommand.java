package org.skinweek.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.skinweek.exchange.CheckReport;
import org.skinweek.exchange.CheckReport.Finding;
import org.skinweek.exchange.RoutineFormatException;
import org.skinweek.exchange.RoutineReader;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;
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
    private final EngineMaker engineMaker;

    CheckCommand(Terminal terminal, Words words, EngineMaker engineMaker) {
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
        Engine engine = engineMaker.make();
        int worst = ExitCode.FINE;
        for (String file : files) {
            worst = Math.max(worst, check(file, files.size() > 1, json, engine));
        }
        return worst;
    }

    private int check(String file, boolean several, boolean json, Engine engine) {
        try (InputStream in = open(file)) {
            Timeline timeline = new RoutineReader(engine.actives()).read(in).timeline();
            CheckReport report = report(timeline, engine);
            if (json) {
                terminal.line(report.toJson());
            } else {
                if (several) {
                    terminal.line(words.text("cli.check.file", name(file)));
                }
                new CheckText(words, engine.sources()).lines(report).forEach(terminal::line);
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

    private CheckReport report(Timeline timeline, Engine engine) {
        FlagWords flagWords = new FlagWords(words);
        List<Finding> findings = engine.checker().check(timeline).stream()
                .map(flag -> finding(flag, timeline, engine, flagWords))
                .toList();
        return new CheckReport(timeline, findings);
    }

    private static Finding finding(Flag flag, Timeline timeline, Engine engine, FlagWords flagWords) {
        return new Finding(
                flag,
                flagWords.message(flag, timeline),
                flag.severity().counts() ? engine.fixer().fixes(flag, timeline) : List.of());
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
