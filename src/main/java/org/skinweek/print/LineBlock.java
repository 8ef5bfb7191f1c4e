package org.skinweek.print;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with room above it.
 *
 * @param text the text
 * @param above room above it, in points
 * @param heading true for what must not stand at the end of a page
 */
record LineBlock(TextBlock text, float above, boolean heading) implements PageBlock {
    @Override
    public float height() {
        return text.height() + above;
    }

    @Override
    public List<PageBlock> within(float room) {
        List<PageBlock> parts = new ArrayList<>();
        for (TextBlock part : text.within(room - above)) {
            parts.add(new LineBlock(part, above, heading));
        }
        return parts;
    }

    @Override
    public boolean keepsWithNext() {
        return heading;
    }

    @Override
    public void draw(PageCanvas canvas, float left, float top) {
        text.draw(canvas, left, top + above);
    }
}
