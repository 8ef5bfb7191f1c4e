package org.skinweek.print;

import java.util.List;

/** Lays blocks below one another, and on a new page where one is full. */
final class PageFlow {
    private final PageBook book;
    private final float margin;
    private final float room;

    /**
     * Pages of a book.
     *
     * @param margin from the edge of the paper, in points
     * @param room how high a page is between its margins
     */
    PageFlow(PageBook book, float margin, float room) {
        this.book = book;
        this.margin = margin;
        this.room = room;
    }

    /** How high blocks are together. */
    static float height(List<PageBlock> blocks) {
        float height = 0;
        for (PageBlock block : blocks) {
            height += block.height();
        }
        return height;
    }

    void draw(List<PageBlock> blocks) {
        PageCanvas page = book.addPage();
        float used = 0;
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            boolean withNext = block.keepsWithNext() && i + 1 < blocks.size();
            float needed = block.height() + (withNext ? blocks.get(i + 1).height() : 0);
            if (used > 0 && used + needed > room) {
                page = book.addPage();
                used = 0;
            }
            block.draw(page, margin, margin + used);
            used += block.height();
        }
    }
}
