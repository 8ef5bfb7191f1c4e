package org.skinweek.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.catalog.Session;
import org.skinweek.diary.SkinNote;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.Checker;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.words.Words;

/** The longest that anyone may have written: nothing falls off a page, outlines and frames included. */
class PaperEdgesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** Round the page, to see what would fall off it. */
    private static final int BEYOND = 300;
    /** What no printer reaches. */
    private static final int EDGE = 30;

    private static final int WHITE = 0xffffff;
    private static final List<String> NAMES = List.of(
            "The Extraordinarily Long Named Multi-Active Overnight Resurfacing Concentrate of the Laboratory in Lyon",
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenreinigungsmilchkonzentratverpackungsvorschrift",
            "مرطب الليل الهادئ",
            "קרם לילה",
            "資生堂 エッセンス",
            "\ud83c\udf19 Night dream",
            "Крем ночной с пептидами");
    private static final List<String> ACTIVES =
            List.of("niacinamide", "azelaic_acid", "salicylic_acid", "lactic_acid", "retinal", "tretinoin", "urea");

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void twelveLongNames(PaperSize paper) throws IOException {
        assertEmptyEdges(pages(twelve(), paper).week(MONDAY), paper);
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void sevenMorningsThatAllDiffer(PaperSize paper) throws IOException {
        SampleNotebook sample = SampleNotebook.withShelf();
        for (int i = 0; i < 12; i++) {
            sample.product("x" + i, i + NAMES.get(0), Form.LEAVE_ON, ProductCategory.SERUM, "niacinamide");
            for (DayOfWeek day : DayOfWeek.values()) {
                if (i != day.getValue()) {
                    sample.plan(day, Session.MORNING, "x" + i).plan(day, Session.EVENING, "x" + i);
                }
            }
        }
        byte[] pdf = pages(sample.build(), paper).week(MONDAY);
        assertEmptyEdges(pdf, paper);
        String text = PrintedText.of(pdf).replace(" ", "");
        for (int i = 0; i < 12; i++) {
            assertThat(text).contains((i + NAMES.get(0)).replace(" ", ""));
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void aNoteOfSeveralPages(PaperSize paper) throws IOException {
        String text = "It stings and is red around the nose. ".repeat(400) + "That is all.";
        Notebook notebook = SampleNotebook.withShelf()
                .change(new Change.OfSkinNote(null, note(TODAY, text)))
                .build();
        byte[] pdf = pages(notebook, paper).doctor(DoctorRequest.usual());
        assertEmptyEdges(pdf, paper);
        assertThat(PrintedText.of(pdf)).contains("That is all.");
    }

    @Test
    void aHeadingOfATableIsNeverAloneOnItsPage() {
        SampleNotebook sample = SampleNotebook.withShelf();
        for (int day = 0; day < 50; day++) {
            sample.change(new Change.OfSkinNote(null, note(TODAY.minusDays(day), "Red. ".repeat(day % 9))));
            List<String> texts =
                    PrintedText.ofPages(pages(sample.build(), PaperSize.A4).doctor(DoctorRequest.usual()));
            assertThat(texts).noneMatch(page -> page.matches(".*(Products|Keeps until) Made from .*"));
        }
    }

    @Test
    void theNumberOfAStepStaysWithItsName() {
        SampleNotebook sample = SampleNotebook.withShelf().daily(Session.EVENING, "wash", "cream");
        String name = "Donaudampfschifffahrtsgesellschaftskapitänsmützenreinigungsmilch";
        for (int longer = 0; longer < 20; longer++) {
            String id = "x" + longer;
            sample.product(id, name + "x".repeat(longer), Form.LEAVE_ON, ProductCategory.SERUM, "peptides")
                    .plan(DayOfWeek.of(1 + longer % 7), Session.EVENING, id);
        }
        assertThat(PrintedText.lines(pages(sample.build(), PaperSize.A4).week(MONDAY)))
                .isNotEmpty()
                .noneMatch(line -> line.matches("\\d+"));
    }

    @Test
    void daysOfTwoYearsAreWrittenWithBoth() {
        LocalDate january = LocalDate.of(2027, 1, 14);
        PageSource source = new PageSource(
                Notebook.EMPTY, KNOWLEDGE.catalog(), new Checker(KNOWLEDGE.book()), january, new Words(Locale.UK));
        byte[] pdf = new PrintedPages(source, PaperSize.A4, january.atTime(9, 0).atZone(ZoneOffset.UTC))
                .doctor(DoctorRequest.usual());
        assertThat(PrintedText.of(pdf)).contains("20 November 2026 – 14 January 2027");
    }

    @Test
    void lettersThatAreDrawnAreReadAsText() throws IOException {
        List<String> read = actualTexts(pages(twelve(), PaperSize.A4).week(MONDAY));
        assertThat(read).contains("مرطب الليل الهادئ", "קרם לילה", "\ud83c\udf19");
        assertThat(String.join("", read)).contains("資生堂", "エッセンス");
    }

    private static SkinNote note(LocalDate day, String text) {
        return new SkinNote(new UUID(0, day.toEpochDay()), day, SymptomLevel.MILD, text, Instant.EPOCH, ZoneOffset.UTC);
    }

    private static void assertEmptyEdges(byte[] pdf, PaperSize paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle wide =
                    new PDRectangle(-BEYOND, -BEYOND, paper.width() + 2 * BEYOND, paper.height() + 2 * BEYOND);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                document.getPage(page).setMediaBox(wide);
                document.getPage(page).setCropBox(wide);
                BufferedImage drawn = new PDFRenderer(document).renderImage(page);
                assertThat(outermost(drawn)).as("page %s on %s", page, paper).isGreaterThanOrEqualTo(BEYOND + EDGE);
            }
        }
    }

    /** How far what is drawn stays away from the edge of a picture. */
    private static int outermost(BufferedImage drawn) {
        int nearest = Integer.MAX_VALUE;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                if ((drawn.getRGB(x, y) & WHITE) != WHITE) {
                    int across = Math.min(x, drawn.getWidth() - 1 - x);
                    int down = Math.min(y, drawn.getHeight() - 1 - y);
                    nearest = Math.min(nearest, Math.min(across, down));
                }
            }
        }
        return nearest;
    }

    private static List<String> actualTexts(byte[] pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (Object token : new PDFStreamParser(page).parse()) {
                    if (token instanceof COSName name && page.getResources().getProperties(name) != null) {
                        texts.add(page.getResources()
                                .getProperties(name)
                                .getCOSObject()
                                .getString(COSName.ACTUAL_TEXT));
                    }
                }
            }
        }
        return texts;
    }

    private static Notebook twelve() {
        SampleNotebook sample = SampleNotebook.withShelf()
                .daily(Session.MORNING, "wash", "cream", "spf")
                .daily(Session.EVENING, "wash", "cream");
        for (int i = 0; i < NAMES.size(); i++) {
            sample.product("x" + i, NAMES.get(i), Form.LEAVE_ON, ProductCategory.SERUM, ACTIVES.get(i));
            sample.plan(DayOfWeek.of(1 + i), Session.EVENING, "x" + i);
            sample.plan(DayOfWeek.of(1 + i * 3 % 7), Session.EVENING, "x" + i);
            sample.plan(DayOfWeek.of(1 + (i + 2) % 7), Session.MORNING, "x" + i);
        }
        return sample.build();
    }

    private static PrintedPages pages(Notebook notebook, PaperSize paper) {
        PageSource source = new PageSource(
                notebook, KNOWLEDGE.catalog(), new Checker(KNOWLEDGE.book()), TODAY, new Words(Locale.UK));
        return new PrintedPages(source, paper, TODAY.atTime(9, 0).atZone(ZoneOffset.UTC));
    }
}
