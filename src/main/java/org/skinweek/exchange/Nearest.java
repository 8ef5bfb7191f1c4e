package org.skinweek.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {
    /** Longer words are cut before they are compared, which keeps a hostile file from costing time. */
    private static final int COMPARED = 64;

    private static final int SHORTEST_BEGINNING = 3;
    /** A word is near while it has at most one mistake for so many letters. */
    private static final int LETTERS_A_MISTAKE = 4;

    private static final int MOST_MISTAKES = 3;

    private Nearest() {}

    /**
     * The candidate that needs the fewest letters changed, the first of equals; completing an unfinished word counts as
     * one letter. Empty without candidates.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String plain = plain(word);
        return candidates.stream()
                .min(Comparator.<String>comparingInt(
                                candidate -> begun(plain, plain(candidate)) ? 1 : distance(plain, plain(candidate)))
                        .thenComparingInt(candidate -> distance(plain, plain(candidate))));
    }

    /**
     * As {@link #to}, but only for a word that is nearly the same: one letter in four may differ, three at most, or the
     * word begins the candidate. Empty when nothing is near.
     */
    static Optional<String> near(String word, Collection<String> candidates) {
        String plain = plain(word);
        int most = Math.min(MOST_MISTAKES, plain.length() / LETTERS_A_MISTAKE);
        return to(
                word,
                candidates.stream()
                        .filter(candidate -> distance(plain, plain(candidate)) <= most
                                || (plain.length() > SHORTEST_BEGINNING
                                        && plain(candidate).startsWith(plain)))
                        .toList());
    }

    private static boolean begun(String word, String candidate) {
        return word.length() >= SHORTEST_BEGINNING && candidate.startsWith(word) && !candidate.equals(word);
    }

    /** The end of an error sentence: {@code : did you mean "x"?}, or nothing where there are no candidates. */
    public static String question(String word, Collection<String> candidates) {
        return to(word, candidates).map(Nearest::didYouMean).orElse("");
    }

    /** The end of an error sentence that asks whether this word was meant. */
    static String didYouMean(String word) {
        return ": did you mean \"%s\"?".formatted(ControlCharacters.shortened(word));
    }

    private static String plain(String word) {
        String small = word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return small.substring(0, Math.min(COMPARED, small.length()));
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(above[column - 1] + change, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[other.length()];
    }
}
