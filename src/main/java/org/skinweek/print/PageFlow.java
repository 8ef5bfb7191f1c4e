package org.skinweek.print;

import java.util.ArrayList;
import java.util.List;

/** Lays blocks below one another, and on a new page where one is full. */
final class PageFlow {
    /** What is higher than this part of a page is split, so that the headings above it stay with it. */
    private static final float TALLEST = 0.8f;

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

    void draw(List<PageBlock> whole) {
        List<PageBlock> blocks = new ArrayList<>();
        for (PageBlock block : whole) {
            blocks.addAll(block.height() > room * TALLEST ? block.within(room * TALLEST) : List.of(block));
        }
        PageCanvas page = book.addPage();
        float used = 0;
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (used > 0 && used + heightTogether(blocks, i) > room) {
                page = book.addPage();
                used = 0;
            }
            block.draw(page, margin, margin + used);
            used += block.height();
        }
    }

    /** How high a block is with all that must not be parted from it. */
    private static float heightTogether(List<PageBlock> blocks, int from) {
        int last = from;
        while (blocks.get(last).keepsWithNext() && last + 1 < blocks.size()) {
            last++;
        }
        return height(blocks.subList(from, last + 1));
    }
}
