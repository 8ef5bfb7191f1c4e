package org.skinweek.cli;

import java.io.File;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The command line as a whole: finds the command, runs it, and turns whatever goes wrong into one sentence. */
public final class CommandProgram {
    /** The option that names another data folder; the window accepts it, too. */
    public static final String DATA = "--data";

    private final TerminalStreams terminal;
    private final Words words;
    private final CommandGuard guard;
    private final Map<String, CliCommand> commands = new LinkedHashMap<>();

    /**
     * A command line.
     *
     * @param knowledge reads what ships with the program; called only when a command needs it
     * @param nanos a clock for measuring durations, in nanoseconds from an arbitrary moment
     * @param access opens the user's own notebook; called only when a command needs it
     * @param desktop where reminders are shown; used only when a command needs it
     * @param faults keeps faults of the program itself
     */
    public CommandProgram(
            TerminalStreams terminal,
            Words words,
            Supplier<Knowledge> knowledge,
            LongSupplier nanos,
            NotebookAccess access,
            ReminderDesktop desktop,
            FaultLog faults) {
        this.terminal = terminal;
        this.words = words;
        this.guard = new CommandGuard(terminal, words, faults);
        commands.put("check", new CheckCommand(terminal, words, knowledge));
        commands.put("plan", new PlanCommand(terminal, words, knowledge, nanos));
        commands.put("where", new WhereCommand(terminal, words, knowledge));
        commands.put("label", new LabelCommand(terminal, words, knowledge));
        commands.put("log", new LogCommand(terminal, words, access));
        commands.put("today", new TodayCommand(terminal, words, access));
        commands.put("remind", new RemindCommand(terminal, words, access, desktop));
        commands.put("export", new ExportCommand(terminal, words, access));
        commands.put("import", new ImportCommand(terminal, words, access));
    }

    /** Runs the command that the arguments name and returns the exit code; never throws. */
    public int run(String... arguments) {
        return guard.run(() -> runParsed(arguments));
    }

    private int runParsed(String... arguments) {
        @Nullable CliCommand first = arguments.length == 0 ? null : commands.get(arguments[0]);
        return first == null ? runAny(arguments) : runFirst(first, arguments);
    }

    /** Runs the command that the arguments begin with; making the whole line with all commands takes a while. */
    private int runFirst(CliCommand command, String... arguments) {
        command.begin();
        CommandSpec spec = spec(arguments[0], command).parent(named());
        ParseResult parsed = line(spec).parseArgs(Arrays.copyOfRange(arguments, 1, arguments.length));
        return parsed.isUsageHelpRequested() ? usage(parsed) : command.run(parsed);
    }

    private int runAny(String... arguments) {
        CommandSpec root = named();
        root.addOption(
                flag("cli.option.version", "-V", "--version").versionHelp(true).build());
        addCommon(root, "cli.about");
        commands.forEach((name, command) -> root.addSubcommand(name, spec(name, command)));
        ParseResult parsed = line(root).parseArgs(arguments);
        Optional<ParseResult> sub = Optional.ofNullable(parsed.subcommand());
        ParseResult innermost = sub.orElse(parsed);
        if (innermost.isUsageHelpRequested()) {
            return usage(innermost);
        }
        if (parsed.isVersionHelpRequested()) {
            terminal.line(words.text("cli.version", version()));
            return ExitCode.FINE;
        }
        CliCommand command =
                sub.map(found -> commands.get(found.commandSpec().name())).orElse(null);
        if (command == null) {
            return guard.refused(words.text("cli.error.command.missing"), ExitCode.BAD_INPUT);
        }
        return command.run(innermost);
    }

    private int usage(ParseResult parsed) {
        parsed.commandSpec().commandLine().usage(terminal.out(), Help.Ansi.OFF);
        return ExitCode.FINE;
    }

    private static CommandSpec named() {
        return CommandSpec.create().name("skinweek");
    }

    private CommandSpec spec(String name, CliCommand command) {
        CommandSpec spec = command.spec().name(name);
        addCommon(spec, "cli.about." + name);
        return spec;
    }

    private static CommandLine line(CommandSpec spec) {
        return new CommandLine(spec).setUsageHelpAutoWidth(false).setExpandAtFiles(false);
    }

    private void addCommon(CommandSpec spec, String about) {
        spec.addOption(flag("cli.option.help", "-h", "--help").usageHelp(true).build());
        spec.addOption(OptionSpec.builder(DATA)
                .type(String.class)
                .paramLabel("DIR")
                .description(words.text("cli.option.data"))
                .build());
        spec.usageMessage()
                .description(words.text(about))
                .optionListHeading(words.text("cli.heading.options"))
                .commandListHeading(words.text("cli.heading.commands"))
                .footer(words.text("cli.footer"))
                .footerHeading("%n");
    }

    private OptionSpec.Builder flag(String key, String... names) {
        return OptionSpec.builder(names).arity("0").type(boolean.class).description(words.text(key));
    }

    private String version() {
        Optional<String> built =
                Optional.ofNullable(CommandProgram.class.getPackage().getImplementationVersion());
        return built.orElseGet(() -> words.text("cli.version.unknown"));
    }

    /**
     * A request to open the window.
     *
     * @param dataFolder the data folder named by the arguments, if any
     * @param file the file that the window is to open, if any
     */
    public record WindowRequest(Optional<String> dataFolder, Optional<String> file) {}

    /**
     * The request for the window, if the arguments make one: they are empty, or only name another data folder, or a file to
     * be opened. A file is told from a command by the separator in its path, which desktops always give.
     */
    public static Optional<WindowRequest> windowRequest(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Optional.of(new WindowRequest(Optional.empty(), Optional.empty()));
        }
        String first = arguments.get(0);
        if (first.equals(DATA) && arguments.size() > 1) {
            return windowRequest(Optional.of(arguments.get(1)), arguments.subList(2, arguments.size()));
        }
        if (first.startsWith(DATA + "=")) {
            return windowRequest(
                    Optional.of(first.substring(DATA.length() + 1)), arguments.subList(1, arguments.size()));
        }
        return windowRequest(Optional.empty(), arguments);
    }

    private static Optional<WindowRequest> windowRequest(Optional<String> dataFolder, List<String> rest) {
        if (rest.isEmpty()) {
            return Optional.of(new WindowRequest(dataFolder, Optional.empty()));
        }
        String file = rest.get(0);
        boolean isPath = !file.startsWith("-") && (file.contains("/") || file.contains(File.separator));
        return rest.size() == 1 && isPath
                ? Optional.of(new WindowRequest(dataFolder, Optional.of(file)))
                : Optional.empty();
    }
}
