package org.skinweek.label;

/**
 * What is left of a name when everything that scans, shops and typists change is taken away: small letters and digits without
 * accents, blanks, hyphens, commas and brackets.
 */
final class NameKey {
    private NameKey() {}

    /** The key of a name. */
    static String of(String name) {
        return ofFolded(FoldedText.of(name).plain());
    }

    /** The key of a text that is folded already. */
    static String ofFolded(CharSequence folded) {
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            if (isPart(letter)) {
                key.append(letter);
            }
        }
        return key.toString();
    }

    /** Whether a folded character belongs to a key. */
    static boolean isPart(char letter) {
        return letter < 128
                ? (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
                : Character.isLetterOrDigit(letter);
    }
}
