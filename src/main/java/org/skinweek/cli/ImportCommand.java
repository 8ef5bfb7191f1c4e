package org.skinweek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.skinweek.app.PhotoKeeper;
import org.skinweek.app.SaveFailure;
import org.skinweek.cli.NotebookAccess.OpenNotebook;
import org.skinweek.exchange.FileFormatException;
import org.skinweek.exchange.ImportFile;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.ImportPreview;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.words.ImportWords;
import org.skinweek.words.Words;
import picocli.CommandLine.Model.CommandSpec;
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
                .addOption(CommandOptions.flag(PROFILE, "cli.option.import.profile", words))
                .addOption(CommandOptions.flag(SETTINGS, "cli.option.import.settings", words))
                .addOption(CommandOptions.flag(DRY_RUN, "cli.option.import.dry", words))
                .addPositional(CommandOptions.file(words));
    }

    @Override
    public int run(ParseResult arguments) {
        String name = arguments.matchedPositionalValue(0, RoutineInput.STANDARD_INPUT);
        RoutineInput input = new RoutineInput(terminal, words, /* json= */ false);
        LocalDate today = access.clock().today(UserSettings.DEFAULT);
        // before the notebook is opened, so that a wrong file or a look does not make one where there is none
        Optional<ImportFile> file =
                input.read(name, in -> ImportFile.read(in, access.knowledge().catalog(), today));
        if (file.isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        if (!arguments.hasMatchedOption(DRY_RUN)) {
            return access.withNew(arguments, terminal, open -> take(arguments, name, open, file.get()));
        }
        if (access.isNew(arguments)) {
            return look(arguments, Notebook.EMPTY, file.get());
        }
        return access.with(
                arguments, terminal, open -> look(arguments, open.workspace().stored(), file.get()));
    }

    private int look(ParseResult arguments, Notebook here, ImportFile file) {
        tell(arguments, here, file);
        terminal.line(words.text("cli.import.dry"));
        return ExitCode.FINE;
    }

    private void tell(ParseResult arguments, Notebook here, ImportFile file) {
        ImportPreview preview =
                file.into(here, arguments.hasMatchedOption(PROFILE), arguments.hasMatchedOption(SETTINGS));
        ImportWords sentences = new ImportWords(words);
        sentences.summary(preview, file.exportedAt(), access.clock().zone()).forEach(terminal::line);
        sentences.kept(preview).forEach((heading, items) -> {
            terminal.line(heading);
            items.forEach(terminal::line);
        });
    }

    private int take(ParseResult arguments, String name, OpenNotebook open, ImportFile file) {
        boolean profile = arguments.hasMatchedOption(PROFILE);
        boolean settings = arguments.hasMatchedOption(SETTINGS);
        tell(arguments, open.workspace().stored(), file);
        if (!takePictures(name, open, file)) {
            return ExitCode.BAD_INPUT;
        }
        try {
            open.workspace()
                    .beginWith(
                            HistoryStart.Reason.IMPORT,
                            notebook -> file.into(notebook, profile, settings).command())
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

    /** Takes the pictures first: no photo is to name a file that is not there yet. */
    private boolean takePictures(String name, OpenNotebook open, ImportFile file) {
        PhotoKeeper keeper = new PhotoKeeper(open.folder(), open.clock().source());
        boolean twice = !name.equals(RoutineInput.STANDARD_INPUT);
        try {
            int missing = keeper.takeFrom(twice ? Optional.of(Path.of(name)) : Optional.empty(), file.notebook());
            if (missing > 0) {
                terminal.line(words.text("cli.import.pictures", missing));
            }
            return true;
        } catch (FileFormatException e) {
            terminal.error(words.text("cli.error", e.sentence()));
        } catch (IOException e) {
            terminal.error(words.text("cli.error.file", name, words.text("cli.error.import.pictures")));
        }
        return false;
    }
}
