package org.skinweek.print;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Letters that our typeface lacks, such as Arabic or Japanese ones in the name of a product, as the computer's own
 * typefaces shape them. Where it has none, each is an empty box, as everywhere.
 */
final class ForeignLetters {
    /** They are shaped at this size, which is fine enough at any other. */
    private static final float SIZE = 100;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float BOX_ADVANCE = 0.6f;
    private static final Map<Key, Outline> KNOWN = new ConcurrentHashMap<>();

    private ForeignLetters() {}

    private record Key(String letters, boolean bold, boolean rightToLeft) {}

    /**
     * How letters look at a size of 1.
     *
     * @param shape from where they begin on their baseline
     * @param advance how wide they are
     */
    record Outline(Shape shape, float advance) {}

    /** The outline of letters that all run in one direction. */
    static Outline of(String letters, boolean bold, boolean rightToLeft) {
        return KNOWN.computeIfAbsent(new Key(letters, bold, rightToLeft), ForeignLetters::drawn);
    }

    private static Outline drawn(Key key) {
        try {
            return laidOut(key);
        } catch (RuntimeException | LinkageError | InternalError e) {
            // a computer without any typeface, or one that is broken
            return boxes(key.letters());
        }
    }

    private static Outline laidOut(Key key) {
        Font font = new Font(Font.SANS_SERIF, key.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont(SIZE);
        char[] letters = key.letters().toCharArray();
        int direction = key.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = font.layoutGlyphVector(EXACT, letters, 0, letters.length, direction);
        Shape outline = glyphs.getOutline();
        if (outline.getBounds2D().isEmpty() && !key.letters().isBlank()) {
            return boxes(key.letters());
        }
        GeneralPath scaled = new GeneralPath(outline);
        scaled.transform(AffineTransform.getScaleInstance(1 / SIZE, 1 / SIZE));
        return new Outline(
                scaled, (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / SIZE);
    }

    private static Outline boxes(String letters) {
        GeneralPath boxes = new GeneralPath(GeneralPath.WIND_EVEN_ODD);
        int count = letters.codePointCount(0, letters.length());
        for (int i = 0; i < count; i++) {
            boxes.append(new Rectangle2D.Float(i * BOX_ADVANCE + 0.06f, -0.7f, 0.48f, 0.7f), false);
            boxes.append(new Rectangle2D.Float(i * BOX_ADVANCE + 0.11f, -0.65f, 0.38f, 0.6f), false);
        }
        return new Outline(boxes, count * BOX_ADVANCE);
    }
}
