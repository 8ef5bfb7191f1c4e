package org.skinweek.platform;

/**
 * How a window looked when it was closed, so that it looks so from its first moment when it opens again.
 *
 * @param dark true when it was dark
 * @param textSize by how much everything was drawn larger; 1 is the usual size
 * @param banner how high the line above the pages was, before it was drawn larger, in pixels; 0 where there was none
 * @param welcome true when the welcome lay over the pages
 */
public record WindowLook(boolean dark, double textSize, double banner, boolean welcome) {
    private static final double HIGHEST_BANNER = 200;

    /** A look with nothing above the pages and nothing over them. */
    public WindowLook(boolean dark, double textSize) {
        this(dark, textSize, 0, false);
    }

    /** Checks the ranges. */
    public WindowLook {
        if (!(textSize >= 0.5 && textSize <= 4)) {
            throw new IllegalArgumentException("the text size is %s: it must be from 0.5 to 4".formatted(textSize));
        }
        if (!(banner >= 0 && banner <= HIGHEST_BANNER)) {
            throw new IllegalArgumentException("the banner is %s high: it must be from 0 to 200".formatted(banner));
        }
    }
}
