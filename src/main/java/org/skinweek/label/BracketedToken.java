package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.label.ListTokens.Token;

/**
 * A token with what stands in its brackets apart.
 *
 * @param outside the token with blanks where brackets were, of the same length
 * @param contents what stands in brackets, cut at its own separators, with places in the whole text
 */
record BracketedToken(CharSequence outside, List<Token> contents) {
    static BracketedToken of(CharSequence text, int from, int to) {
        StringBuilder outside = new StringBuilder(text.subSequence(from, to));
        List<Token> contents = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            if ((letter == '(' || letter == '[') && (depth > 0 || closes(text, at, to))) {
                start = depth == 0 ? at + 1 : start;
                depth++;
            }
            boolean closing = letter == ')' || letter == ']';
            if (depth > 0) {
                outside.setCharAt(at - from, ' ');
                depth -= closing ? 1 : 0;
                if (depth == 0) {
                    contents.addAll(ListTokens.of(text, start, at));
                }
            }
        }
        return new BracketedToken(outside, contents);
    }

    private static boolean closes(CharSequence text, int open, int to) {
        for (int at = open; at < to; at++) {
            if (text.charAt(at) == ')' || text.charAt(at) == ']') {
                return true;
            }
        }
        return false;
    }
}
