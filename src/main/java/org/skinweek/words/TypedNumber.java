package org.skinweek.words;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write or paste them: in the digits of any script, with a point or a comma, with or without
 * separators for thousands. An ambiguous number is read as the user's country writes it.
 */
public final class TypedNumber {
    private static final Pattern GROUPED =
            Pattern.compile("-?[1-9]\\d{0,2}(?:([ '’,.])\\d{3})(?:\\1\\d{3})*(?:[.,]\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+[.]?\\d*|[.]\\d+)");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");

    /** Never separates thousands, whatever the country. */
    private static final char ARABIC_POINT = '\u066b';

    private final char groups;

    /** A reader for the users of a country. */
    public TypedNumber(Locale region) {
        char sign = DecimalFormatSymbols.getInstance(region).getDecimalSeparator();
        groups = sign == '.' ? ',' : '.';
    }

    /** A number; empty when the text is none. */
    public Optional<Double> decimal(String text) {
        return number(text).map(Double::parseDouble);
    }

    /** A number with each digit as it was written; empty when the text is none. */
    public Optional<BigDecimal> exact(String text) {
        return number(text).map(BigDecimal::new);
    }

    private Optional<String> number(String text) {
        String typed = TypedText.plain(text);
        boolean arabic = typed.indexOf(ARABIC_POINT) >= 0;
        String plain = typed.replace(ARABIC_POINT, '.').replace('\u066c', '\'');
        if (GROUPED.matcher(plain).matches() && !isDecimal(plain)) {
            plain = arabic ? plain.replace("'", "") : withoutGroups(plain);
        }
        plain = plain.replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    /** A whole number of at most nine digits; empty when the text is none. */
    public Optional<Integer> whole(String text) {
        String plain = TypedText.plain(text);
        return WHOLE.matcher(plain).matches() ? Optional.of(Integer.parseInt(plain)) : Optional.empty();
    }

    /** True when the only separator is the decimal one of the user's country. */
    private boolean isDecimal(String plain) {
        String signs = plain.replaceAll("[-\\d]", "");
        return signs.length() == 1 && ".,".contains(signs) && signs.charAt(0) != groups;
    }

    private static String withoutGroups(String plain) {
        char first = plain.replaceAll("[-\\d]", "").charAt(0);
        return plain.replace(String.valueOf(first), "");
    }
}
