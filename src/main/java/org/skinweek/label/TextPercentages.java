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
                    + "(%(?!\\s*(?:off|discount|rabatt|reduction|descuento|sconto|korting)\\b)"
                    + "|percent\\b|per cent\\b|prozent\\b|pour cent\\b|por ciento\\b|procent\\b|ppm\\b|ppb\\b"
                    + "|(?:mg|mcg|ug|micrograms?)(?:\\s*/\\s*|\\s+(?:in|per)\\s+)(?:1\\s*)?(?:g|ml|gram)\\b"
                    + "|(?:mg|мг|mcg|ug|mi[ck]rogram(?:s|m|mes?)?|g|г)\\b)");
    private static final Pattern BARE_DECIMAL = Pattern.compile(
            "(?<![a-z0-9.,])(\\d{1,2}[.,]\\d{1,3})(?![\\d.,])(?!\\s*(?:ml|g|kg|oz|fl|l|cm|mm|usd|eur|€|x)\\b)");
    private static final Pattern RANGE = Pattern.compile("(?<![a-z0-9.,-])(\\d{1,3}(?:[.,]\\d{1,3})?)\\s?[-/]\\s?$");
    private static final int LONGEST_NUMBER = 12;
    private static final Pattern WEIGHT = Pattern.compile("[gг]$|mg|мг|mcg|ug|mi[ck]ro");

    private final List<Stated> stated = new ArrayList<>();

    /**
     * A percentage where it stands.
     *
     * @param from index of its first character in the folded text
     * @param to index after its last one
     * @param value in percent by weight, above 0 to 100; of a range the upper end
     * @param low the lower end of a range, such as “0.1–2.5 %”; absent where there is none
     */
    record Stated(int from, int to, double value, @Nullable Double low) {}

    /** The percentages of a text. */
    static TextPercentages of(FoldedText text) {
        TextPercentages found = new TextPercentages();
        String plain = text.plain();
        StatedWeights weights = StatedWeights.of(plain);
        List<SaidLimit.Words> limits = SaidLimit.in(plain);
        Matcher matcher = STATED.matcher(plain);
        while (matcher.find()) {
            @Nullable Double value = value(matcher.group(1), matcher.group(2), weights);
            int at = matcher.start();
            boolean limit = limits.stream().anyMatch(words -> words.from() <= at && at < words.to());
            if (!limit && value != null && value > 0 && value <= 100) {
                found.stated.add(stated(plain, matcher.start(1), matcher.end(), value));
            }
        }
        if (found.stated.isEmpty()) {
            found.stated.addAll(PercentColumn.of(plain));
        }
        return found;
    }

    /** The percentages of a product's name, where a decimal says one without its sign, too: “Retinol 0.5”. */
    static TextPercentages ofName(FoldedText text) {
        TextPercentages found = of(text);
        Matcher bare = found.stated.isEmpty() ? BARE_DECIMAL.matcher(text.plain()) : null;
        while (bare != null && bare.find()) {
            double value = Double.parseDouble(bare.group(1).replace(',', '.'));
            if (value > 0) {
                found.stated.add(new Stated(bare.start(1), bare.end(1), value, null));
            }
        }
        return found;
    }

    private static Stated stated(String plain, int from, int to, double value) {
        int start = Math.max(0, from - LONGEST_NUMBER);
        Matcher before = RANGE.matcher(plain.substring(start, from));
        return before.find()
                ? new Stated(
                        start + before.start(1),
                        to,
                        value,
                        Double.valueOf(before.group(1).replace(',', '.')))
                : new Stated(from, to, value, null);
    }

    private static @Nullable Double value(String number, String unit, StatedWeights weights) {
        boolean parts = unit.startsWith("pp");
        String digits = parts ? number.replaceAll("[ ,](?=\\d{3})|\\.(?=\\d{3}\\b)", "") : number;
        if (digits.length() > 12) {
            return null;
        }
        double amount = Double.parseDouble(digits.replace(',', '.').replace(" ", ""));
        if (unit.startsWith("ppm")) {
            return StatedWeights.round(amount / 10_000);
        }
        if (unit.startsWith("ppb")) {
            return StatedWeights.round(amount / 10_000_000);
        }
        if (WEIGHT.matcher(unit).lookingAt()) {
            return weights.percent(amount, unit);
        }
        return amount;
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
