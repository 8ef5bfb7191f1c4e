package org.skinweek.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a document as pictures, to look at before printing and for printers. */
public final class PagePictures implements AutoCloseable {
    private final PDDocument document;

    /** The pages of a PDF document. */
    public PagePictures(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * Draws a page.
     *
     * @param page from 0
     * @param dotsPerInch how fine: 96 for a screen, 300 for a printer
     */
    public PagePicture draw(int page, float dotsPerInch) {
        try {
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
            int width = drawn.getWidth();
            int height = drawn.getHeight();
            return new PagePicture(width, height, drawn.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
