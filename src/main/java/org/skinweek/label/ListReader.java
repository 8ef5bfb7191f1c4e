package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.label.ListTokens.Token;
import org.skinweek.label.NameSplitter.Piece;

/** Reads the entries of a part of a label. */
final class ListReader {
    private static final int SHORTEST_CUT = 7;

    private final EntryReader reader;
    private final NameIndex index;

    ListReader(EntryReader reader, NameIndex index) {
        this.reader = reader;
        this.index = index;
    }

    /**
     * The entries of a list.
     *
     * @param text the folded text without its percentages
     * @param percentages what was taken out of it
     */
    List<ListEntry> list(CharSequence text, TextPercentages percentages, int from, int to) {
        List<ListEntry> entries = new ArrayList<>();
        List<Token> tokens = ListTokens.of(text, from, to);
        for (Token token : tokens) {
            for (ListEntry entry : reader.read(text, token)) {
                if (!repeats(entries, entry, token)) {
                    entries.add(entry);
                }
            }
        }
        joinBroken(entries, text);
        completeLast(entries, text);
        entries.removeIf(entry -> entry.known() == null && isNumber(text, entry));
        return StatedPercents.of(text, percentages, from, to).assign(SaltForms.without(entries, text));
    }

    /** After a slash stands another name of the same, in another language. */
    private static boolean repeats(List<ListEntry> entries, ListEntry entry, Token token) {
        if (!token.slashed() || entries.isEmpty()) {
            return false;
        }
        @Nullable KnownIngredient before = entries.get(entries.size() - 1).known();
        @Nullable KnownIngredient known = entry.known();
        return before != null && (known == null || NearNames.same(before, known));
    }

    /** A comma or a line break within a name, as in “Retinyl, Palmitate”, leaves two entries that only together are one. */
    private void joinBroken(List<ListEntry> entries, CharSequence text) {
        for (int i = entries.size() - 2; i >= 0; i--) {
            ListEntry one = entries.get(i);
            ListEntry next = entries.get(i + 1);
            String key = NameKey.ofFolded(text.subSequence(one.from(), next.to()));
            boolean line = one.known() == null && onlyBreak(text, one.to(), next.from());
            boolean parted = line || (one.known() == null && next.known() == null);
            if (parted || (one.active() != null && next.known() == null)) {
                @Nullable KnownIngredient whole = parted ? index.exact(key) : longer(one, key);
                if (whole != null) {
                    entries.set(i, ListEntry.known(one.from(), next.to(), NameMatch.TYPO, whole));
                    entries.remove(i + 1);
                }
            }
        }
    }

    /** What an active is the misspelt beginning of, so that no slip makes retinal of “Retinl A,etate”, an ester. */
    private @Nullable KnownIngredient longer(ListEntry active, String key) {
        @Nullable KnownIngredient longer = index.near(key);
        boolean other =
                longer != null && longer.active() != null && !longer.active().equals(active.active());
        return other ? longer : null;
    }

    /** Whether a line ends between two places, and nothing else stands there. */
    private static boolean onlyBreak(CharSequence text, int from, int to) {
        boolean breaks = false;
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
            breaks |= text.charAt(at) == '\n';
        }
        return breaks;
    }

    /** A cut may end the last name. */
    private void completeLast(List<ListEntry> entries, CharSequence text) {
        if (entries.isEmpty()) {
            return;
        }
        ListEntry last = entries.get(entries.size() - 1);
        String key = NameKey.ofFolded(text.subSequence(last.from(), last.to()));
        if (last.known() == null && key.length() >= SHORTEST_CUT) {
            @Nullable KnownIngredient meant = index.beginning(key);
            if (meant != null) {
                entries.set(entries.size() - 1, ListEntry.known(last.from(), last.to(), NameMatch.TYPO, meant));
            }
        }
    }

    private static boolean isNumber(CharSequence text, ListEntry entry) {
        String key = NameKey.ofFolded(text.subSequence(entry.from(), entry.to()));
        return key.chars().allMatch(Character::isDigit);
    }

    /** What a drug label declares: the actives among whatever words, each with the strength beside it. */
    List<ListEntry> declared(CharSequence text, TextPercentages percentages, int from, int to) {
        List<ListEntry> found = new ArrayList<>();
        for (Token token : ListTokens.of(text, from, to)) {
            CharSequence stretch = text.subSequence(token.from(), token.to());
            List<Piece> pieces = reader.splitter().split(stretch, 0, stretch.length());
            for (ListEntry entry : reader.loose().read(pieces, stretch, token.from())) {
                if (entry.active() != null) {
                    found.add(entry.asDeclared());
                }
            }
        }
        return once(StatedPercents.of(text, percentages, from, to).assign(SaltForms.without(found, text)));
    }

    /** Each active once, where it is named first, with the strength that stands beside any of its names. */
    private static List<ListEntry> once(List<ListEntry> declared) {
        List<ListEntry> found = new ArrayList<>();
        for (ListEntry entry : declared) {
            int same = 0;
            while (same < found.size() && !sameActive(found.get(same), entry)) {
                same++;
            }
            if (same == found.size()) {
                found.add(entry.asDeclared());
            } else if (found.get(same).percent() == null) {
                found.set(same, found.get(same).withPercent(entry.percent()));
            }
        }
        return found;
    }

    private static boolean sameActive(ListEntry one, ListEntry other) {
        return one.known() != null && other.known() != null && one.known().equals(other.known());
    }
}
