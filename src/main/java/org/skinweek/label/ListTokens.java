package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a part of a label at whatever parts its names: commas, semicolons, bullets, bars, spaced dashes and slashes, full stops,
 * and line breaks where nothing else does.
 */
final class ListTokens {
    private static final int BRACKET = 240;

    private final CharSequence text;
    private final int end;
    private final boolean breaksPart;

    private ListTokens(CharSequence text, int from, int end) {
        this.text = text;
        this.end = end;
        this.breaksPart = breaksPart(text, from, end);
    }

    /**
     * A token.
     *
     * @param from index of its first character in the folded text
     * @param to index after its last one
     * @param slashed true when a slash parts it from the one before
     */
    record Token(int from, int to, boolean slashed) {}

    /** The tokens of a stretch, none of them blank. */
    static List<Token> of(CharSequence text, int from, int to) {
        return new ListTokens(text, from, to).cut(from);
    }

    private List<Token> cut(int from) {
        List<Token> tokens = new ArrayList<>();
        int start = from;
        boolean slashed = false;
        int at = from;
        while (at < end) {
            char letter = text.charAt(at);
            int closing = letter == '(' || letter == '[' ? closing(at) : 0;
            if (closing > 0) {
                at = closing;
            } else if (parts(at)) {
                add(tokens, start, at, slashed);
                slashed = letter == '/';
                start = at + 1;
            }
            at++;
        }
        add(tokens, start, end, slashed);
        return tokens;
    }

    private void add(List<Token> tokens, int from, int to, boolean slashed) {
        int start = from;
        int stop = to;
        while (start < stop && !NameKey.isPart(text.charAt(start)) && "([".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        while (stop > start && !NameKey.isPart(text.charAt(stop - 1)) && ")]".indexOf(text.charAt(stop - 1)) < 0) {
            stop--;
        }
        if (start < stop) {
            tokens.add(new Token(start, stop, slashed));
        }
    }

    private boolean parts(int at) {
        char before = letter(at - 1);
        char after = letter(at + 1);
        return switch (text.charAt(at)) {
            case ',' -> !(Character.isDigit(before) && Character.isDigit(after));
            case ';', '•', ':' -> true;
            case '\n' -> breaksPart && before != '-';
            case '-', '+' -> blank(before) && blank(after);
            case '/' -> blank(before) || blank(after);
            case '&' -> blank(before) && blank(after);
            case '.' -> blank(after) || (wordEndsAt(at) && Character.isLetter(after));
            default -> false;
        };
    }

    private boolean wordEndsAt(int at) {
        return Character.isLetter(letter(at - 1))
                && Character.isLetter(letter(at - 2))
                && Character.isLetter(letter(at - 3));
    }

    private char letter(int at) {
        return at >= 0 && at < end ? text.charAt(at) : ' ';
    }

    private static boolean blank(char letter) {
        return letter == ' ' || letter == '\n';
    }

    /** Where a bracket closes; 0 where it does not, as scans lose brackets. */
    private int closing(int at) {
        int depth = 0;
        for (int i = at; i < Math.min(end, at + BRACKET); i++) {
            char letter = text.charAt(i);
            if (letter == '(' || letter == '[') {
                depth++;
            } else if (letter == ')' || letter == ']') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return 0;
    }

    /** Whether each line is an entry: there are hardly any other signs between names. */
    private static boolean breaksPart(CharSequence text, int from, int to) {
        int breaks = 0;
        int signs = 0;
        boolean content = false;
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            if (letter == '\n') {
                breaks += content ? 1 : 0;
                content = false;
            } else if (",;•".indexOf(letter) >= 0) {
                boolean decimal = at > from
                        && at + 1 < to
                        && Character.isDigit(text.charAt(at - 1))
                        && Character.isDigit(text.charAt(at + 1));
                signs += decimal ? 0 : 1;
            } else if (NameKey.isPart(letter)) {
                content = true;
            }
        }
        return breaks > 0 && signs <= breaks / 2;
    }
}
