package org.skinweek.platform;

/**
 * Where a window was and how large, in the pixels of the desktop.
 *
 * @param x left edge; negative on a screen to the left of the first one
 * @param y upper edge
 * @param width with its frame, more than 0
 * @param height with its frame, more than 0
 * @param maximized true when it filled the screen; the other numbers are then those it goes back to
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    /** Checks the ranges. */
    public WindowPlace {
        if (!(width > 0 && height > 0 && Double.isFinite(x + y + width + height))) {
            throw new IllegalArgumentException(
                    "window is %s x %s at %s, %s: it must have a size and a place".formatted(width, height, x, y));
        }
    }
}
