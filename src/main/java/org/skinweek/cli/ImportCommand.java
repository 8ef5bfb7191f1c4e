package org.skinweek.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.skinweek.app.SaveFailure;
import org.skinweek.cli.NotebookAccess.OpenNotebook;
import org.skinweek.exchange.ImportFile;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.ImportPreview;
import org.skinweek.words.ImportWords;
import org.skinweek.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code import FILE}: takes in an archive, or the shelf and the plan of a routine file. */
final class ImportCommand implements CliCommand {
    private static final String PROFILE = "--with-profile";
    private static final String SETTINGS = "--with-settings";
    private static final String DRY_RUN = "--dry-run";

    private final TerminalStreams terminal;
    private final Words words;
    private final NotebookAccess access;

    ImportCommand(TerminalStreams terminal, Words words, NotebookAccess access) {
        this.terminal = terminal;
        this.words = words;
        this.access = access;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addOption(flag(PROFILE, "cli.option.import.profile"))
                .addOption(flag(SETTINGS, "cli.option.import.settings"))
                .addOption(flag(DRY_RUN, "cli.option.import.dry"))
                .addPositional(CommandOptions.file(words));
    }

    private OptionSpec flag(String name, String about) {
        return OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(words.text(about))
                .build();
    }

    @Override
    public int run(ParseResult arguments) {
        String name = arguments.matchedPositionalValue(0, RoutineInput.STANDARD_INPUT);
        RoutineInput input = new RoutineInput(terminal, words, /* json= */ false);
        return access.withNew(arguments, terminal, open -> {
            LocalDate today = open.clock().today(open.workspace().stored().settings());
            Optional<ImportFile> file =
                    input.read(name, in -> ImportFile.read(in, open.knowledge().catalog(), today));
            return file.map(found -> take(arguments, open, found)).orElse(ExitCode.BAD_INPUT);
        });
    }

    private int take(ParseResult arguments, OpenNotebook open, ImportFile file) {
        boolean profile = arguments.hasMatchedOption(PROFILE);
        boolean settings = arguments.hasMatchedOption(SETTINGS);
        ImportPreview preview = ImportPreview.of(open.workspace().stored(), file.notebook(), profile, settings);
        ImportWords sentences = new ImportWords(words);
        sentences.summary(preview, file.exportedAt(), open.clock().zone()).forEach(terminal::line);
        sentences.kept(preview).forEach(terminal::line);
        if (arguments.hasMatchedOption(DRY_RUN)) {
            terminal.line(words.text("cli.import.dry"));
            return ExitCode.FINE;
        }
        try {
            open.workspace()
                    .beginWith(
                            HistoryStart.Reason.IMPORT,
                            notebook -> ImportPreview.of(notebook, file.notebook(), profile, settings)
                                    .command())
                    .join();
        } catch (CompletionException e) {
            Optional<String> key = SaveFailure.key(Objects.requireNonNullElse(e.getCause(), e));
            if (key.isEmpty()) {
                throw e;
            }
            terminal.error(words.text("cli.error", words.text(key.get(), words.text("cli.log.folder"))));
            return ExitCode.BAD_INPUT;
        }
        return ExitCode.FINE;
    }
}
