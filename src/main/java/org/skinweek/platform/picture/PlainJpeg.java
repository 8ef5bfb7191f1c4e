package org.skinweek.platform.picture;

import java.util.Optional;

/**
 * Looks at the segments of a JPEG file: whether there are none but those without which it is no picture, and how large
 * the picture is. Pictures that come back from an archive are looked at so before they are kept.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PlainJpeg(int width, int height) {
    private static final int MARK = 0xFF;
    private static final int BEGIN = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int TABLES = 0xDB;
    private static final int RESTART = 0xDD;
    private static final int HUFFMAN = 0xC4;
    private static final int FRAME = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    /** The one application segment that a plain file has; it says how wide a pixel is. */
    private static final int JFIF = 0xE0;

    /** The size of a plain JPEG; empty for anything else, such as one that says where it was taken. */
    public static Optional<PlainJpeg> of(byte[] bytes) {
        if (bytes.length < 4 || !isMark(bytes, 0, BEGIN) || !isMark(bytes, bytes.length - 2, END)) {
            return Optional.empty();
        }
        Optional<PlainJpeg> size = Optional.empty();
        int at = 2;
        while (at + 9 < bytes.length && at(bytes, at) == MARK) {
            int kind = at(bytes, at + 1);
            if (kind == SCAN) {
                return size;
            }
            if (kind >= FRAME && kind <= PROGRESSIVE) {
                size = Optional.of(new PlainJpeg(number(bytes, at + 7), number(bytes, at + 5)));
            } else if (kind != TABLES && kind != HUFFMAN && kind != RESTART && kind != JFIF) {
                return Optional.empty();
            }
            at += 2 + number(bytes, at + 2);
        }
        return Optional.empty();
    }

    private static boolean isMark(byte[] bytes, int at, int kind) {
        return at(bytes, at) == MARK && at(bytes, at + 1) == kind;
    }

    private static int number(byte[] bytes, int at) {
        return at(bytes, at) << 8 | at(bytes, at + 1);
    }

    private static int at(byte[] bytes, int at) {
        return bytes[at] & MARK;
    }
}
