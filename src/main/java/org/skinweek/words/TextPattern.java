package org.skinweek.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The pattern of a text, read once. {@link MessageFormat} reads its pattern for each text again, which took a tenth of the
 * time in which the week is turned; it is asked only for numbers and for patterns that format something themselves.
 */
final class TextPattern {
    private final String pattern;
    /** Texts, and where an argument is put in its index; absent where an argument has a format. */
    private final @Nullable List<Object> parts;

    private TextPattern(String pattern, @Nullable List<Object> parts) {
        this.pattern = pattern;
        this.parts = parts;
    }

    /** Reads a pattern as {@link MessageFormat} does: an apostrophe begins or ends a quotation, two are one of the text. */
    static TextPattern of(String pattern) {
        List<Object> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            if (letter == '\'' && pattern.startsWith("''", i)) {
                text.append(letter);
                i++;
            } else if (letter == '\'') {
                quoted = !quoted;
            } else if (letter == '{' && !quoted) {
                int end = pattern.indexOf('}', i);
                String index = end < 0 ? "" : pattern.substring(i + 1, end);
                if (!index.matches("\\d")) {
                    return new TextPattern(pattern, null);
                }
                parts.add(text.toString());
                parts.add(Integer.valueOf(index));
                text.setLength(0);
                i = end;
            } else {
                text.append(letter);
            }
        }
        parts.add(text.toString());
        return new TextPattern(pattern, parts);
    }

    /** The text with its arguments put in. */
    String with(Locale locale, Object... arguments) {
        if (parts == null) {
            return new MessageFormat(pattern, locale).format(arguments);
        }
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof String literal) {
                text.append(literal);
            } else if (part instanceof Integer index
                    && index < arguments.length
                    && arguments[index] instanceof String argument) {
                text.append(argument);
            } else {
                return new MessageFormat(pattern, locale).format(arguments);
            }
        }
        return text.toString();
    }
}
