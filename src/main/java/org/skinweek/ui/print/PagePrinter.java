package org.skinweek.ui.print;

import java.util.List;
import org.skinweek.print.PagePicture;

/** Sends pages to a printer; a test answers instead of the computer. */
public interface PagePrinter {
    /** How fine pages are drawn for it, in dots per inch. */
    float DOTS_PER_INCH = 300;

    /** What came of it. */
    enum Result {
        /** The pages are on their way. */
        SENT,
        /** The user changed their mind. */
        CANCELLED,
        /** There is no printer. */
        NO_PRINTER,
        /** The printer did not take them. */
        FAILED
    }

    /** Asks which printer, and sends the pages to it. */
    Result print(List<PagePicture> pages);
}
