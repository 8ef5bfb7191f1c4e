package org.skinweek.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A page to draw on, in points from its upper left corner. */
final class PageCanvas {
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final int ROUND = 1;

    private final PDPageContentStream stream;
    private final PageFonts fonts;
    private final float pageHeight;

    PageCanvas(PDPageContentStream stream, PageFonts fonts, float pageHeight) {
        this.stream = stream;
        this.fonts = fonts;
        this.pageHeight = pageHeight;
    }

    @FunctionalInterface
    private interface Drawing {
        void draw() throws IOException;
    }

    private static void unchecked(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of text whose letters stand on a height. */
    void text(TextLine line, float left, float baseline, float size) {
        unchecked(() -> {
            float x = left;
            for (TextPiece piece : line.pieces()) {
                if (piece.outline() == null) {
                    write(piece, x, baseline, size);
                } else {
                    trace(piece.letters(), piece.outline(), x, baseline, size);
                }
                x += piece.width() * size;
            }
        });
    }

    private void write(TextPiece piece, float x, float baseline, float size) throws IOException {
        stream.beginText();
        stream.setFont(fonts.font(piece.weight()), size);
        stream.newLineAtOffset(x, pageHeight - baseline);
        stream.showText(piece.letters());
        stream.endText();
    }

    /** Letters that are drawn as shapes; whoever copies or searches them finds the text. */
    private void trace(String letters, ForeignLetters.Outline outline, float x, float baseline, float size)
            throws IOException {
        COSDictionary actual = new COSDictionary();
        actual.setString(COSName.ACTUAL_TEXT, letters);
        stream.beginMarkedContent(SPAN, PDPropertyList.create(actual));
        trace(outline.shape(), placed(x, baseline, size));
        if (outline.shape().getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
            stream.fillEvenOdd();
        } else {
            stream.fill();
        }
        stream.endMarkedContent();
    }

    /** A filled shape, so many times as large as it is. */
    void fill(Shape shape, float left, float top, float scale) {
        unchecked(() -> {
            trace(shape, placed(left, top, scale));
            stream.fill();
        });
    }

    /** The outline of a shape. */
    void stroke(Shape shape, float left, float top, float scale, float line) {
        unchecked(() -> {
            stream.setLineWidth(line);
            stream.setLineCapStyle(ROUND);
            stream.setLineJoinStyle(ROUND);
            trace(shape, placed(left, top, scale));
            stream.stroke();
        });
    }

    private static AffineTransform placed(float left, float top, float scale) {
        AffineTransform placed = AffineTransform.getTranslateInstance(left, top);
        placed.scale(scale, scale);
        return placed;
    }

    /** A line to the right. */
    void rule(float left, float top, float width, float line) {
        Path2D.Float path = new Path2D.Float();
        path.moveTo(0, 0);
        path.lineTo(width, 0);
        stroke(path, left, top, 1, line);
    }

    /** An outlined box with round corners. */
    void box(float left, float top, float width, float height, float corner, float line) {
        stroke(new RoundRectangle2D.Float(0, 0, width, height, 2 * corner, 2 * corner), left, top, 1, line);
    }

    /** A picture of {@link PageBook#picture}. */
    void picture(PDImageXObject picture, float left, float top, float width, float height) {
        unchecked(() -> stream.drawImage(picture, left, pageHeight - top - height, width, height));
    }

    void close() {
        unchecked(stream::close);
    }

    private void trace(Shape shape, AffineTransform place) throws IOException {
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(place); !path.isDone(); path.next()) {
            int kind = path.currentSegment(to);
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            switch (kind) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(to[0], pageHeight - to[1]);
                case PathIterator.SEG_LINETO -> stream.lineTo(to[0], pageHeight - to[1]);
                case PathIterator.SEG_QUADTO ->
                    // PDF has no quadratic curves: the same curve with two control points
                    stream.curveTo(
                            towards(x, to[0]),
                            pageHeight - towards(y, to[1]),
                            towards(to[2], to[0]),
                            pageHeight - towards(to[3], to[1]),
                            to[2],
                            pageHeight - to[3]);
                case PathIterator.SEG_CUBICTO ->
                    stream.curveTo(to[0], pageHeight - to[1], to[2], pageHeight - to[3], to[4], pageHeight - to[5]);
                default -> stream.closePath();
            }
            if (kind != PathIterator.SEG_CLOSE) {
                x = to[end];
                y = to[end + 1];
            }
        }
    }

    private static float towards(float from, float control) {
        return from + (control - from) * 2 / 3;
    }
}
