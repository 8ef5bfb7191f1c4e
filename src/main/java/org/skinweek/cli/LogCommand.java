package org.skinweek.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.DiaryCommands;
import org.skinweek.app.SaveFailure;
import org.skinweek.catalog.Session;
import org.skinweek.cli.NotebookAccess.OpenNotebook;
import org.skinweek.diary.SkipReason;
import org.skinweek.exchange.Nearest;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.Product;
import org.skinweek.words.DateWords;
import org.skinweek.words.TypedDate;
import org.skinweek.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code log PRODUCT…}: writes down that products were used or left out, as ticking them on Today does. */
final class LogCommand implements CliCommand {
    private static final String ON = "--on";
    private static final String SESSION = "--session";
    private static final String SKIP = "--skip";
    private static final Map<String, Session> SESSIONS = Map.of("am", Session.MORNING, "pm", Session.EVENING);

    private final TerminalStreams terminal;
    private final Words words;
    private final NotebookAccess access;

    LogCommand(TerminalStreams terminal, Words words, NotebookAccess access) {
        this.terminal = terminal;
        this.words = words;
        this.access = access;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addOption(option(ON, "DATE", "cli.option.on"))
                .addOption(option(SESSION, "am|pm", "cli.option.session"))
                .addOption(option(SKIP, "REASON", "cli.option.skip"))
                .addPositional(PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel("PRODUCT")
                        .description(words.text("cli.parameter.products"))
                        .build());
    }

    private OptionSpec option(String name, String value, String about) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(value)
                .description(words.text(about))
                .build();
    }

    @Override
    public int run(ParseResult arguments) {
        return access.with(arguments, terminal, open -> {
            try {
                return log(arguments, open);
            } catch (BadInputException e) {
                terminal.error(words.text("cli.error", e.sentence()));
                return ExitCode.BAD_INPUT;
            }
        });
    }

    private int log(ParseResult arguments, OpenNotebook open) {
        Notebook notebook = open.workspace().notebook();
        LocalDate today = open.clock().today(notebook.settings());
        @Nullable String on = arguments.matchedOptionValue(ON, null);
        LocalDate day = on == null ? today : day(on, today);
        List<Product> products = new ArrayList<>();
        for (String typed : arguments.matchedPositionalValue(0, List.<String>of())) {
            products.add(product(typed, notebook));
        }
        @Nullable String typed = arguments.matchedOptionValue(SESSION, null);
        Session session = typed == null
                ? session(notebook, day, today, products, open)
                : Optional.ofNullable(SESSIONS.get(typed.toLowerCase(Locale.ROOT)))
                        .orElseThrow(() -> new BadInputException(words.text("cli.error.session", typed)));
        @Nullable String skip = arguments.matchedOptionValue(SKIP, null);
        Optional<SkipReason> reason = Optional.ofNullable(skip).map(this::reason);
        tellWhatRests(open, notebook, day, today, session, reason.isPresent() ? List.of() : products);
        boolean changed = store(open, day, session, products, reason.orElse(null));
        terminal.line(words.text(
                (changed ? "cli.log.written" : "cli.log.same") + (reason.isPresent() ? ".skipped" : ""),
                words.text("today.date." + Words.key(session), date(day)),
                words.list(products.stream().map(Product::name).toList())));
        return ExitCode.FINE;
    }

    /** What a rule bars is written down all the same, since it was done; but it is said. */
    private void tellWhatRests(
            OpenNotebook open,
            Notebook notebook,
            LocalDate day,
            LocalDate today,
            Session session,
            Collection<Product> products) {
        SkinDays.SkinDay skin = new SkinDays(open.rules().of(notebook), notebook, today).on(day);
        for (Product product : products) {
            skin.barring(session, product.id())
                    .ifPresent(rule -> terminal.line(words.text(
                            "cli.log.rests",
                            product.name(),
                            rule.explanation().title(),
                            rule.explanation().reason())));
        }
    }

    /** Returns false when the diary says the same already. */
    private boolean store(
            OpenNotebook open, LocalDate day, Session session, List<Product> products, @Nullable SkipReason reason) {
        DiaryCommands commands =
                new DiaryCommands(open.clock().source(), open.clock().zones(), UUID::randomUUID);
        List<String> ids = products.stream().map(Product::id).distinct().toList();
        Notebook before = open.workspace().stored();
        try {
            open.workspace()
                    .execute(
                            reason == null
                                    ? commands.done(day, session, ids)
                                    : commands.skip(day, session, ids, reason))
                    .join();
        } catch (CompletionException e) {
            Optional<String> key = SaveFailure.key(Objects.requireNonNullElse(e.getCause(), e));
            if (key.isPresent()) {
                throw new BadInputException(words.text(key.get(), words.text("cli.log.folder")));
            }
            throw e;
        }
        return !open.workspace().stored().diary().day(day).equals(before.diary().day(day));
    }

    private LocalDate day(String typed, LocalDate today) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        LocalDate day = plain.equals(words.text("cli.log.today"))
                ? today
                : plain.equals(words.text("cli.log.yesterday"))
                        ? today.minusDays(1)
                        : new TypedDate(words.locale(), words.region())
                                .read(typed)
                                .orElseThrow(() -> new BadInputException(words.text("cli.error.day", typed)));
        if (day.isAfter(today)) {
            throw new BadInputException(words.text("cli.error.day.future", date(day)));
        }
        return day;
    }

    private Product product(String typed, Notebook notebook) {
        List<Product> found = ProductMatch.of(typed, notebook.shelf());
        if (found.isEmpty()) {
            found = ProductMatch.of(typed, notebook.products().values());
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            List<String> names = notebook.shelf().stream().map(Product::name).toList();
            throw new BadInputException(Nearest.to(typed, names)
                    .map(near -> words.text("cli.error.shelf", typed, near))
                    .orElseGet(() -> words.text("cli.error.shelf.empty", typed)));
        }
        throw new BadInputException(words.text(
                "cli.error.shelf.several",
                typed,
                words.list(found.stream().map(Product::name).toList())));
    }

    /** Now, or on another day the only session in which all of them are planned. */
    private Session session(
            Notebook notebook, LocalDate day, LocalDate today, List<Product> products, OpenNotebook open) {
        if (day.equals(today)) {
            return open.clock().session(notebook.settings());
        }
        List<Session> planned = Arrays.stream(Session.values())
                .filter(session -> products.stream()
                        .allMatch(product -> notebook.planOn(day)
                                .products(day.getDayOfWeek(), session)
                                .contains(product.id())))
                .toList();
        if (planned.size() != 1) {
            throw new BadInputException(words.text("cli.error.session.missing", date(day)));
        }
        return planned.get(0);
    }

    private SkipReason reason(String typed) {
        Map<String, SkipReason> reasons = new LinkedHashMap<>();
        for (SkipReason reason : SkipReason.values()) {
            reasons.put(Words.key(reason).replace('_', '-'), reason);
        }
        SkipReason reason = reasons.get(typed.strip().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (reason == null) {
            throw new BadInputException(words.text("cli.error.skip", typed, words.list(List.copyOf(reasons.keySet()))));
        }
        return reason;
    }

    private String date(LocalDate day) {
        return new DateWords(words).full(day);
    }
}
