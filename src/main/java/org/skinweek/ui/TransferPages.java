package org.skinweek.ui;

import java.nio.file.Path;
import org.skinweek.app.PhotoKeeper;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.ui.kit.BackgroundRunner;
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
record TransferPages(
        Workspace workspace,
        UserRules rules,
        UserClock clock,
        BackgroundRunner background,
        Path dataFolder,
        TransferChooser files) {
    /** Pages to print, over the page that is shown. */
    PagePrinting printing(PageContext context) {
        return new PagePrinting(
                context,
                workspace,
                rules::of,
                clock,
                background,
                photos()::content,
                files,
                new DesktopPrinter(context.dialogs().node()::getScene));
    }

    /** Writes the notebook to files and takes files in, over the page that is shown. */
    NotebookTransfer transfer(PageContext context) {
        return new NotebookTransfer(context, workspace, clock, background, files, photos());
    }

    private PhotoKeeper photos() {
        return new PhotoKeeper(dataFolder, clock.source());
    }
}
