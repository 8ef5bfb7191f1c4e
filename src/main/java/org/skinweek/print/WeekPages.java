package org.skinweek.print;

import java.util.List;
import org.skinweek.words.Words;

/** Draws the week: on one page, a little smaller where it has to be, or on several where that would be too small. */
final class WeekPages {
    private static final float MARGIN = 42;
    private static final float ABOVE_FOOT = 8;
    private static final float FOOT_LINE = 15;
    private static final float FOOT_SIZE = 11.5f;
    /** Room at the right of the foot for the number of the page. */
    private static final float FOOT_END = 110;
    /** How far sizes may be drawn in before a second page is better, so that all can be read at arm's length. */
    private static final List<Float> SCALES = List.of(1f, 0.94f, 0.88f, 0.82f, 0.76f, 0.72f);

    private static final float SEVERAL_PAGES = 0.86f;
    private static final float MOST_STRETCH = 7;

    private final PageBook book;
    private final WeekSheet sheet;
    private final Words words;
    private final float width;
    private final TextBlock foot;
    private final float room;

    WeekPages(PageBook book, WeekSheet sheet, Words words) {
        this.book = book;
        this.sheet = sheet;
        this.words = words;
        this.width = book.paper().width() - 2 * MARGIN;
        this.foot = text(sheet.footer(), width - FOOT_END);
        this.room = book.paper().height() - 2 * MARGIN - Math.max(FOOT_LINE, foot.height()) - ABOVE_FOOT;
    }

    void draw() {
        new PageFlow(book, MARGIN, room).draw(fitting());
        drawFeet();
    }

    private List<PageBlock> fitting() {
        for (float scale : SCALES) {
            float left = room - PageFlow.height(blocks(scale, 0));
            if (left >= 0) {
                int evenings = Math.max(1, sheet.evenings().size());
                return blocks(scale, Math.min(MOST_STRETCH, left / (evenings + 1)));
            }
        }
        return blocks(SEVERAL_PAGES, 0);
    }

    private List<PageBlock> blocks(float scale, float stretch) {
        return new WeekBlocks(book.lines(), scale, width, stretch).of(sheet);
    }

    private void drawFeet() {
        List<PageCanvas> pages = book.pages();
        float bottom = book.paper().height() - MARGIN;
        for (int page = 0; page < pages.size(); page++) {
            String number =
                    pages.size() == 1 ? words.text("print.by") : words.text("print.page", page + 1, pages.size());
            TextBlock end = text(number, width);
            end.drawRight(pages.get(page), MARGIN + width, bottom - end.height());
            if (page == pages.size() - 1) {
                foot.draw(pages.get(page), MARGIN, bottom - foot.height());
            }
        }
    }

    private TextBlock text(String text, float room) {
        return TextBlock.of(book.lines(), StyledText.plain(text), FOOT_SIZE, room);
    }
}
