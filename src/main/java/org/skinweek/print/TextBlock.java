package org.skinweek.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text below one another.
 *
 * @param lines from top to bottom
 * @param size of their letters, in points
 * @param leading how high a line is, in sizes
 */
record TextBlock(List<TextLine> lines, float size, float leading) {
    private static final float USUAL_LEADING = 1.32f;
    /** From the top of a line to where its letters stand, in sizes. */
    private static final float ASCENT = 0.97f;

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** A text that is broken into lines of a width in points. */
    static TextBlock of(LineBreaker breaker, StyledText text, float size, float width) {
        return new TextBlock(breaker.lines(text, width / size), size, USUAL_LEADING);
    }

    float height() {
        return lines.size() * size * leading;
    }

    /** The same without a line. */
    TextBlock empty() {
        return new TextBlock(List.of(), size, leading);
    }

    /** Each line as a block of its own. */
    List<TextBlock> apart() {
        return lines.stream()
                .map(line -> new TextBlock(List.of(line), size, leading))
                .toList();
    }

    /** The same lines in blocks of which none is higher than a room. */
    List<TextBlock> within(float room) {
        int most = Math.max(1, (int) (room / (size * leading)));
        List<TextBlock> parts = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += most) {
            parts.add(new TextBlock(lines.subList(from, Math.min(from + most, lines.size())), size, leading));
        }
        return parts;
    }

    void draw(PageCanvas canvas, float left, float top) {
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(lines.get(i), left, baseline(top, i), size);
        }
    }

    /** Draws it so that each line ends at a point. */
    void drawRight(PageCanvas canvas, float right, float top) {
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(lines.get(i), right - lines.get(i).width() * size, baseline(top, i), size);
        }
    }

    private float baseline(float top, int line) {
        return top + (ASCENT + line * leading) * size;
    }
}
