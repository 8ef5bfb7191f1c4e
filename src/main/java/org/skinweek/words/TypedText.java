package org.skinweek.words;

/** Cleans what people type or paste: removes invisible characters and makes digits plain. */
final class TypedText {
    private static final int MINUS = '\u2212';

    private TypedText() {}

    /** Plain digits, plain spaces, no marks for the direction of writing; nothing else is changed. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            int digit = Character.digit(letter, 10);
            if (Character.isDigit(letter) && digit >= 0) {
                plain.append(digit);
            } else if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
                plain.append(' ');
            } else if (letter == MINUS) {
                plain.append('-');
            } else if (Character.getType(letter) != Character.FORMAT) {
                plain.appendCodePoint(letter);
            }
        });
        return plain.toString().strip();
    }
}
