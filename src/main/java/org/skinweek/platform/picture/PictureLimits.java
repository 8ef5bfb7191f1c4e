package org.skinweek.platform.picture;

/**
 * How large a picture may be.
 *
 * @param bytes of the file
 * @param pixels of the picture in the file
 * @param decoded pixels that are held in memory at once; of larger pictures some are skipped while they are read
 * @param longestEdge of what is kept
 */
record PictureLimits(long bytes, long pixels, long decoded, int longestEdge) {
    /** More than any camera makes, and what a computer with little memory can still take. */
    static PictureLimits shipped(int longestEdge) {
        return new PictureLimits(256L << 20, 250_000_000, 24_000_000, longestEdge);
    }

    /** Every how many pixels one is read, so that the picture fits. */
    int step(long width, long height) {
        int step = 1;
        while (width * height / ((long) step * step) > decoded) {
            step++;
        }
        return step;
    }
}
