package org.skinweek.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes the content lines of an iCalendar file, folded at {@value #MOST_OCTETS} octets as RFC 5545, section 3.1, asks
 * for. ical4j folds by characters, which makes longer lines of anything but plain letters.
 */
final class ContentLines {
    /** The longest line, without its end. */
    static final int MOST_OCTETS = 75;

    private static final String END = "\r\n";
    private static final byte[] FOLD = "\r\n ".getBytes(StandardCharsets.UTF_8);

    private ContentLines() {}

    /**
     * Writes a calendar.
     *
     * @param text content lines that are not folded, each with its end
     */
    static void write(String text, OutputStream out) throws IOException {
        for (String line : text.split(END, 0)) {
            fold(line, out);
            out.write(END.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Breaks between characters, never within the octets of one. */
    private static void fold(String line, OutputStream out) throws IOException {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int next = line.offsetByCodePoints(at, 1);
            byte[] character = line.substring(at, next).getBytes(StandardCharsets.UTF_8);
            if (octets + character.length > MOST_OCTETS) {
                out.write(FOLD);
                octets = 1;
            }
            out.write(character);
            octets += character.length;
            at = next;
        }
    }
}
