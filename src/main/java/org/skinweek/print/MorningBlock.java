package org.skinweek.print;

import java.util.ArrayList;
import java.util.List;

/**
 * The mornings in their frame, with a sun.
 *
 * @param frame the frame with its texts
 * @param scale by which sizes are drawn in, 1 at most
 */
record MorningBlock(FramedBlock frame, float scale) implements PageBlock {
    private static final float SUN = 18;
    private static final float FROM_EDGE = 12;
    private static final float FROM_TOP = 24;
    private static final float LINE = 1.2f;

    @Override
    public float height() {
        return frame.height();
    }

    @Override
    public List<PageBlock> within(float room) {
        List<PageBlock> parts = new ArrayList<>(frame.split(room));
        parts.set(0, new MorningBlock(frame.split(room).get(0), scale));
        return parts;
    }

    @Override
    public void draw(PageCanvas canvas, float left, float top) {
        frame.draw(canvas, left, top);
        float sun = SUN * scale;
        canvas.stroke(
                PageShapes.sun(),
                left + frame.column() - sun - FROM_EDGE * scale,
                top + FROM_TOP * scale,
                sun / PageShapes.SIDE,
                LINE * scale);
    }
}
