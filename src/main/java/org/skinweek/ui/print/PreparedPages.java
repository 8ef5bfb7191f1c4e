package org.skinweek.ui.print;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.print.PagePicture;
import org.skinweek.print.PagePictures;

/**
 * A document that was made, with its pages as pictures for the screen.
 *
 * @param pdf the document; not copied, since nobody changes it
 * @param pages its pages in order
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to be saved, and compared by nobody
record PreparedPages(byte[] pdf, List<PagePicture> pages) {
    /** Twice as fine as pages are shown, for screens with small dots. */
    private static final float SCREEN = 110;

    PreparedPages {
        pages = List.copyOf(pages);
    }

    /** Draws a document for the screen. */
    static PreparedPages of(byte[] pdf) {
        return new PreparedPages(pdf, draw(pdf, SCREEN));
    }

    /** Draws the pages of a document. */
    static List<PagePicture> draw(byte[] pdf, float dotsPerInch) {
        try (PagePictures pictures = new PagePictures(pdf)) {
            List<PagePicture> pages = new ArrayList<>();
            for (int page = 0; page < pictures.count(); page++) {
                pages.add(pictures.draw(page, dotsPerInch));
            }
            return pages;
        }
    }
}
