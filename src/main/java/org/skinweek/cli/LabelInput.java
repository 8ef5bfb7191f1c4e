package org.skinweek.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads a text that anybody may have saved: UTF-8, UTF-16 with its mark, or what Windows wrote for decades. */
final class LabelInput {
    /** Longer texts are no labels. */
    private static final int LONGEST = 1_000_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private LabelInput() {}

    /** The text of a stream, at most a million bytes of it. */
    static String text(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST);
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF) && bytes[0] + bytes[1] == -3) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
