package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stretch of text into known names and words between them, with as few pieces as can be: the longest names win, and
 * blanks count for little, since shops lose them.
 */
final class NameSplitter {
    private static final int NAME = 10;
    private static final int SHORT_NAME = 6;
    private static final int WITHIN_WORD = 4;
    private static final int SKIPPED = 14;
    private static final int SKIPPED_LETTER = 3;
    private static final int FILLER = 3;
    private static final int LONG_FILLER = 7;
    /** No name is one word of so many letters: names have lost the blanks between them, and one of them is unknown. */
    private static final int GLUED = 30;

    private static final int SKIPPED_IN_GLUED = 4;
    private static final int SHORTEST_IN_WORD = 4;
    private static final int SHORTEST_AT_START = 3;
    private static final int FAR = Integer.MAX_VALUE / 2;

    private final NameIndex index;
    private final Set<String> fillers;
    private final List<String> longFillers;

    NameSplitter(NameIndex index, Set<String> fillers) {
        this.index = index;
        this.fillers = fillers;
        this.longFillers = fillers.stream()
                .filter(word -> word.length() >= LONG_FILLER)
                .sorted()
                .toList();
    }

    /**
     * A piece.
     *
     * @param from index of its first character in the folded text
     * @param to index after its last one
     * @param known what it names; absent for words that name nothing
     * @param filler true for words that change nothing
     */
    record Piece(int from, int to, @Nullable KnownIngredient known, boolean filler) {}

    /** The pieces of a stretch; of its characters only those that are marked as kept count. */
    List<Piece> split(CharSequence text, int from, int to) {
        Cut cut = new Cut(text, from, to);
        return cut.pieces();
    }

    private final class Cut {
        private final CharSequence text;
        private final int[] places;
        private final boolean[] wordStart;
        private final int length;
        private final int[] cost;
        private final int[] next;
        private final @Nullable KnownIngredient[] names;

        Cut(CharSequence text, int from, int to) {
            this.text = text;
            this.places = new int[to - from];
            this.wordStart = new boolean[to - from + 1];
            int count = 0;
            boolean gap = true;
            for (int at = from; at < to; at++) {
                if (NameKey.isPart(text.charAt(at))) {
                    wordStart[count] = gap;
                    places[count++] = at;
                    gap = false;
                } else {
                    gap = true;
                }
            }
            length = count;
            wordStart[length] = true;
            cost = new int[length + 1];
            next = new int[length + 1];
            names = new KnownIngredient[length + 1];
        }

        List<Piece> pieces() {
            for (int at = length - 1; at >= 0; at--) {
                cost[at] = FAR;
                skip(at);
                match(at);
            }
            List<Piece> pieces = new ArrayList<>();
            int end = 0;
            for (int at = 0; at < length; at = end) {
                @Nullable KnownIngredient known = names[at];
                end = next[at];
                while (known == null && end < length && names[end] == null && !wordStart[end]) {
                    end = next[end];
                }
                boolean filler = known == null && isFiller(at, end);
                pieces.add(new Piece(places[at], places[end - 1] + 1, known, filler));
            }
            return pieces;
        }

        private void skip(int at) {
            int end = at + 1;
            while (!wordStart[end]) {
                end++;
            }
            int price = wordStart[at] && isFiller(at, end)
                    ? FILLER
                    : SKIPPED + SKIPPED_LETTER * (end - at) + (wordStart[at] ? 0 : WITHIN_WORD);
            cost[at] = price + cost[end];
            next[at] = end;
            int filler = wordStart[at] || end - at > GLUED ? gluedFiller(at, end) : 0;
            if (filler > 0 && FILLER + WITHIN_WORD + cost[filler] < cost[at]) {
                cost[at] = FILLER + WITHIN_WORD + cost[filler];
                next[at] = filler;
            }
            int letter = SKIPPED_IN_GLUED + cost[at + 1];
            if (end - at > GLUED && letter < cost[at]) {
                cost[at] = letter;
                next[at] = at + 1;
            }
        }

        /** Where a word that changes nothing ends, though its blank is lost: “EncapsulatedRetinol”; 0 where there is none. */
        private int gluedFiller(int at, int end) {
            for (String filler : longFillers) {
                int stop = at + filler.length();
                if (stop < end && matches(filler, at)) {
                    return stop;
                }
            }
            return 0;
        }

        private boolean matches(String filler, int at) {
            for (int i = 0; i < filler.length(); i++) {
                if (text.charAt(places[at + i]) != filler.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        private void match(int at) {
            NameIndex.Walk walk = index.walk();
            for (int end = at + 1; end <= length && walk.next(text.charAt(places[end - 1])); end++) {
                boolean whole = wordStart[at] && wordStart[end];
                if (!whole && end - at < (wordStart[at] ? SHORTEST_AT_START : SHORTEST_IN_WORD)) {
                    continue;
                }
                @Nullable KnownIngredient known = walk.whole();
                if (known != null) {
                    int price = NAME
                            + (end - at < SHORTEST_IN_WORD ? SHORT_NAME : 0)
                            + (wordStart[at] ? 0 : WITHIN_WORD)
                            + (wordStart[end] ? 0 : WITHIN_WORD)
                            + cost[end];
                    if (price <= cost[at]) {
                        cost[at] = price;
                        next[at] = end;
                        names[at] = known;
                    }
                }
            }
        }

        private boolean isFiller(int from, int to) {
            StringBuilder word = new StringBuilder(to - from);
            boolean number = true;
            for (int at = from; at < to; at++) {
                char letter = text.charAt(places[at]);
                number &= Character.isDigit(letter);
                word.append(letter);
            }
            return number || fillers.contains(word.toString());
        }
    }
}
