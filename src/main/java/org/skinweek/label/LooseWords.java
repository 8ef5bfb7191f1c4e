package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.label.NameSplitter.Piece;

/** Reads names that nothing parts, where some of them are misspelt or unknown. */
final class LooseWords {
    private static final int MOST_WORDS = 4;
    private static final int MOST_ASKED = 120;

    private final NameIndex index;
    private final Set<String> prose;

    LooseWords(NameIndex index, Set<String> prose) {
        this.index = index;
        this.prose = prose;
    }

    /**
     * The entries of pieces of which some name nothing: several names that a shop lost the commas of, or one beside a
     * misspelt one. None where a word stands beside a name that changes it, as in “retinol free”.
     *
     * @param pieces the pieces of a token
     * @param text the token
     * @param offset where the token begins in the folded text
     */
    List<ListEntry> apart(List<Piece> pieces, CharSequence text, int offset) {
        List<ListEntry> entries = read(pieces, text, offset);
        long known = entries.stream().filter(entry -> entry.known() != null).count();
        long unknown = entries.size() - known;
        boolean whole = known > 0 && unknown == 0;
        return whole || (known >= 2 && unknown <= known) ? entries : List.of();
    }

    /** The same, however much is unknown. */
    List<ListEntry> read(List<Piece> pieces, CharSequence text, int offset) {
        List<ListEntry> entries = new ArrayList<>();
        List<Piece> words = new ArrayList<>();
        int[] asked = {0};
        for (Piece piece : pieces) {
            if (piece.known() == null) {
                if (!piece.filler() || !words.isEmpty()) {
                    words.add(piece);
                }
                continue;
            }
            flush(words, text, offset, entries, asked);
            if (!joined(piece, text, offset, entries)) {
                entries.add(
                        ListEntry.known(offset + piece.from(), offset + piece.to(), NameMatch.EXACT, piece.known()));
            }
        }
        flush(words, text, offset, entries, asked);
        return entries;
    }

    /** A misspelt word before a name may be the beginning of a longer one. */
    private boolean joined(Piece piece, CharSequence text, int offset, List<ListEntry> entries) {
        if (entries.isEmpty() || entries.get(entries.size() - 1).known() != null) {
            return false;
        }
        ListEntry before = entries.get(entries.size() - 1);
        @Nullable KnownIngredient longer = near(text, before.from() - offset, piece.to());
        if (longer == null) {
            return false;
        }
        entries.set(entries.size() - 1, ListEntry.known(before.from(), offset + piece.to(), NameMatch.TYPO, longer));
        return true;
    }

    private void flush(List<Piece> words, CharSequence text, int offset, List<ListEntry> entries, int[] asked) {
        while (!words.isEmpty() && words.get(words.size() - 1).filler()) {
            words.remove(words.size() - 1);
        }
        int unread = 0;
        int at = 0;
        while (at < words.size()) {
            int taken = asked[0]++ < MOST_ASKED ? take(words, at, text, offset, entries, unread) : 0;
            if (taken > 0) {
                at += taken;
                unread = at;
            } else {
                at++;
            }
        }
        if (unread < words.size()) {
            entries.add(ListEntry.unknown(
                    offset + words.get(unread).from(),
                    offset + words.get(words.size() - 1).to(),
                    words.size() - unread > 5));
        }
        words.clear();
    }

    /** Reads a name that begins at a word, the name before it included, and tells how many words it takes. */
    private int take(List<Piece> words, int at, CharSequence text, int offset, List<ListEntry> entries, int unread) {
        boolean afterName =
                at == 0 && !entries.isEmpty() && entries.get(entries.size() - 1).known() != null;
        for (int count = namedWords(words, at, text); count > 0; count--) {
            int from = words.get(at).from();
            int to = words.get(at + count - 1).to();
            if (afterName) {
                ListEntry before = entries.get(entries.size() - 1);
                @Nullable KnownIngredient longer = near(text, before.from() - offset, to);
                if (longer != null) {
                    entries.set(
                            entries.size() - 1, ListEntry.known(before.from(), offset + to, NameMatch.TYPO, longer));
                    return count;
                }
            }
            @Nullable KnownIngredient found = nearOrFormed(text, from, to);
            if (found != null) {
                if (unread < at) {
                    entries.add(ListEntry.unknown(
                            offset + words.get(unread).from(),
                            offset + words.get(at - 1).to(),
                            at - unread > 5));
                }
                entries.add(ListEntry.known(offset + from, offset + to, NameMatch.TYPO, found));
                return count;
            }
        }
        return 0;
    }

    /** How many words from one on may be of a name: words of sentences are of none, and to ask for them takes long. */
    private int namedWords(List<Piece> words, int at, CharSequence text) {
        int most = Math.min(MOST_WORDS, words.size() - at);
        for (int count = 0; count < most; count++) {
            Piece word = words.get(at + count);
            if (prose.contains(NameKey.ofFolded(text.subSequence(word.from(), word.to())))) {
                return count;
            }
        }
        return most;
    }

    private @Nullable KnownIngredient near(CharSequence text, int from, int to) {
        String key = NameKey.ofFolded(text.subSequence(from, to));
        @Nullable KnownIngredient exact = index.exact(key);
        return exact == null ? index.near(key) : exact;
    }

    private @Nullable KnownIngredient nearOrFormed(CharSequence text, int from, int to) {
        @Nullable KnownIngredient near = near(text, from, to);
        String words = EntryReader.words(text.subSequence(from, to));
        return near == null ? NamePatterns.of(words, words) : near;
    }
}
