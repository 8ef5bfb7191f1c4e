package org.skinweek.print;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.skinweek.words.Words;

/** Makes pages on paper as PDF documents. The same notebook at the same moment gives the same bytes. */
public final class PrintedPages {
    private final PageSource source;
    private final PaperSize paper;
    private final ZonedDateTime made;

    /** @param made when they are made, which the documents say */
    public PrintedPages(PageSource source, PaperSize paper, ZonedDateTime made) {
        this.source = source;
        this.paper = paper;
        this.made = made;
    }

    /** The seven days from a day on, to hang up beside the mirror. */
    public byte[] week(LocalDate first) {
        Words words = source.words();
        WeekSheet sheet = new WeekSheetMaker(source).make(first);
        try (PageBook book = new PageBook(paper, words.locale())) {
            new WeekPages(book, sheet, words).draw();
            return book.finish(words.text("print.week.file", sheet.title(), sheet.range()), made);
        }
    }

    /** What a doctor asks for: use, reactions, products and skin of some weeks up to today. */
    public byte[] doctor(DoctorRequest request) {
        Words words = source.words();
        DoctorSheet sheet = new DoctorSheetMaker(source, request).make();
        try (PageBook book = new PageBook(paper, words.locale())) {
            new DoctorPages(book, sheet, words).draw();
            return book.finish(words.text("print.week.file", sheet.title(), sheet.range()), made);
        }
    }
}
