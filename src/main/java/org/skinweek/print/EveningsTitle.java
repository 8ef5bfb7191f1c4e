package org.skinweek.print;

/**
 * The heading of the evenings, with a moon and a line below.
 *
 * @param text the heading
 * @param width of the page between its margins, in points
 * @param scale by which sizes are drawn in, 1 at most
 */
record EveningsTitle(TextBlock text, float width, float scale) implements PageBlock {
    /** Room for the moon. */
    static final float INDENT = 24;

    private static final float MOON = 15;
    private static final float ABOVE = 14;
    private static final float AROUND = 22;
    private static final float LINE = 1.3f;

    @Override
    public float height() {
        return text.height() + AROUND * scale;
    }

    @Override
    public boolean keepsWithNext() {
        return true;
    }

    @Override
    public void draw(PageCanvas canvas, float left, float top) {
        float y = top + ABOVE * scale;
        canvas.stroke(PageShapes.moon(), left + 1, y + 3.5f * scale, MOON * scale / PageShapes.SIDE, LINE * scale);
        text.draw(canvas, left + INDENT * scale, y);
        canvas.rule(left, top + height(), width, scale);
    }
}
