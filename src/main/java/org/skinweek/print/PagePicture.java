package org.skinweek.print;

/**
 * A page as a picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels row by row, as alpha, red, green and blue; not copied, since there are millions
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to be shown, and compared by nobody
public record PagePicture(int width, int height, int[] pixels) {}
