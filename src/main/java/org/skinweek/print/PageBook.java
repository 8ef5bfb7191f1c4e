package org.skinweek.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A document while it is made. The same content made at the same moment is the same bytes. */
final class PageBook implements AutoCloseable {
    private static final String MAKER = "Skinweek";

    private final PDDocument document = new PDDocument();
    private final PageFonts fonts = new PageFonts(document);
    private final PaperSize paper;
    private final LineBreaker lines;
    private final List<PageCanvas> pages = new ArrayList<>();

    /** @param locale the language of the texts */
    PageBook(PaperSize paper, Locale locale) {
        this.paper = paper;
        this.lines = new LineBreaker(new TextShaper(fonts), locale);
        document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
    }

    LineBreaker lines() {
        return lines;
    }

    PaperSize paper() {
        return paper;
    }

    PageCanvas addPage() {
        PDPage page = new PDPage(new PDRectangle(paper.width(), paper.height()));
        document.addPage(page);
        try {
            PageCanvas canvas = new PageCanvas(new PDPageContentStream(document, page), fonts, paper.height());
            pages.add(canvas);
            return canvas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PageCanvas> pages() {
        return List.copyOf(pages);
    }

    /** A JPEG picture, for {@link PageCanvas#picture}. */
    PDImageXObject picture(byte[] jpeg) {
        try {
            return JPEGFactory.createFromByteArray(document, jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The finished document.
     *
     * @param title what a viewer shows as its name
     * @param made when it was made
     */
    byte[] finish(String title, ZonedDateTime made) {
        pages.forEach(PageCanvas::close);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreator(MAKER);
        information.setProducer(MAKER);
        information.setCreationDate(GregorianCalendar.from(made));
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.setDocumentId(made.toInstant().toEpochMilli());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
