package org.skinweek.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.skinweek.advice.BestSlots;
import org.skinweek.advice.SlotPlace;
import org.skinweek.advice.SlotPlaces;
import org.skinweek.exchange.ControlCharacters;
import org.skinweek.exchange.JsonLine;
import org.skinweek.exchange.Nearest;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Checker;
import org.skinweek.rules.OutlookFinder;
import org.skinweek.rules.UseOutlook;
import org.skinweek.rules.WeeksAhead;
import org.skinweek.words.LeftWords;
import org.skinweek.words.PlanWords;
import org.skinweek.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code where FILE --product ID}: the sessions of the week, ranked for one more use of a product. */
final class WhereCommand implements CliCommand {
    private static final String PRODUCT = "--product";

    private final TerminalStreams terminal;
    private final Words words;
    private final Supplier<Knowledge> knowledgeReader;

    WhereCommand(TerminalStreams terminal, Words words, Supplier<Knowledge> knowledgeReader) {
        this.terminal = terminal;
        this.words = words;
        this.knowledgeReader = knowledgeReader;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addOption(CommandOptions.json(words))
                .addOption(OptionSpec.builder(PRODUCT)
                        .required(true)
                        .type(String.class)
                        .paramLabel("ID")
                        .description(words.text("cli.option.product"))
                        .build())
                .addPositional(CommandOptions.file(words));
    }

    @Override
    public int run(ParseResult arguments) {
        boolean json = arguments.hasMatchedOption(CommandOptions.JSON);
        String file = arguments.matchedPositionalValue(0, RoutineInput.STANDARD_INPUT);
        String product = arguments.matchedOptionValue(PRODUCT, "");
        Supplier<Knowledge> reading = ReadAhead.of(knowledgeReader);
        RoutineInput input = new RoutineInput(terminal, words, json);
        Optional<RoutineFile> routine = input.read(file, reading);
        if (routine.isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        Knowledge knowledge = reading.get();
        Timeline week = routine.get().timeline();
        List<String> ids = week.products().stream().map(Product::id).toList();
        if (!ids.contains(product)) {
            input.refuse(file, "", unknown(product, ids));
            return ExitCode.BAD_INPUT;
        }
        Checker checker = new Checker(knowledge.book());
        BestSlots slots = new BestSlots(checker, knowledge.catalog(), knowledge.plannerData());
        SlotPlaces places = slots.of(week, ids.indexOf(product), use -> true);
        UseOutlook outlook =
                new OutlookFinder(checker, knowledge.catalog()).of(WeeksAhead.of(week), ids.indexOf(product), 0);
        if (json) {
            terminal.line(JsonLine.of(PlacesJson.of(places, outlook, week, new PlanWords(words))));
        } else {
            lines(week, places).forEach(terminal::line);
            new LeftWords(words, knowledge.catalog())
                    .sentence(outlook, week, /* now= */ false)
                    .ifPresent(terminal::line);
        }
        return ExitCode.FINE;
    }

    private String unknown(String product, List<String> ids) {
        String shown = ControlCharacters.shortened(product);
        return Nearest.to(product, ids)
                .map(nearest -> words.text("cli.error.product", shown, ControlCharacters.shortened(nearest)))
                .orElseGet(() -> words.text("cli.error.product.none", shown));
    }

    private List<String> lines(Timeline week, SlotPlaces places) {
        PlanWords planWords = new PlanWords(words);
        String name = week.products().get(places.product()).name();
        List<String> lines = new ArrayList<>();
        lines.add(
                places.open().isEmpty()
                        ? words.text("cli.where.none", name)
                        : words.text("cli.where.open", name, places.uses()));
        for (SlotPlace place : places.open()) {
            String slot = planWords.slot(place.use(), week);
            lines.add(words.text("cli.where.place", lines.size(), slot, planWords.cost(place, places)));
        }
        if (!places.barred().isEmpty()) {
            lines.add(words.text("cli.where.barred"));
        }
        for (SlotPlace place : places.barred()) {
            lines.add(words.text("cli.where.bar", planWords.slot(place.use(), week), planWords.bars(place)));
        }
        return lines;
    }
}
