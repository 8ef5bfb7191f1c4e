package org.skinweek.platform.picture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether a JPEG file was cut off: the decoder fills in grey for what is missing, and only warns. */
final class JpegEnd {
    private static final int MARK = 0xFF;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int LENGTH = 2;

    private JpegEnd() {}

    /** True where the picture's data, which begin behind all segments, go on to their end. */
    static boolean isThere(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.readUnsignedShort();
            int kind = 0;
            while (kind != SCAN) {
                if (in.readUnsignedByte() != MARK) {
                    return false;
                }
                kind = in.readUnsignedByte();
                while (kind == MARK) {
                    kind = in.readUnsignedByte(); // before a mark there may be any number of these
                }
                in.skipNBytes(Math.max(0, in.readUnsignedShort() - LENGTH));
            }
            int before = 0;
            int now = in.readUnsignedByte();
            while (before != MARK || now != END) {
                before = now;
                now = in.readUnsignedByte();
            }
            return true;
        } catch (EOFException e) {
            return false;
        }
    }
}
