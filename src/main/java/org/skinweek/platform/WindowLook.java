package org.skinweek.platform;

/**
 * How a window looked when it was closed, so that it looks so from its first moment when it opens again.
 *
 * @param dark true when it was dark
 * @param textSize by how much everything was drawn larger; 1 is the usual size
 * @param banner how high the line above the pages was, before it was drawn larger, in pixels; 0 where there was none
 */
public record WindowLook(boolean dark, double textSize, double banner) {
    private static final double HIGHEST_BANNER = 200;

    /** A look without a line above the pages. */
    public WindowLook(boolean dark, double textSize) {
        this(dark, textSize, 0);
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
