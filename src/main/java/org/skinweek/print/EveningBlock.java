package org.skinweek.print;

import java.util.List;
import org.skinweek.catalog.ActiveFamily;

/**
 * An evening: its day, the signs of its treatments, what is done, and a box to tick.
 *
 * @param row what is said
 * @param weekday its day
 * @param date its date
 * @param lines the texts beside the day
 * @param first false for what goes on from the page before
 * @param width of the page between its margins, in points
 * @param scale by which sizes are drawn in, 1 at most
 * @param stretch room that is left over for it
 */
record EveningBlock(
        EveningRow row,
        TextBlock weekday,
        TextBlock date,
        List<TextBlock> lines,
        boolean first,
        float width,
        float scale,
        float stretch)
        implements PageBlock {
    /** How wide the column of days is. */
    static final float DATE_COLUMN = 96;
    /** What stands beside the texts: days, signs, the box. */
    static final float BESIDE = 167;

    private static final float PADDING = 6.5f;
    private static final float MARK_COLUMN = 30;
    private static final float MARK = 17;
    private static final float MARK_STEP = 22;
    private static final float BOX = 27;

    EveningBlock {
        lines = List.copyOf(lines);
    }

    @Override
    public float height() {
        float marks = row.marks().size() * MARK_STEP * scale;
        float day = first ? weekday.height() + date.height() : 0;
        return Math.max(Math.max(day, marks), texts()) + 2 * PADDING * scale + stretch;
    }

    private float texts() {
        float height = 0;
        for (TextBlock line : lines) {
            height += line.height();
        }
        return height;
    }

    @Override
    public void draw(PageCanvas canvas, float left, float top) {
        float inside = top + PADDING * scale + stretch / 2;
        if (first) {
            weekday.draw(canvas, left, inside);
            date.draw(canvas, left, inside + weekday.height());
            drawMarks(canvas, left + DATE_COLUMN * scale, inside + 5 * scale);
            if (row.tickable()) {
                drawBox(canvas, left + width - BOX * scale, top + (height() - BOX * scale) / 2);
            }
        }
        float y = inside;
        for (TextBlock line : lines) {
            line.draw(canvas, left + (DATE_COLUMN + MARK_COLUMN) * scale, y);
            y += line.height();
        }
        canvas.rule(left, top + height(), width, scale);
    }

    private void drawMarks(PageCanvas canvas, float left, float top) {
        float y = top;
        for (ActiveFamily family : row.marks()) {
            canvas.fill(PageShapes.of(family), left, y, MARK * scale / PageShapes.SIDE);
            y += MARK_STEP * scale;
        }
    }

    private void drawBox(PageCanvas canvas, float left, float top) {
        canvas.box(left, top, BOX * scale, BOX * scale, 4 * scale, 1.3f * scale);
        if (row.done()) {
            canvas.stroke(PageShapes.tick(), left + 3.5f * scale, top + 3.5f * scale, 2 * scale, 2.4f * scale);
        }
    }
}
