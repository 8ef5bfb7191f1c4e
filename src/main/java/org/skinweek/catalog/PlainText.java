package org.skinweek.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts as searches compare them: small letters without accents, words parted by one space. */
public final class PlainText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int FIRST_BEYOND_ASCII = 128;

    private PlainText() {}

    /** A text in this form. */
    public static String of(String text) {
        return text.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII) ? ofAscii(text) : ofAny(text);
    }

    /** The same for the letters that have no accents, in one pass: most names are made of them. */
    private static String ofAscii(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean capital = letter >= 'A' && letter <= 'Z';
            if (capital || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                if (gap && plain.length() > 0) {
                    plain.append(' ');
                }
                plain.append(capital ? (char) (letter + ('a' - 'A')) : letter);
                gap = false;
            } else {
                gap = true;
            }
        }
        return plain.toString();
    }

    private static String ofAny(String text) {
        String unmarked =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(unmarked.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** True when each word of a query stands somewhere in a text; both in this form. */
    public static boolean holdsAllWords(String text, String query) {
        return Stream.of(query.split(" ", -1)).allMatch(text::contains);
    }

    /** How many letters must be put in, taken out or changed to make one text of the other. */
    static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
