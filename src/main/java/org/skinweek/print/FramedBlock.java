package org.skinweek.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Framed boxes beside one another, as high as the highest of them.
 *
 * @param columns the texts of each
 * @param column how wide each is, in points
 * @param scale by which sizes are drawn in, 1 at most
 */
record FramedBlock(List<List<TextBlock>> columns, float column, float scale) implements PageBlock {
    /** Between boxes, and above them. */
    static final float GAP = 14;
    /** From the frame to the text, on the left and right. */
    static final float PADDING = 14;

    private static final float INSIDE = 9;
    private static final float BELOW_TEXT = 2;
    private static final float CORNER = 6;
    private static final float LINE = 1.2f;

    FramedBlock {
        columns = List.copyOf(columns);
    }

    @Override
    public float height() {
        return boxHeight() + GAP * scale;
    }

    private float boxHeight() {
        float highest = 0;
        for (List<TextBlock> texts : columns) {
            float height = 0;
            for (TextBlock text : texts) {
                height += text.height() + BELOW_TEXT * scale;
            }
            highest = Math.max(highest, height);
        }
        return highest + 2 * INSIDE * scale;
    }

    @Override
    public List<PageBlock> within(float room) {
        return new ArrayList<>(split(room));
    }

    /** Boxes below one another, each with as many lines as there is room for. */
    List<FramedBlock> split(float room) {
        float inside = room - (GAP + 2 * INSIDE) * scale;
        List<List<List<TextBlock>>> split =
                columns.stream().map(texts -> filled(texts, inside)).toList();
        int count = split.stream().mapToInt(List::size).max().orElse(0);
        List<FramedBlock> parts = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            int part = each;
            parts.add(new FramedBlock(
                    split.stream()
                            .map(all -> part < all.size() ? all.get(part) : List.<TextBlock>of())
                            .toList(),
                    column,
                    scale));
        }
        return parts;
    }

    private List<List<TextBlock>> filled(List<TextBlock> texts, float inside) {
        List<List<TextBlock>> parts = new ArrayList<>();
        List<TextBlock> part = new ArrayList<>();
        float used = 0;
        for (TextBlock text : texts) {
            for (TextBlock line : text.apart()) {
                float height = line.height() + BELOW_TEXT * scale;
                if (!part.isEmpty() && used + height > inside) {
                    parts.add(List.copyOf(part));
                    part.clear();
                    used = 0;
                }
                part.add(line);
                used += height;
            }
        }
        parts.add(List.copyOf(part));
        return parts;
    }

    @Override
    public void draw(PageCanvas canvas, float left, float top) {
        float boxTop = top + GAP * scale;
        float x = left;
        for (List<TextBlock> texts : columns) {
            if (!texts.isEmpty()) {
                canvas.box(x, boxTop, column, boxHeight(), CORNER * scale, LINE * scale);
            }
            float y = boxTop + INSIDE * scale;
            for (TextBlock text : texts) {
                text.draw(canvas, x + PADDING * scale, y);
                y += text.height() + BELOW_TEXT * scale;
            }
            x += column + GAP * scale;
        }
    }
}
