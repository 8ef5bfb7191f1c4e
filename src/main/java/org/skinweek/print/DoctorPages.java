package org.skinweek.print;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** Draws the page for a doctor, on as many pages as it takes. */
final class DoctorPages {
    private static final float MARGIN = 42;
    private static final float FOOT = 20;
    private static final float TITLE = 22;
    private static final float HEADING = 12.5f;
    private static final float TEXT = 10;
    private static final float CELL = 9;
    private static final float ABOVE_HEADING = 14;
    private static final float BETWEEN_CELLS = 6;
    private static final float PHOTO_GAP = 12;
    private static final int PHOTOS_BESIDE = 3;

    private final PageBook book;
    private final DoctorSheet sheet;
    private final Words words;
    private final float width;

    DoctorPages(PageBook book, DoctorSheet sheet, Words words) {
        this.book = book;
        this.sheet = sheet;
        this.words = words;
        this.width = book.paper().width() - 2 * MARGIN;
    }

    void draw() {
        List<PageBlock> blocks = new ArrayList<>();
        TextBlock range = text(StyledText.plain(sheet.range()), TEXT, width);
        blocks.add(new TitleBlock(text(StyledText.bold(sheet.title()), TITLE, width), range, width, TITLE - TEXT));
        sheet.about().forEach(line -> blocks.add(line(StyledText.plain(line), TEXT, 2, false)));
        sheet.sections().forEach(section -> addSection(section, blocks));
        addPhotos(blocks);
        new PageFlow(book, MARGIN, book.paper().height() - 2 * MARGIN - FOOT).draw(blocks);
        drawFeet();
    }

    private void addSection(DoctorSheet.Section section, List<PageBlock> blocks) {
        blocks.add(line(StyledText.bold(section.title()), HEADING, ABOVE_HEADING, true));
        section.lines()
                .forEach(line -> blocks.add(
                        line(StyledText.plain(line), TEXT, 2, !section.rows().isEmpty())));
        float sum = 0;
        for (float share : section.shares()) {
            sum += share;
        }
        for (int row = 0; row < section.rows().size(); row++) {
            blocks.add(row(section.rows().get(row), section.shares(), width / sum, row == 0));
        }
    }

    private PageBlock row(List<String> cells, List<Float> shares, float share, boolean heading) {
        List<TextBlock> texts = new ArrayList<>();
        List<Float> columns = new ArrayList<>();
        float left = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            float column = shares.get(cell) * share;
            FontWeight weight = heading ? FontWeight.SEMI_BOLD : FontWeight.REGULAR;
            texts.add(text(StyledText.of(weight, cells.get(cell)), CELL, column - BETWEEN_CELLS));
            columns.add(left);
            left += column;
        }
        return new RowBlock(texts, columns, width, heading ? 1 : 0.4f, heading);
    }

    private void addPhotos(List<PageBlock> blocks) {
        if (sheet.photos().isEmpty()) {
            return;
        }
        DateWords dates = new DateWords(words);
        blocks.add(line(StyledText.bold(words.text("print.doctor.photos")), HEADING, ABOVE_HEADING, true));
        float photo = (width - (PHOTOS_BESIDE - 1) * PHOTO_GAP) / PHOTOS_BESIDE;
        for (int from = 0; from < sheet.photos().size(); from += PHOTOS_BESIDE) {
            List<PagePhoto> beside = sheet.photos()
                    .subList(from, Math.min(from + PHOTOS_BESIDE, sheet.photos().size()));
            List<PDImageXObject> pictures =
                    beside.stream().map(each -> book.picture(each.jpeg())).toList();
            List<TextBlock> days = beside.stream()
                    .map(each -> text(StyledText.plain(dates.fullWithYear(each.day())), CELL, photo))
                    .toList();
            blocks.add(new PhotosBlock(pictures, days, photo, PHOTO_GAP));
        }
    }

    private void drawFeet() {
        List<PageCanvas> pages = book.pages();
        float bottom = book.paper().height() - MARGIN;
        for (int page = 0; page < pages.size(); page++) {
            TextBlock made = text(StyledText.plain(words.text("print.doctor.made")), CELL, width - 90);
            TextBlock number = text(StyledText.plain(words.text("print.page", page + 1, pages.size())), CELL, width);
            made.draw(pages.get(page), MARGIN, bottom - made.height());
            number.drawRight(pages.get(page), MARGIN + width, bottom - number.height());
        }
    }

    private PageBlock line(StyledText text, float size, float above, boolean heading) {
        return new LineBlock(text(text, size, width), above, heading);
    }

    private TextBlock text(StyledText text, float size, float room) {
        return TextBlock.of(book.lines(), text, size, room);
    }
}
