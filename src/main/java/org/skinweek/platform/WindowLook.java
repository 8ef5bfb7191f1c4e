package org.skinweek.platform;

/**
 * How a window looked when it was closed, so that it looks so from its first moment when it opens again.
 *
 * @param dark true when it was dark
 * @param textSize by how much everything was drawn larger; 1 is the usual size
 */
public record WindowLook(boolean dark, double textSize) {
    /** Checks the range. */
    public WindowLook {
        if (!(textSize >= 0.5 && textSize <= 4)) {
            throw new IllegalArgumentException("the text size is %s: it must be from 0.5 to 4".formatted(textSize));
        }
    }
}
