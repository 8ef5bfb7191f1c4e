package org.skinweek.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts as searches compare them: small letters without accents, words parted by one space. */
public final class PlainText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    /** A text in this form. */
    public static String of(String text) {
        String unmarked =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(unmarked.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** True when each word of a query stands somewhere in a text; both in this form. */
    public static boolean holdsAllWords(String text, String query) {
        return Stream.of(query.split(" ", -1)).allMatch(text::contains);
    }
}
