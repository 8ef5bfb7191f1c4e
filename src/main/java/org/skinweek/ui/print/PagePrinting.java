package org.skinweek.ui.print;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.notebook.Notebook;
import org.skinweek.platform.FileOutput;
import org.skinweek.print.DoctorRequest;
import org.skinweek.print.PagePhoto;
import org.skinweek.print.PageSource;
import org.skinweek.print.PaperSize;
import org.skinweek.print.PrintedPages;
import org.skinweek.rules.Checker;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.share.TransferChooser;
import org.skinweek.words.Words;

/** Shows pages as they will be printed, and saves or prints them. They are made in the background. */
public final class PagePrinting {
    private final PageContext context;
    private final Words words;
    private final Workspace workspace;
    private final Function<Notebook, Checker> rules;
    private final UserClock clock;
    private final BackgroundRunner background;
    private final LatestRequest request;
    private final Function<String, Optional<byte[]>> pictures;
    private final TransferChooser files;
    private final PagePrinter printer;

    /**
     * Pages of a notebook.
     *
     * @param rules the rules as a notebook adjusts them
     * @param pictures finds the picture of a photo by its hash; asked in the background
     * @param files asks where a document is to be saved
     */
    public PagePrinting(
            PageContext context,
            Workspace workspace,
            Function<Notebook, Checker> rules,
            UserClock clock,
            BackgroundRunner background,
            Function<String, Optional<byte[]>> pictures,
            TransferChooser files,
            PagePrinter printer) {
        this.context = context;
        this.words = context.words();
        this.workspace = workspace;
        this.rules = rules;
        this.clock = clock;
        this.background = background;
        this.request = new LatestRequest(background);
        this.pictures = pictures;
        this.files = files;
        this.printer = printer;
    }

    /** Shows the seven days from a day on, for the bathroom mirror. */
    public void week(LocalDate first) {
        Sheet sheet = new Sheet(words.text("print.week.name", first), () -> pages -> pages.week(first), List.of());
        sheet.open(words.text("print.week.dialog"));
    }

    /** Shows what a doctor asks for, of the weeks that are chosen. */
    public void doctor() {
        DoctorOptions options = new DoctorOptions(words, weeks -> photos(weeks).size());
        Sheet sheet = new Sheet(
                words.text("print.doctor.name", today()),
                () -> {
                    List<SkinPhoto> photos = options.photos() ? photos(options.weeks()) : List.of();
                    int weeks = options.weeks();
                    boolean texts = options.texts();
                    return pages -> pages.doctor(new DoctorRequest(weeks, texts, found(photos)));
                },
                options.nodes());
        options.onChange(sheet::make);
        sheet.open(words.text("print.doctor.dialog"));
    }

    /** The photos of so many weeks up to today, the oldest first. */
    private List<SkinPhoto> photos(int weeks) {
        LocalDate first = today().plusDays(1).minusWeeks(weeks);
        return workspace.notebook().diary().photos().all().stream()
                .filter(photo -> !photo.day().isBefore(first) && !photo.day().isAfter(today()))
                .toList();
    }

    /** The photos whose pictures are there. */
    private List<PagePhoto> found(List<SkinPhoto> photos) {
        return photos.stream()
                .flatMap(photo -> pictures.apply(photo.hash()).map(jpeg -> new PagePhoto(photo.day(), jpeg)).stream())
                .toList();
    }

    private LocalDate today() {
        return clock.today(workspace.notebook().settings());
    }

    /** A document that is looked at. */
    private final class Sheet {
        private final String name;
        /** Reads what is chosen; what it gives runs in the background. */
        private final Supplier<Function<PrintedPages, byte[]>> maker;

        private final PagePreview preview;
        private PaperSize paper = PaperSize.of(words.region());

        Sheet(String name, Supplier<Function<PrintedPages, byte[]>> maker, List<Node> options) {
            this.name = name;
            this.maker = maker;
            this.preview = new PagePreview(words, options, this::use, this::print);
            preview.choose(paper);
        }

        void open(String title) {
            context.dialogs().wideForm(title, preview, words.text("print.save"), this::save);
            make();
        }

        private void use(PaperSize chosen) {
            paper = chosen;
            make();
        }

        void make() {
            Notebook notebook = workspace.notebook();
            PageSource source = new PageSource(notebook, context.catalog(), rules.apply(notebook), today(), words);
            PrintedPages pages = new PrintedPages(source, paper, clock.dateTime());
            Function<PrintedPages, byte[]> chosen = maker.get();
            request.run(() -> PreparedPages.of(chosen.apply(pages)), preview::show);
        }

        private boolean save() {
            PreparedPages shown = preview.shown();
            Optional<Path> target = shown == null ? Optional.empty() : files.page(name);
            if (shown == null || target.isEmpty()) {
                return false;
            }
            Path file = target.get();
            background.run(
                    () -> {
                        FileOutput.write(file, out -> out.write(shown.pdf()));
                        return file;
                    },
                    written -> context.toasts().show(words.text("export.done", written.toString())),
                    failed -> context.toasts()
                            .notice(words.text("export.failed"), words.text("export.failed.text", file.toString())));
            return true;
        }

        private void print(PreparedPages shown) {
            background.run(() -> PreparedPages.draw(shown.pdf(), PagePrinter.DOTS_PER_INCH), pages -> {
                PagePrinter.Result result = printer.print(pages);
                switch (result) {
                    case SENT -> {
                        context.dialogs().close();
                        context.toasts().show(words.text("print.sent"));
                    }
                    case NO_PRINTER, FAILED ->
                        context.toasts()
                                .notice(words.textOf("print.result.", result), words.text("print.result.instead"));
                    case CANCELLED -> {
                        // the page stays open
                    }
                }
            });
        }
    }
}
