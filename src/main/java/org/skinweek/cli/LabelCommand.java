package org.skinweek.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.exchange.ControlCharacters;
import org.skinweek.exchange.JsonLine;
import org.skinweek.exchange.LabelFile;
import org.skinweek.knowledge.IngredientBookReader;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.label.LabelFinding;
import org.skinweek.label.LabelReader;
import org.skinweek.label.LabelText;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;
import org.skinweek.words.LabelWords;
import org.skinweek.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code label [FILE…]}: the actives in ingredient lists. */
final class LabelCommand implements CliCommand {
    private static final String NAME = "--name";
    private static final String CATEGORY = "--category";
    private static final String FORM = "--form";

    private final TerminalStreams terminal;
    private final Words words;
    private final Supplier<Knowledge> knowledgeReader;

    LabelCommand(TerminalStreams terminal, Words words, Supplier<Knowledge> knowledgeReader) {
        this.terminal = terminal;
        this.words = words;
        this.knowledgeReader = knowledgeReader;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addOption(CommandOptions.json(words))
                .addOption(option(NAME, "NAME", "cli.option.label.name"))
                .addOption(option(CATEGORY, "WORD", "cli.option.label.category"))
                .addOption(option(FORM, "leave_on|rinse_off", "cli.option.label.form"))
                .addPositional(PositionalParamSpec.builder()
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel("FILE")
                        .description(words.text("cli.parameter.labels"))
                        .build());
    }

    private OptionSpec option(String name, String label, String about) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(words.text(about))
                .build();
    }

    @Override
    public int run(ParseResult arguments) {
        boolean json = arguments.hasMatchedOption(CommandOptions.JSON);
        String formWord = arguments.matchedOptionValue(FORM, "");
        Optional<Form> form = form(formWord);
        if (form.isEmpty() && !formWord.isEmpty()) {
            terminal.error(
                    words.text("cli.error", words.text("cli.error.label.form", ControlCharacters.shortened(formWord))));
            return ExitCode.BAD_INPUT;
        }
        List<String> files = arguments.matchedPositionalValue(0, List.of(RoutineInput.STANDARD_INPUT));
        String category = arguments.matchedOptionValue(CATEGORY, "");
        LabelText given = new LabelText(
                "",
                arguments.matchedOptionValue(NAME, null),
                category.isEmpty() ? null : ProductCategory.fromWord(category),
                form.orElse(null));
        Knowledge knowledge = knowledgeReader.get();
        LabelReader reader = new LabelReader(IngredientBookReader.read(knowledge.catalog()));
        LabelText product = zoned(given, category);
        int worst = ExitCode.FINE;
        for (String file : files) {
            worst = Math.max(worst, read(file, files.size() > 1, product, reader, knowledge, json));
        }
        return worst;
    }

    private static Optional<Form> form(String word) {
        for (Form form : Form.values()) {
            if (form.name().equals(word.strip().toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** A word such as {@code eye_cream} tells the zone as well, which names do. */
    private static LabelText zoned(LabelText given, String category) {
        @Nullable String name = given.name();
        return name == null && !category.isEmpty() ? given.named(category.replace('_', ' ')) : given;
    }

    private int read(
            String file, boolean several, LabelText product, LabelReader reader, Knowledge knowledge, boolean json) {
        RoutineInput input = new RoutineInput(terminal, words, json);
        Optional<byte[]> bytes = input.read(file, in -> in.readNBytes(LabelFile.LARGEST));
        if (bytes.isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        String text = LabelFile.text(bytes.get());
        LabelFinding finding = reader.read(new LabelText(text, product.name(), product.category(), product.form()));
        LabelWords labelWords = new LabelWords(words, knowledge.catalog());
        String refusal = finding.isList()
                ? null
                : words.textOf("cli.error.label.", LabelFile.of(bytes.get()).kind());
        if (refusal != null) {
            terminal.error(words.text("cli.error.file", input.name(file), refusal));
        }
        if (json) {
            terminal.line(JsonLine.of(LabelJson.of(finding, labelWords, refusal)));
        } else if (refusal == null) {
            if (several) {
                terminal.line(words.text("cli.label.file", input.name(file)));
            }
            new LabelReport(words, labelWords).lines(finding).forEach(terminal::line);
        }
        return refusal == null ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }
}
