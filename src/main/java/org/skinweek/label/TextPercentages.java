package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The percentages that a text states, in whatever unit: per cent, parts per million, milligrams in a gram. They are taken out
 * of the text, so that names are read without them.
 */
final class TextPercentages {
    private static final Pattern STATED =
            Pattern.compile("(?<![a-z0-9.,])[<~≈≤]?\\s?(\\d{1,3}(?:[ ,.]\\d{3})+(?=\\s*pp)|\\d+(?:[.,]\\d+)?)\\s*"
                    + "(%|percent\\b|per cent\\b|prozent\\b|pour cent\\b|por ciento\\b|ppm\\b|ppb\\b"
                    + "|mg\\s*/\\s*(?:g|ml)\\b|(?:u|mc)g\\s*/\\s*g\\b|micrograms?\\s*/\\s*g\\b|mg\\b)");
    private static final Pattern PER_GRAM =
            Pattern.compile("\\b(?:1\\s*g(?:ramm?e?)?|(?:each|one|ein|jedes|chaque|un|cada) gramm?[eo]?)\\b[^.]{0,40}?"
                    + "\\b(?:contains|enthalt|contient|contiene|contem)"
                    + "|\\b(?:in each|per|pro|par|por|je) gramm?[eo]?\\b");

    private final List<Stated> stated = new ArrayList<>();

    /**
     * A percentage where it stands.
     *
     * @param from index of its first character in the folded text
     * @param to index after its last one
     * @param value in percent by weight, above 0 to 100
     */
    record Stated(int from, int to, double value) {}

    /** The percentages of a text. */
    static TextPercentages of(FoldedText text) {
        TextPercentages found = new TextPercentages();
        String plain = text.plain();
        boolean perGram = PER_GRAM.matcher(plain).find();
        Matcher matcher = STATED.matcher(plain);
        while (matcher.find()) {
            @Nullable Double value = value(matcher.group(1), matcher.group(2), perGram);
            if (value != null && value > 0 && value <= 100) {
                found.stated.add(new Stated(matcher.start(1), matcher.end(), value));
            }
        }
        return found;
    }

    private static @Nullable Double value(String number, String unit, boolean perGram) {
        boolean parts = unit.startsWith("pp");
        String digits = parts ? number.replaceAll("[ ,](?=\\d{3})|\\.(?=\\d{3}\\b)", "") : number;
        if (digits.length() > 12) {
            return null;
        }
        double amount = Double.parseDouble(digits.replace(',', '.').replace(" ", ""));
        if (unit.startsWith("ppm") || unit.startsWith("ug") || unit.startsWith("mc") || unit.startsWith("mi")) {
            return round(amount / 10_000);
        }
        if (unit.startsWith("ppb")) {
            return round(amount / 10_000_000);
        }
        if (unit.startsWith("mg")) {
            return perGram || unit.length() > 2 ? round(amount / 10) : null;
        }
        return amount;
    }

    private static double round(double percent) {
        return Math.round(percent * 1e7) / 1e7;
    }

    /** All of them, in the order of the text. */
    List<Stated> all() {
        return stated;
    }

    /** The first one that begins within a stretch. */
    @Nullable
    Stated within(int from, int to) {
        for (Stated each : stated) {
            if (each.from() >= from && each.from() < to) {
                return each;
            }
        }
        return null;
    }
}
