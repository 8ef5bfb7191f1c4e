package org.skinweek.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The pattern of a text, read once. {@link MessageFormat} reads its pattern for each text again, which took a tenth of the
 * time in which the week is turned, and with the first number it reads how languages write numbers, which a command would
 * wait for; it is asked only for what {@link TextPart} does not do.
 */
final class TextPattern {
    private static final String CHOICE = "choice,";

    private final String pattern;
    /** Absent where an argument has a format that no part knows. */
    private final @Nullable List<TextPart> parts;

    private TextPattern(String pattern, @Nullable List<TextPart> parts) {
        this.pattern = pattern;
        this.parts = parts;
    }

    /** Reads a pattern as {@link MessageFormat} does: an apostrophe begins or ends a quotation, two are one of the text. */
    static TextPattern of(String pattern) {
        List<TextPart> parts = new ArrayList<>();
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
                int end = end(pattern, i);
                @Nullable TextPart part = end < 0 ? null : part(pattern.substring(i + 1, end));
                if (part == null) {
                    return new TextPattern(pattern, null);
                }
                parts.add(new TextPart.Literal(text.toString()));
                parts.add(part);
                text.setLength(0);
                i = end;
            } else {
                text.append(letter);
            }
        }
        parts.add(new TextPart.Literal(text.toString()));
        return new TextPattern(pattern, parts);
    }

    /** Where the brace is that closes the one at a place; -1 where there is none. */
    private static int end(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** What stands between braces; absent for what only {@link MessageFormat} knows. */
    private static @Nullable TextPart part(String argument) {
        int index = argument.isEmpty() ? -1 : "0123456789".indexOf(argument.charAt(0));
        String format = argument.length() > 1 ? argument.substring(2) : "";
        if (index < 0 || (argument.length() > 1 && argument.charAt(1) != ',')) {
            return null;
        }
        if (format.startsWith(CHOICE)) {
            return TextPart.Choice.of(index, format.substring(CHOICE.length()));
        }
        boolean number = format.equals("number,integer");
        return number || argument.length() == 1 ? new TextPart.Argument(index, number) : null;
    }

    /** False for a pattern that is {@link MessageFormat}'s, whatever the arguments. */
    boolean isPlain() {
        return parts != null;
    }

    /** The text with its arguments put in. */
    String with(Locale locale, Object... arguments) {
        @Nullable String plain = plain(locale, arguments);
        return plain == null ? new MessageFormat(pattern, locale).format(arguments) : plain;
    }

    /** The same; absent where only {@link MessageFormat} knows it. */
    @Nullable
    String plain(Locale locale, Object... arguments) {
        if (parts == null) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (TextPart part : parts) {
            @Nullable String put = part.text(locale, arguments);
            if (put == null) {
                return null;
            }
            text.append(put);
        }
        return text.toString();
    }
}
