package org.skinweek.ui.photo;

import org.skinweek.diary.SkinPhoto;

/**
 * How large photos are shown and which part of them: the longer edges of two are equally long, whichever way each was held
 * and however many pixels it has, and both move together.
 */
final class PhotoScale {
    private static final double MOST = 8;
    private static final double STEP = 1.25;
    /** So much of the picture can be beyond the edge. */
    private static final double FARTHEST = 0.5;

    private final Runnable changed;
    private double zoom = 1;
    private double across;
    private double down;

    PhotoScale(Runnable changed) {
        this.changed = changed;
    }

    /** Enlarges by so many steps, or makes smaller when negative; never smaller than whole. */
    void zoom(int steps) {
        zoom = Math.max(1, Math.min(MOST, zoom * Math.pow(STEP, steps)));
        pan(0, 0);
    }

    /** True where more of the picture is there than is shown. */
    boolean isEnlarged() {
        return zoom > 1;
    }

    /** Shows all again. */
    void reset() {
        zoom = 1;
        pan(0, 0);
    }

    /** Moves the pictures by parts of their longer edge. */
    void pan(double byAcross, double byDown) {
        double most = isEnlarged() ? FARTHEST : 0;
        across = Math.max(-most, Math.min(most, across + byAcross));
        down = Math.max(-most, Math.min(most, down + byDown));
        changed.run();
    }

    /** The length of the longer edges, at which each of the photos fits into the room when nothing is enlarged. */
    static double fitting(double width, double height, Iterable<SkinPhoto> photos) {
        double length = Double.MAX_VALUE;
        for (SkinPhoto photo : photos) {
            double longer = longer(photo);
            length = Math.min(length, Math.min(width * longer / photo.width(), height * longer / photo.height()));
        }
        return length;
    }

    /** How large a pixel of a photo is where its longer edge is so long before enlarging. */
    double pixel(SkinPhoto photo, double length) {
        return length * zoom / longer(photo);
    }

    /** How far the middle is from that of the room. */
    double across(double length) {
        return across * length * zoom;
    }

    /** The same downwards. */
    double down(double length) {
        return down * length * zoom;
    }

    /** What a way on the screen is in parts of the longer edge. */
    double part(double way, double length) {
        return way / (length * zoom);
    }

    private static double longer(SkinPhoto photo) {
        return Math.max(photo.width(), photo.height());
    }
}
