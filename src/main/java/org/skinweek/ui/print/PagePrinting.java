package org.skinweek.ui.print;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
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
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.kit.TextLabels;
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
    private final TransferChooser files;
    private final PagePrinter printer;

    /**
     * Pages of a notebook.
     *
     * @param rules the rules as a notebook adjusts them
     * @param files asks where a document is to be saved
     */
    public PagePrinting(
            PageContext context,
            Workspace workspace,
            Function<Notebook, Checker> rules,
            UserClock clock,
            BackgroundRunner background,
            TransferChooser files,
            PagePrinter printer) {
        this.context = context;
        this.words = context.words();
        this.workspace = workspace;
        this.rules = rules;
        this.clock = clock;
        this.background = background;
        this.request = new LatestRequest(background);
        this.files = files;
        this.printer = printer;
    }

    /** Shows the seven days from a day on, for the bathroom mirror. */
    public void week(LocalDate first) {
        Sheet sheet = new Sheet(words.text("print.week.name", first), (pages, source) -> pages.week(first), List.of());
        sheet.open(words.text("print.week.dialog"));
    }

    /** Shows what a doctor asks for, of the weeks that are chosen. */
    public void doctor() {
        DoctorOptions options = new DoctorOptions();
        Sheet sheet = new Sheet(
                words.text("print.doctor.name", today()),
                (pages, source) -> pages.doctor(options.request()),
                options.nodes());
        options.changed = sheet::make;
        sheet.open(words.text("print.doctor.dialog"));
    }

    private LocalDate today() {
        return clock.today(workspace.notebook().settings());
    }

    /** What can be chosen of the page for a doctor. */
    private final class DoctorOptions {
        private static final List<Integer> WEEKS = List.of(4, DoctorRequest.USUAL_WEEKS, DoctorRequest.MOST_WEEKS);

        private final CheckBox texts = new CheckBox(words.text("print.doctor.texts"));
        private int weeks = DoctorRequest.USUAL_WEEKS;
        private Runnable changed = () -> {};

        List<Node> nodes() {
            SegmentedChoice<Integer> choice =
                    new SegmentedChoice<>(words.text("print.doctor.weeks"), WEEKS, String::valueOf, chosen -> {
                        weeks = chosen;
                        changed.run();
                    });
            choice.select(weeks);
            texts.setSelected(true);
            texts.setWrapText(true);
            texts.setOnAction(event -> changed.run());
            return List.of(TextLabels.of(words.text("print.doctor.weeks"), "small-strong"), choice, texts);
        }

        DoctorRequest request() {
            return new DoctorRequest(weeks, texts.isSelected(), List.<PagePhoto>of());
        }
    }

    /** A document that is looked at. */
    private final class Sheet {
        private final String name;
        private final BiFunction<PrintedPages, PageSource, byte[]> maker;
        private final PagePreview preview;
        private PaperSize paper = PaperSize.of(words.region());

        Sheet(String name, BiFunction<PrintedPages, PageSource, byte[]> maker, List<Node> options) {
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
            request.run(() -> PreparedPages.of(maker.apply(pages, source)), preview::show);
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
