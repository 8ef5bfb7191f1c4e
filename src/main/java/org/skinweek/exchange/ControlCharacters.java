package org.skinweek.exchange;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Invisible characters that control whatever prints them: the control characters of seven and of eight bits, which
 * begin terminal commands, marks that change the direction of writing, and other line ends. A name from a file may hold
 * any of them. The two joiners are needed in Persian, in Indian scripts and in emoji: they stay.
 */
public final class ControlCharacters {
    private static final int LAST_ASCII = 0x7f;
    private static final int SHOWN = 60;
    private static final char NON_JOINER = '\u200c';
    private static final char JOINER = '\u200d';

    private ControlCharacters() {}

    /** The text on one line, with a space in place of each such character. */
    public static String blanked(String text) {
        StringBuilder blanked = new StringBuilder(text.length());
        text.codePoints().map(letter -> steers(letter) ? ' ' : letter).forEach(blanked::appendCodePoint);
        return blanked.toString();
    }

    /** The text as an error names it: blanked in this way and cut after 60 characters. */
    public static String shortened(String text) {
        String line = blanked(text);
        if (line.length() <= SHOWN) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return line.substring(0, end) + "…";
    }

    private static boolean steers(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> letter != NON_JOINER && letter != JOINER;
            default -> false;
        };
    }

    /** Escapes them by number in JSON, so that they reach whatever parses the document but not a terminal. */
    static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
            codes[LAST_ASCII] = CharacterEscapes.ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int letter) {
            boolean half = Character.isSurrogate((char) letter);
            return half || !steers(letter) ? null : new SerializedString(String.format(Locale.ROOT, "\\u%04X", letter));
        }
    }
}
