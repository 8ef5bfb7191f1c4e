package org.skinweek.label;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as names are compared in: small letters without accents, one kind of dash, comma and bullet, nothing invisible.
 * Each of its characters knows where it stood in the text as given.
 */
final class FoldedText {
    private static final int ASCII = 128;
    private static final String DASHES = "‐‑‒–—―−﹣－";
    private static final String BULLETS = "•·・∙●▪■◦‣⁃○*∗✱|¦｜│";
    private static final String COMMAS = "，、﹐､‚";
    private static final String OPENING = "【〔〖「『";
    private static final String CLOSING = "】〕〗」』";
    private static final String SPECIAL_LETTERS = "ßœæøłαβµ×";
    /** Letters of Cyrillic and Greek that look like those of Latin: small ones, then capitals, which look like others. */
    private static final String TWINS = "асеорхуіјѕкмтвнοανκρτχι" + "АСЕОРХУІЈЅКМТВНΟΑΝΚΡΤΧΙΒΕΖΗΜΥ";
    /** What each of them is taken for within a Latin word. */
    private static final String LATIN_TWINS = "aceopxyijskmtbhoavkptxi" + "aceopxyijskmtbhoankptxibezhmy";

    private static final String[] SPELLED = {"ss", "oe", "ae", "o", "l", "alpha", "beta", "u", "x"};

    private final String given;
    private final StringBuilder folded;
    private int[] origins;

    private FoldedText(String given) {
        this.given = given;
        this.folded = new StringBuilder(given.length());
        this.origins = new int[given.length() + 16];
    }

    /** A text in this form. */
    static FoldedText of(String given) {
        FoldedText text = new FoldedText(given);
        int at = 0;
        while (at < given.length()) {
            int letter = given.codePointAt(at);
            text.fold(letter, at);
            at += Character.charCount(letter);
        }
        return text;
    }

    private void fold(int letter, int origin) {
        if (letter < ASCII) {
            addAscii((char) letter, origin);
        } else if (DASHES.indexOf(letter) >= 0) {
            add('-', origin);
        } else if (BULLETS.indexOf(letter) >= 0) {
            add('•', origin);
        } else if (COMMAS.indexOf(letter) >= 0) {
            add(',', origin);
        } else if (OPENING.indexOf(letter) >= 0) {
            add('[', origin);
        } else if (CLOSING.indexOf(letter) >= 0) {
            add(']', origin);
        } else if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
            add(letter == '\u2028' || letter == '\u2029' || letter == '\u0085' ? '\n' : ' ', origin);
        } else if (Character.getType(letter) != Character.FORMAT) {
            addLetter(letter, origin);
        }
    }

    private void addAscii(char letter, int origin) {
        if (letter >= 'A' && letter <= 'Z') {
            add((char) (letter + ('a' - 'A')), origin);
        } else if (letter == '*' || letter == '|') {
            add('•', origin);
        } else if (letter == '\n' || letter >= ' ') {
            add(letter, origin);
        } else {
            add(letter == '\r' && !followedByBreak(origin) ? '\n' : ' ', origin);
        }
    }

    private boolean followedByBreak(int origin) {
        return origin + 1 < given.length() && given.charAt(origin + 1) == '\n';
    }

    private void addLetter(int letter, int origin) {
        int twin = TWINS.indexOf(letter);
        if (twin >= 0 && inLatinWord(origin)) {
            add(LATIN_TWINS.charAt(twin), origin);
            return;
        }
        int special = SPECIAL_LETTERS.indexOf(Character.toLowerCase(letter));
        if (special >= 0) {
            SPELLED[special].chars().forEach(each -> add((char) each, origin));
            return;
        }
        String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            char part = plain.charAt(i);
            int type = Character.getType(part);
            if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                add(Character.toLowerCase(part), origin);
            }
        }
    }

    /** Whether a Latin letter stands in the word around a place, as shops and jokers mix alphabets. */
    private boolean inLatinWord(int origin) {
        return latinFrom(origin, -1) || latinFrom(origin, 1);
    }

    private boolean latinFrom(int origin, int way) {
        int at = origin + way;
        while (at >= 0 && at < given.length() && Character.isLetter(given.charAt(at))) {
            if (given.charAt(at) < ASCII) {
                return true;
            }
            at += way;
        }
        return false;
    }

    private void add(char letter, int origin) {
        if (folded.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[folded.length()] = origin;
        folded.append(letter);
    }

    int length() {
        return folded.length();
    }

    char at(int index) {
        return folded.charAt(index);
    }

    /** A stretch of this form. */
    String plain(int from, int to) {
        return folded.substring(from, to);
    }

    /** The whole text in this form. */
    String plain() {
        return folded.toString();
    }

    /** Where a stretch stands in the text as given. */
    TextSpan span(int from, int to) {
        int last = origins[to - 1];
        int end = last + Character.charCount(given.codePointAt(last));
        return new TextSpan(origins[from], Math.max(end, origins[from] + 1));
    }

    /** A stretch as given, with every run of blanks and breaks made one blank. */
    String written(int from, int to) {
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        String stretch = span(from, to).of(given);
        for (int i = 0; i < stretch.length(); i++) {
            char letter = stretch.charAt(i);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                gap = written.length() > 0;
            } else if (Character.getType(letter) != Character.FORMAT) {
                if (gap) {
                    written.append(' ');
                    gap = false;
                }
                written.append(letter);
            }
        }
        return written.toString();
    }
}
