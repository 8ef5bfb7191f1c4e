package org.skinweek.print;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.skinweek.catalog.ActiveFamily;

/** The signs of the families of actives as on the screen, and a few more, in a square of {@value #SIDE}. */
final class PageShapes {
    /** The side of the square. */
    static final float SIDE = 10;

    private static final int RAYS = 8;

    private PageShapes() {}

    /** The sign of a family. */
    static Shape of(ActiveFamily family) {
        return switch (family) {
            case ACID -> polygon(0, 10, 10, 0, 10, 10);
            case SCRUB -> squares();
            case DEVICE -> polygon(0, 0, 10, 0, 10, 4, 6.5f, 4, 6.5f, 10, 3.5f, 10, 3.5f, 4, 0, 4);
            case NIACINAMIDE -> polygon(5, 0, 10, 5, 5, 10, 0, 5);
            case RETINOID -> moon();
            case VITAMIN_C -> new Ellipse2D.Float(0, 0, SIDE, SIDE);
            case AZELAIC -> polygon(5, 0.5f, 10, 9.5f, 0, 9.5f);
            case PEPTIDE -> polygon(2.5f, 0, 7.5f, 0, 10, 5, 7.5f, 10, 2.5f, 10, 0, 5);
            case BOTANICAL -> leaf();
            case ACNE ->
                polygon(
                        3.5f, 0, 6.5f, 0, 6.5f, 3.5f, 10, 3.5f, 10, 6.5f, 6.5f, 6.5f, 6.5f, 10, 3.5f, 10, 3.5f, 6.5f, 0,
                        6.5f, 0, 3.5f, 3.5f, 3.5f);
            case PIGMENT -> halfDisc();
            case MEDICINE -> capsule();
            case SUPPORT -> new Rectangle2D.Float(0, 4, SIDE, 2);
        };
    }

    /** A sun, to be drawn as lines. */
    static Shape sun() {
        Path2D.Float sun = new Path2D.Float();
        sun.append(new Ellipse2D.Float(2.8f, 2.8f, 4.4f, 4.4f), false);
        for (int ray = 0; ray < RAYS; ray++) {
            double angle = 2 * Math.PI * ray / RAYS;
            sun.moveTo(5 + 3.7 * Math.cos(angle), 5 + 3.7 * Math.sin(angle));
            sun.lineTo(5 + 5 * Math.cos(angle), 5 + 5 * Math.sin(angle));
        }
        return sun;
    }

    /** A crescent. */
    static Shape moon() {
        Area moon = new Area(new Ellipse2D.Float(0, 0, SIDE, SIDE));
        moon.subtract(new Area(new Ellipse2D.Float(4, -1.4f, 8, 8)));
        return moon;
    }

    /** A tick, to be drawn as a line. */
    static Shape tick() {
        Path2D.Float tick = new Path2D.Float();
        tick.moveTo(1.5, 5.5);
        tick.lineTo(4, 8);
        tick.lineTo(8.5, 2.5);
        return tick;
    }

    private static Shape polygon(float... points) {
        Path2D.Float polygon = new Path2D.Float();
        polygon.moveTo(points[0], points[1]);
        for (int point = 2; point < points.length; point += 2) {
            polygon.lineTo(points[point], points[point + 1]);
        }
        polygon.closePath();
        return polygon;
    }

    private static Shape squares() {
        Path2D.Float squares = new Path2D.Float();
        for (float x : new float[] {0, 6}) {
            for (float y : new float[] {0, 6}) {
                squares.append(new Rectangle2D.Float(x, y, 4, 4), false);
            }
        }
        return squares;
    }

    private static Shape leaf() {
        Path2D.Float leaf = new Path2D.Float();
        leaf.moveTo(0, 10);
        leaf.curveTo(0, 3, 3, 0, 10, 0);
        leaf.curveTo(10, 7, 7, 10, 0, 10);
        leaf.closePath();
        return leaf;
    }

    private static Shape halfDisc() {
        Path2D.Float half = new Path2D.Float();
        half.append(new Arc2D.Float(0, 0.5f, SIDE, SIDE, 0, 180, Arc2D.PIE), false);
        half.append(new Rectangle2D.Float(0, 7.5f, SIDE, 2), false);
        return half;
    }

    private static Shape capsule() {
        Path2D.Float capsule = new Path2D.Float();
        capsule.append(new Rectangle2D.Float(2, 0, 6, 4.3f), false);
        capsule.append(new Rectangle2D.Float(2, 5.7f, 6, 4.3f), false);
        return capsule;
    }
}
