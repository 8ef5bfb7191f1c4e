package org.skinweek.ui.print;

import java.util.List;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import org.skinweek.print.PagePicture;

/** Prints by JavaFX, as large as the printer's margins allow. */
public final class DesktopPrinter implements PagePrinter {
    private final Supplier<@Nullable Scene> scene;

    /**
     * A printer of the computer.
     *
     * @param scene of the window over which the user is asked
     */
    public DesktopPrinter(Supplier<@Nullable Scene> scene) {
        this.scene = scene;
    }

    @Override
    public Result print(List<PagePicture> pages) {
        @Nullable PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Result.NO_PRINTER;
        }
        @Nullable Scene over = scene.get();
        if (!job.showPrintDialog(over == null ? null : over.getWindow())) {
            job.cancelJob();
            return Result.CANCELLED;
        }
        PageLayout chosen = job.getJobSettings().getPageLayout();
        PageLayout layout = job.getPrinter()
                .createPageLayout(chosen.getPaper(), PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
        for (PagePicture page : pages) {
            ImageView picture = new ImageView(PageImages.of(page));
            picture.setPreserveRatio(true);
            picture.setFitWidth(layout.getPrintableWidth());
            picture.setFitHeight(layout.getPrintableHeight());
            if (!job.printPage(layout, picture)) {
                job.cancelJob();
                return Result.FAILED;
            }
        }
        return job.endJob() ? Result.SENT : Result.FAILED;
    }
}
