package org.skinweek.print;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table, with a line below.
 *
 * @param cells from left to right
 * @param columns where each begins, from the left edge
 * @param width of the whole row
 * @param line how thick the line below is
 * @param heading true for the headings, which stay with the first row
 */
record RowBlock(List<TextBlock> cells, List<Float> columns, float width, float line, boolean heading)
        implements PageBlock {
    private static final float AROUND = 3;

    RowBlock {
        cells = List.copyOf(cells);
        columns = List.copyOf(columns);
    }

    @Override
    public float height() {
        float highest = 0;
        for (TextBlock cell : cells) {
            highest = Math.max(highest, cell.height());
        }
        return highest + 2 * AROUND;
    }

    @Override
    public List<PageBlock> within(float room) {
        List<List<TextBlock>> split =
                cells.stream().map(cell -> cell.within(room - 2 * AROUND)).toList();
        int count = split.stream().mapToInt(List::size).max().orElse(0);
        List<PageBlock> parts = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            List<TextBlock> beside = new ArrayList<>();
            for (int cell = 0; cell < cells.size(); cell++) {
                List<TextBlock> all = split.get(cell);
                beside.add(part < all.size() ? all.get(part) : cells.get(cell).empty());
            }
            parts.add(new RowBlock(beside, columns, width, line, heading));
        }
        return parts;
    }

    @Override
    public boolean keepsWithNext() {
        return heading;
    }

    @Override
    public void draw(PageCanvas canvas, float left, float top) {
        for (int cell = 0; cell < cells.size(); cell++) {
            cells.get(cell).draw(canvas, left + columns.get(cell), top + AROUND);
        }
        canvas.rule(left, top + height(), width, line);
    }
}
