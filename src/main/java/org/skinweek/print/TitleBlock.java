package org.skinweek.print;

/**
 * The heading of a page, with its days at the right.
 *
 * @param title on the left
 * @param range on the right
 * @param width of the page between its margins, in points
 * @param below how far the right one stands below the top
 */
record TitleBlock(TextBlock title, TextBlock range, float width, float below) implements PageBlock {
    @Override
    public float height() {
        return title.height();
    }

    @Override
    public void draw(PageCanvas canvas, float left, float top) {
        title.draw(canvas, left, top);
        range.drawRight(canvas, left + width, top + below);
    }
}
