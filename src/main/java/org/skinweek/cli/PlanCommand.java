package org.skinweek.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.exchange.JsonLine;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.exchange.RoutineWriter;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.planner.Stop;
import org.skinweek.platform.FileOutput;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Treatments;
import org.skinweek.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code plan FILE}: the best week for the wishes of a routine file. */
final class PlanCommand implements CliCommand {
    private static final String SECONDS = "--seconds";
    private static final String OUTPUT = "--output";
    private static final String WEEKS = "--weeks";
    /** A year, and the week in which it ends. */
    private static final int MOST_WEEKS = 53;

    private static final String STANDARD_OUTPUT = "-";
    private static final double USUAL_SECONDS = 10;
    private static final double LEAST_SECONDS = 0.1;
    private static final double MOST_SECONDS = 3600;
    private static final double NANOS = 1e9;
    /** The most products beyond care: far more than anybody owns, yet few enough to be read in an instant. */
    private static final int MOST_PLANNED = 60;

    private final TerminalStreams terminal;
    private final Words words;
    private final Supplier<Knowledge> knowledgeReader;
    private final LongSupplier nanos;

    PlanCommand(TerminalStreams terminal, Words words, Supplier<Knowledge> knowledgeReader, LongSupplier nanos) {
        this.terminal = terminal;
        this.words = words;
        this.knowledgeReader = knowledgeReader;
        this.nanos = nanos;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addOption(CommandOptions.json(words))
                .addOption(OptionSpec.builder("-o", OUTPUT)
                        .type(String.class)
                        .paramLabel("FILE")
                        .description(words.text("cli.option.output"))
                        .build())
                .addOption(OptionSpec.builder(SECONDS)
                        .type(String.class)
                        .paramLabel("N")
                        .description(words.text("cli.option.seconds"))
                        .build())
                .addOption(OptionSpec.builder(WEEKS)
                        .type(String.class)
                        .paramLabel("N")
                        .description(words.text("cli.option.weeks"))
                        .build())
                .addPositional(CommandOptions.file(words));
    }

    @Override
    public int run(ParseResult arguments) {
        long begun = nanos.getAsLong();
        boolean json = arguments.hasMatchedOption(CommandOptions.JSON);
        @Nullable String output = arguments.matchedOptionValue(OUTPUT, null);
        String seconds = arguments.matchedOptionValue(SECONDS, Double.toString(USUAL_SECONDS));
        if (json && STANDARD_OUTPUT.equals(output)) {
            return refused(words.text("cli.error.output.twice"));
        }
        Optional<Long> most = nanos(seconds);
        if (most.isEmpty()) {
            return refused(words.text("cli.error.seconds", seconds));
        }
        @Nullable String asked = arguments.matchedOptionValue(WEEKS, null);
        Optional<Integer> weeks = Optional.ofNullable(asked).flatMap(PlanCommand::weeks);
        if (asked != null && weeks.isEmpty()) {
            return refused(words.text("cli.error.weeks", asked));
        }
        if (asked != null && output != null) {
            return refused(words.text("cli.error.weeks.output"));
        }
        String file = arguments.matchedPositionalValue(0, RoutineInput.STANDARD_INPUT);
        Supplier<Knowledge> reading = ReadAhead.of(knowledgeReader);
        RoutineInput input = new RoutineInput(terminal, words, json);
        Optional<RoutineFile> routine = input.read(file, reading);
        if (routine.isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        Knowledge knowledge = reading.get();
        Treatments treatments = new Treatments(knowledge.catalog());
        long planned = routine.get().timeline().products().stream()
                .filter(product -> !product.archived() && treatments.treats(product))
                .count();
        if (planned > MOST_PLANNED) {
            input.refuse(file, "/products", words.text("cli.error.planned", planned, MOST_PLANNED));
            return ExitCode.BAD_INPUT;
        }
        if (weeks.isPresent()) {
            Stop over = () -> nanos.getAsLong() - begun >= most.get();
            return planWeeks(routine.get(), weeks.get(), over, knowledge, input, file, json);
        }
        PlanReport report = new PlanMaker(knowledge, words, nanos).plan(routine.get(), begun, most.get());
        if (output != null && !STANDARD_OUTPUT.equals(output) && !write(report.planned(), output)) {
            input.refuse(output, "", words.text("cli.error.output"));
            return ExitCode.BAD_INPUT;
        }
        if (json) {
            terminal.line(JsonLine.of(PlanJson.of(report)));
        } else if (STANDARD_OUTPUT.equals(output)) {
            terminal.document(out -> RoutineWriter.write(report.planned(), out));
        } else {
            new PlanText(words, new LayeringOrder(knowledge.catalog()))
                    .lines(report)
                    .forEach(terminal::line);
        }
        return report.gave() ? ExitCode.FOUND : ExitCode.FINE;
    }

    private int planWeeks(
            RoutineFile routine,
            int weeks,
            Stop over,
            Knowledge knowledge,
            RoutineInput input,
            String file,
            boolean json) {
        @Nullable LocalDate monday = routine.weekStart();
        if (monday == null) {
            input.refuse(file, "/weekStart", words.text("cli.error.weeks.undated"));
            return ExitCode.BAD_INPUT;
        }
        WeeksReport report = new WeeksMaker(knowledge, words).plan(routine, monday, weeks, over);
        if (json) {
            terminal.line(JsonLine.of(WeeksJson.of(report)));
        } else {
            new WeeksText(words, new Treatments(knowledge.catalog()))
                    .lines(report)
                    .forEach(terminal::line);
        }
        return report.gave() ? ExitCode.FOUND : ExitCode.FINE;
    }

    private static Optional<Integer> weeks(String asked) {
        try {
            int weeks = Integer.parseInt(asked);
            return weeks >= 1 && weeks <= MOST_WEEKS ? Optional.of(weeks) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> nanos(String seconds) {
        try {
            double value = Double.parseDouble(seconds);
            return value >= LEAST_SECONDS && value <= MOST_SECONDS
                    ? Optional.of((long) (value * NANOS))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean write(RoutineFile routine, String file) {
        try {
            FileOutput.write(Path.of(file), out -> RoutineWriter.write(routine, out));
            return true;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private int refused(String sentence) {
        terminal.error(words.text("cli.error", sentence));
        return ExitCode.BAD_INPUT;
    }
}
