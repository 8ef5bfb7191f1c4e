package org.skinweek.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is in a file that is meant to hold a label or a shelf.
 *
 * @param kind what it is, told by its bytes and never by its name
 * @param text the whole of it; empty where it is no text
 */
public record LabelFile(Kind kind, String text) {
    /** Bytes that are read of a file: a shelf of hundreds of products with all their lists has fewer. */
    public static final int LARGEST = 1_000_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** How the common kinds of pictures begin, in hexadecimal digits: JPEG, PNG, GIF, BMP, TIFF twice, RIFF (WebP). */
    private static final String[] PICTURES = {
        "ffd8ff", "89504e47", "47494638", "424d", "49492a00", "4d4d002a", "52494646"
    };

    private static final int BEGINNING = 12;
    /** Where the files of phones (HEIC, AVIF) say what they are. */
    private static final int BRAND_AT = 4;

    /** What a file is. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** A picture, which nobody here can read. */
        PICTURE,
        /** Neither, such as a document of a word processor. */
        OTHER,
        /** Longer than any label. */
        TOO_LARGE,
        /** Nothing could be read of it. */
        UNREADABLE
    }

    /** Reads a file; one that cannot be read is said to be so by its kind. */
    public static LabelFile read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            return new LabelFile(Kind.UNREADABLE, "");
        }
    }

    /**
     * Reads a file that anybody may have saved: UTF-8, UTF-16 with its mark, or what Windows wrote for decades.
     *
     * @throws IOException when the stream cannot be read
     */
    public static LabelFile read(InputStream in) throws IOException {
        return of(in.readNBytes(LARGEST + 1));
    }

    /** What these bytes of a file are. */
    public static LabelFile of(byte[] bytes) {
        if (isPicture(bytes)) {
            return new LabelFile(Kind.PICTURE, "");
        }
        if (bytes.length > LARGEST) {
            return new LabelFile(Kind.TOO_LARGE, "");
        }
        String text = text(bytes);
        return text.indexOf('\0') >= 0 || text.startsWith("%PDF-")
                ? new LabelFile(Kind.OTHER, "")
                : new LabelFile(Kind.TEXT, text);
    }

    private static boolean isPicture(byte[] bytes) {
        StringBuilder beginning = new StringBuilder();
        for (int i = 0; i < Math.min(BEGINNING, bytes.length); i++) {
            beginning
                    .append(Character.forDigit(bytes[i] >> 4 & 0xF, 16))
                    .append(Character.forDigit(bytes[i] & 0xF, 16));
        }
        for (String picture : PICTURES) {
            boolean bitmap = picture.length() == 4; // two letters, which a text may begin with
            if (beginning.indexOf(picture) == 0 && (!bitmap || hasZero(bytes))) {
                return true;
            }
        }
        return bytes.length > BRAND_AT + 4
                && new String(bytes, BRAND_AT, 4, StandardCharsets.ISO_8859_1).equals("ftyp");
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /** The text of bytes that anybody may have saved. */
    public static String text(byte[] bytes) {
        boolean marked = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        if (marked) {
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
