package org.skinweek.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads weights as percentages where a text says what they are a part of: “each gram contains”, “pour 100 g de gel”. */
final class StatedWeights {
    private static final String HOLDS =
            "(?:contains?|enthal(?:t|ten)|contien(?:t|e|en|nent)|contengono|contem|cont[ei]ne|zawiera(?:ja)?|bevat(?:ten)?|innehaller|indeholder|содержит)";
    private static final Pattern PER_GRAM = Pattern.compile(
            "\\b(?:1\\s*(?:g|г)(?:ramm?e?)?|(?:each|one|ein|jedes|chaque|un|cada|ogni|elke|kazdy) gramm?[aeo]?)\\b[^.]{0,40}?\\b"
                    + HOLDS + "|\\b(?:in each|per|pro|par|por|je) gramm?[eo]?\\b");
    private static final Pattern PER_HUNDRED = Pattern.compile(
            "\\b(?:in|per|pro|pour|je|auf|por|na|each|cada|chaque)\\s+100\\s*(?:g|ml)\\b|\\b100\\s*(?:g|ml|г|мл)\\b[^.]{0,40}?\\b"
                    + HOLDS);
    private static final Pattern OF_GRAM = Pattern.compile("(?:/|\\s(?:in|per)\\s).*(?:g|ml|gram)$");
    private static final String CURRENCIES = "€$£";
    private static final int PRICE = 20;
    private static final double HUNDRED = 100;

    /** Grams that weights are a part of; 0 where the text says none. */
    private final double base;

    private StatedWeights(double base) {
        this.base = base;
    }

    /** How a folded text gives weights. */
    static StatedWeights of(String plain) {
        if (PER_GRAM.matcher(plain).find()) {
            return new StatedWeights(1);
        }
        Matcher hundred = PER_HUNDRED.matcher(plain);
        boolean said = hundred.find() && !isPrice(plain, hundred.start());
        return new StatedWeights(said ? HUNDRED : 0);
    }

    private static boolean isPrice(String plain, int at) {
        return plain.substring(Math.max(0, at - PRICE), at).chars().anyMatch(letter -> CURRENCIES.indexOf(letter) >= 0);
    }

    /** A weight in percent; absent where nothing says what it is a part of, or it is the whole itself. */
    @Nullable
    Double percent(double amount, String unit) {
        double whole = OF_GRAM.matcher(unit).find() ? 1 : base;
        double grams = amount * grams(unit);
        return whole == 0 || grams >= whole ? null : round(grams / whole * HUNDRED);
    }

    private static double grams(String unit) {
        if (unit.startsWith("mg") || unit.startsWith("мг")) {
            return 1e-3;
        }
        return unit.equals("g") || unit.equals("г") ? 1 : 1e-6;
    }

    /** As many digits as rounding of fractions leaves sure. */
    static double round(double percent) {
        return Math.round(percent * 1e7) / 1e7;
    }
}
