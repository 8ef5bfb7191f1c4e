package org.skinweek.ui.share;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.app.PhotoKeeper;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.exchange.ArchiveWriter;
import org.skinweek.exchange.ArchiveZip;
import org.skinweek.exchange.CalendarExport;
import org.skinweek.exchange.CsvTables;
import org.skinweek.exchange.FileFormatException;
import org.skinweek.exchange.ImportFile;
import org.skinweek.exchange.NotebookArchive;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.RoutineEventFinder;
import org.skinweek.planning.RoutineEvents;
import org.skinweek.platform.FileOutput;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.words.CalendarWords;
import org.skinweek.words.Words;

/** Writes the whole notebook to a file, and takes a file in. */
public final class NotebookTransfer {
    private final PageContext context;
    private final Words words;
    private final Workspace workspace;
    private final UserClock clock;
    private final BackgroundRunner background;
    private final TransferChooser chooser;
    private final PhotoKeeper photos;

    /** Export and import over the page. */
    public NotebookTransfer(
            PageContext context,
            Workspace workspace,
            UserClock clock,
            BackgroundRunner background,
            TransferChooser chooser,
            PhotoKeeper photos) {
        this.context = context;
        this.words = context.words();
        this.workspace = workspace;
        this.clock = clock;
        this.background = background;
        this.chooser = chooser;
        this.photos = photos;
    }

    /** What is found from anywhere. */
    public List<FindEntry> findable() {
        return List.of(
                action("export_all", Feather.DOWNLOAD, this::exportAll),
                action("export_tables", Feather.GRID, this::exportTables),
                action("export_calendar", Feather.CALENDAR, this::exportCalendar),
                action("import_file", Feather.UPLOAD, this::importFile));
    }

    private FindEntry action(String key, Feather icon, Runnable action) {
        return FindEntry.action(key, icon, PageRoute.SETTINGS, words, action).anywhere();
    }

    /** Asks where everything is to be, and writes it there: in a zip file where the name ends so. */
    public void exportAll() {
        NotebookArchive archive = new NotebookArchive(clock.now(), workspace.stored());
        chooser.target(words.text("export.name", today())).ifPresent(target -> {
            Callable<Path> writing = () -> {
                FileOutput.write(target, out -> {
                    if (isZip(target)) {
                        ArchiveZip.write(archive, photos, out);
                    } else {
                        ArchiveWriter.write(archive, out);
                    }
                });
                return target;
            };
            int count = archive.notebook().diary().photos().all().size();
            if (isZip(target) || count == 0) {
                write(target, writing);
            } else {
                write(
                        target,
                        writing,
                        written -> context.toasts()
                                .notice(
                                        words.text("export.done", written.toString()),
                                        words.text("export.without.pictures", count)));
            }
        });
    }

    /** Asks for a folder, and writes tables to a new one in it, so that nothing of the user's is written over. */
    public void exportTables() {
        Notebook notebook = workspace.stored();
        String name = words.text("export.tables.name", today());
        chooser.folder()
                .ifPresent(within -> write(within, () -> {
                    Path folder = newFolder(within, name);
                    CsvTables.write(notebook, context.catalog(), words, folder);
                    return folder;
                }));
    }

    /** Asks where the routine is to be as a calendar, and writes it there; says so where nothing is planned. */
    public void exportCalendar() {
        Notebook notebook = workspace.notebook();
        RoutineEvents routine = RoutineEventFinder.find(notebook, new LayeringOrder(context.catalog()), today());
        if (routine.events().isEmpty()) {
            context.toasts().show(words.text("export.calendar.nothing"));
            return;
        }
        CalendarExport export = new CalendarExport(notebook.settings(), clock.zone(), clock.now(), words);
        chooser.calendar(words.text("export.calendar.name", today())).ifPresent(target -> {
            Callable<Path> writing = () -> {
                FileOutput.write(target, out -> export.write(routine, out));
                return target;
            };
            write(
                    target,
                    writing,
                    written -> context.toasts()
                            .notice(
                                    words.text("export.done", written.toString()),
                                    CalendarWords.advice(words, routine)));
        });
    }

    /** Makes a folder that was not there: of this name, or else with the first number behind it that is free. */
    private static Path newFolder(Path within, String name) throws IOException {
        Path folder = within.resolve(name);
        for (int number = 2; ; number++) {
            try {
                return Files.createDirectory(folder);
            } catch (FileAlreadyExistsException e) {
                folder = within.resolve(name + "-" + number);
            }
        }
    }

    /** Asks for a file, shows what taking it in would do, and does it. */
    public void importFile() {
        chooser.source().ifPresent(this::importFrom);
    }

    /** Shows what taking in a file would do, and does it when the user says so. */
    public void importFrom(Path source) {
        LocalDate today = today();
        background.run(
                () -> {
                    try (InputStream in = Files.newInputStream(source)) {
                        return ImportFile.read(in, context.catalog(), today);
                    }
                },
                file -> preview(file, source),
                this::refuse);
    }

    private void preview(ImportFile file, Path source) {
        ImportForm form = new ImportForm(workspace.stored(), file, clock.zone(), words);
        context.dialogs().form(words.text("import.title"), form, words.text("import.verb"), () -> {
            boolean nothing = form.preview().isEmpty();
            boolean profile = form.takesProfile();
            boolean settings = form.takesSettings();
            // the pictures come first: no photo is to name a file that is not there yet
            background.run(
                    () -> photos.takeFrom(Optional.of(source), file.notebook()),
                    missing -> {
                        if (nothing) {
                            context.toasts().show(words.text("import.nothing.toast"));
                        } else {
                            take(file, profile, settings, missing);
                        }
                    },
                    this::refuse);
            return true;
        });
    }

    private void take(ImportFile file, boolean profile, boolean settings, int missing) {
        var unused = workspace
                .beginWith(
                        HistoryStart.Reason.IMPORT,
                        notebook -> file.into(notebook, profile, settings).command())
                .thenAccept(notebook -> context.toasts()
                        .show(missing == 0 ? words.text("import.done") : words.text("import.done.missing", missing)));
    }

    private void refuse(Throwable error) {
        String text = error instanceof FileFormatException wrong
                ? wrong.pointer().isEmpty()
                        ? words.text("import.failed.text", wrong.sentence())
                        : words.text("import.failed.at", wrong.pointer(), wrong.sentence())
                : words.text("import.failed.unreadable");
        context.toasts().notice(words.text("import.failed"), text);
    }

    /** @param writing gives what was written, and runs in the background */
    private void write(Path target, Callable<Path> writing) {
        write(target, writing, written -> context.toasts().show(words.text("export.done", written.toString())));
    }

    private void write(Path target, Callable<Path> writing, Consumer<Path> done) {
        background.run(
                writing,
                done,
                failed -> context.toasts()
                        .notice(words.text("export.failed"), words.text("export.failed.text", target.toString())));
    }

    private LocalDate today() {
        return clock.today(workspace.notebook().settings());
    }

    private static boolean isZip(Path target) {
        return Optional.ofNullable(target.getFileName())
                .filter(name -> name.toString().toLowerCase(Locale.ROOT).endsWith(".zip"))
                .isPresent();
    }
}
