package org.skinweek.ui;

import java.nio.file.Path;
import org.skinweek.app.PhotoKeeper;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.print.DesktopPrinter;
import org.skinweek.ui.print.PagePrinting;
import org.skinweek.ui.share.NotebookTransfer;
import org.skinweek.ui.share.TransferChooser;

/**
 * Makes what brings the notebook onto paper, into files and back.
 *
 * @param dataFolder where photos are stored
 * @param files asks where to write to or read from
 */
record TransferPages(PageServices services, Path dataFolder, TransferChooser files) {
    /** Pages to print, over the page that is shown. */
    PagePrinting printing(PageContext context) {
        return new PagePrinting(
                context,
                services.workspace(),
                services.rules()::of,
                services.clock(),
                services.background(),
                photos()::content,
                files,
                new DesktopPrinter(context.dialogs().node()::getScene));
    }

    /** Writes the notebook to files and takes files in, over the page that is shown. */
    NotebookTransfer transfer(PageContext context) {
        return new NotebookTransfer(
                context, services.workspace(), services.clock(), services.background(), files, photos());
    }

    private PhotoKeeper photos() {
        return new PhotoKeeper(dataFolder, services.clock().source());
    }
}
