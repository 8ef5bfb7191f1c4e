package org.skinweek.label;

/**
 * A stretch of the text as it was given, so that a window can mark it.
 *
 * @param from index of its first character (a UTF-16 unit, as {@link String#substring(int, int)} counts)
 * @param to index after its last character, greater than {@code from}
 */
public record TextSpan(int from, int to) {
    /** Checks the order. */
    public TextSpan {
        if (!(from >= 0 && from < to)) {
            throw new IllegalArgumentException("No stretch of a text: " + from + " to " + to);
        }
    }

    /** The stretch of a text. */
    public String of(String text) {
        return text.substring(from, to);
    }
}
