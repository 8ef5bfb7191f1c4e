package org.skinweek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.PhotoKeeper;
import org.skinweek.app.UserClock;
import org.skinweek.cli.NotebookAccess.OpenNotebook;
import org.skinweek.exchange.ArchiveWriter;
import org.skinweek.exchange.ArchiveZip;
import org.skinweek.exchange.CalendarExport;
import org.skinweek.exchange.CsvTables;
import org.skinweek.exchange.NotebookArchive;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.RoutineEventFinder;
import org.skinweek.planning.RoutineEvents;
import org.skinweek.platform.FileOutput;
import org.skinweek.print.PageSource;
import org.skinweek.print.PaperSize;
import org.skinweek.print.PrintedPages;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.words.CalendarWords;
import org.skinweek.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code export}: writes all that is in the notebook to a file for another program, tables for a spreadsheet, or the
 * routine for a calendar.
 */
final class ExportCommand implements CliCommand {
    private static final String JSON = "--json";
    private static final String ZIP = "--zip";
    private static final String CSV = "--csv";
    private static final String ICS = "--ics";
    private static final String PDF = "--pdf";
    private static final String STANDARD_OUTPUT = "-";

    private final TerminalStreams terminal;
    private final Words words;
    private final NotebookAccess access;

    ExportCommand(TerminalStreams terminal, Words words, NotebookAccess access) {
        this.terminal = terminal;
        this.words = words;
        this.access = access;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addOption(option(JSON, "FILE", "cli.option.export.json"))
                .addOption(option(ZIP, "FILE", "cli.option.export.zip"))
                .addOption(option(CSV, "DIR", "cli.option.export.csv"))
                .addOption(option(ICS, "FILE", "cli.option.export.ics"))
                .addOption(OptionSpec.builder(PDF)
                        .type(String[].class)
                        .arity("2")
                        .paramLabel("week|doctor FILE")
                        .hideParamSyntax(true)
                        .description(words.text("cli.option.export.pdf"))
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
        @Nullable String json = arguments.matchedOptionValue(JSON, null);
        @Nullable String zip = arguments.matchedOptionValue(ZIP, null);
        @Nullable String csv = arguments.matchedOptionValue(CSV, null);
        @Nullable String ics = arguments.matchedOptionValue(ICS, null);
        String @Nullable [] pdf = arguments.matchedOptionValue(PDF, null);
        if (json == null && zip == null && csv == null && ics == null && pdf == null) {
            return refused("cli.error.export.nothing");
        }
        long printed = Stream.of(Optional.ofNullable(json), Optional.ofNullable(ics), pdfFile(pdf))
                .filter(file -> file.filter(STANDARD_OUTPUT::equals).isPresent())
                .count();
        if (printed > 1) {
            return refused("cli.error.export.both");
        }
        Optional<PageKind> page = pdf == null ? Optional.empty() : PageKind.of(pdf[0]);
        if (pdf != null && page.isEmpty()) {
            terminal.error(words.text("cli.error", words.text("cli.error.export.page", pdf[0])));
            return ExitCode.BAD_INPUT;
        }
        return access.with(arguments, terminal, open -> {
            NotebookArchive archive =
                    new NotebookArchive(open.clock().now(), open.workspace().stored());
            // what goes to standard output is for another program, and must be the document alone
            Consumer<String> tell = printed > 0 ? terminal::error : terminal::line;
            boolean written = json == null || json(json, archive, tell);
            written &= zip == null || file(zip, out -> ArchiveZip.write(archive, keeper(open), out), tell);
            written &= csv == null || tables(csv, archive, tell);
            written &= ics == null || calendar(ics, open, tell);
            written &= page.isEmpty() || page(page.get(), pdfFile(pdf).orElseThrow(), open, tell);
            int photos = archive.notebook().diary().photos().all().size();
            if (json != null && zip == null && photos > 0) {
                terminal.error(words.text("cli.export.pictures", photos));
            }
            if (written && !open.workspace().unread().isEmpty()) {
                tellUnread(open);
            }
            return written ? ExitCode.FINE : ExitCode.BAD_INPUT;
        });
    }

    private static Optional<String> pdfFile(String @Nullable [] pdf) {
        return pdf == null ? Optional.empty() : Optional.of(pdf[1]);
    }

    private boolean page(PageKind kind, String file, OpenNotebook open, Consumer<String> tell) {
        UserClock clock = open.clock();
        Notebook notebook = open.workspace().notebook();
        PageSource source = new PageSource(
                notebook,
                open.knowledge().catalog(),
                open.rules().of(notebook),
                clock.today(notebook.settings()),
                words);
        byte[] made = kind.make(new PrintedPages(source, PaperSize.of(words.region()), clock.dateTime()), source);
        if (file.equals(STANDARD_OUTPUT)) {
            terminal.document(out -> out.write(made));
            return true;
        }
        return file(file, out -> out.write(made), tell);
    }

    private static PhotoKeeper keeper(OpenNotebook open) {
        return new PhotoKeeper(open.folder(), open.clock().source());
    }

    private int refused(String key) {
        terminal.error(words.text("cli.error", words.text(key)));
        return ExitCode.BAD_INPUT;
    }

    private boolean calendar(String file, OpenNotebook open, Consumer<String> tell) {
        Notebook notebook = open.workspace().notebook();
        UserClock clock = open.clock();
        RoutineEvents routine = RoutineEventFinder.find(
                notebook, new LayeringOrder(open.knowledge().catalog()), clock.today(notebook.settings()));
        if (routine.events().isEmpty()) {
            refused("cli.export.calendar.nothing");
            return false;
        }
        CalendarExport export = new CalendarExport(notebook.settings(), clock.zone(), clock.now(), words);
        if (file.equals(STANDARD_OUTPUT)) {
            terminal.document(out -> export.write(routine, out));
            return true;
        }
        boolean written = file(file, out -> export.write(routine, out), tell);
        if (written) {
            tell.accept(CalendarWords.advice(words, routine));
        }
        return written;
    }

    private void tellUnread(OpenNotebook open) {
        terminal.error(words.text(
                "cli.error",
                words.text("cli.export.unread", open.workspace().unread().size())));
    }

    private boolean json(String file, NotebookArchive archive, Consumer<String> tell) {
        if (file.equals(STANDARD_OUTPUT)) {
            terminal.document(out -> ArchiveWriter.write(archive, out));
            return true;
        }
        return file(file, out -> ArchiveWriter.write(archive, out), tell);
    }

    private boolean tables(String folder, NotebookArchive archive, Consumer<String> tell) {
        try {
            Path into = Files.createDirectories(Path.of(folder));
            CsvTables.write(archive.notebook(), access.knowledge().catalog(), words, into);
            return told(folder, tell);
        } catch (IOException | InvalidPathException e) {
            return failed(folder);
        }
    }

    private boolean file(String file, FileOutput.Content content, Consumer<String> tell) {
        try {
            FileOutput.write(Path.of(file), content);
            return told(file, tell);
        } catch (IOException | InvalidPathException e) {
            return failed(file);
        }
    }

    private boolean told(String file, Consumer<String> tell) {
        tell.accept(words.text("cli.export.written", file));
        return true;
    }

    private boolean failed(String file) {
        terminal.error(words.text("cli.error.file", file, words.text("cli.error.export")));
        return false;
    }
}
