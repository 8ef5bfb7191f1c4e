package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.label.ListTokens.Token;
import org.skinweek.label.NameSplitter.Piece;

/** Reads what stands between two separators: mostly one name, at times several or none. */
final class EntryReader {
    private static final int LONGEST_PATTERN = 120;
    private static final int SENTENCE = 9;
    private static final int FEW = 2;
    /** What holds so many names is none, however it ends. */
    private static final int SEVERAL = 4;

    private final NameIndex index;
    private final NameSplitter splitter;
    private final LooseWords loose;
    private final Set<String> prose;

    EntryReader(NameIndex index, ReadingWords words) {
        this.index = index;
        this.splitter = new NameSplitter(index, words.fillers());
        this.loose = new LooseWords(index, words.prose());
        this.prose = words.prose();
    }

    NameSplitter splitter() {
        return splitter;
    }

    LooseWords loose() {
        return loose;
    }

    /** The entries of a token, at least one. */
    List<ListEntry> read(CharSequence text, Token token) {
        return read(text, token.from(), token.to(), 0);
    }

    private List<ListEntry> read(CharSequence text, int from, int to, int depth) {
        BracketedToken brackets = BracketedToken.of(text, from, to);
        CharSequence main = brackets.outside();
        String key = NameKey.ofFolded(main);
        if (key.isEmpty()) {
            return depth == 0 ? inside(text, brackets, from, to) : List.of(unknown(text, from, to));
        }
        @Nullable KnownIngredient whole = whole(text, from, to, key);
        if (whole != null) {
            @Nullable KnownIngredient meant = GenericNames.isGeneric(key) ? named(text, brackets) : null;
            return List.of(ListEntry.known(from, to, NameMatch.EXACT, meant == null ? whole : meant));
        }
        List<Piece> pieces = splitter.split(main, 0, main.length()).stream()
                .map(piece -> meant(piece, text, from, to))
                .toList();
        List<ListEntry> covered = covered(pieces, text, from, to);
        if (!covered.isEmpty()) {
            return covered;
        }
        @Nullable KnownIngredient near = slipped(key);
        if (near != null) {
            boolean generic = GenericNames.isGeneric(NameKey.of(near.name()));
            @Nullable KnownIngredient meant = generic ? named(text, brackets) : null;
            return List.of(ListEntry.known(from, to, NameMatch.TYPO, meant == null ? near : meant));
        }
        @Nullable KnownIngredient formed = knows(pieces) < SEVERAL ? formed(text, from, to, main) : null;
        if (formed != null) {
            return List.of(ListEntry.known(from, to, NameMatch.PATTERN, formed));
        }
        List<ListEntry> lines = depth < 2 ? byLines(text, from, to, depth) : List.of();
        if (!lines.isEmpty()) {
            return lines;
        }
        List<ListEntry> apart = loose.apart(pieces, main, from);
        if (!apart.isEmpty()) {
            return apart;
        }
        List<ListEntry> inside = depth == 0 && knows(pieces) == 0 ? inside(text, brackets, from, to) : List.of();
        if (inside.stream().anyMatch(EntryReader::isVague)) {
            @Nullable KnownIngredient outer = index.nearActive(key);
            if (outer != null) {
                return List.of(ListEntry.known(from, to, NameMatch.TYPO, outer));
            }
        }
        return inside.stream().anyMatch(entry -> entry.known() != null) ? inside : List.of(unknown(text, from, to));
    }

    /** What a misspelt key means; a scanner takes one letter for two, too. */
    private @Nullable KnownIngredient slipped(String key) {
        String scanned = key.replace("rn", "m").replace("cl", "d").replace("vv", "w");
        for (String read : List.of(key.replace("rn", "m"), key.replace("cl", "d"), scanned)) {
            @Nullable KnownIngredient known = read.equals(key) ? null : index.exact(read);
            if (known != null) {
                return known;
            }
        }
        return index.near(key);
    }

    private @Nullable KnownIngredient whole(CharSequence text, int from, int to, String mainKey) {
        @Nullable KnownIngredient full = index.exact(NameKey.ofFolded(text.subSequence(from, to)));
        @Nullable KnownIngredient main = full == null ? index.exact(mainKey) : full;
        return main == null ? index.exact(withoutNumber(mainKey)) : main;
    }

    /** A key without the number of its line, which no blank may part from it. */
    private static String withoutNumber(String key) {
        int at = 0;
        while (at < key.length() && at <= FEW && Character.isDigit(key.charAt(at))) {
            at++;
        }
        return key.substring(at);
    }

    /** The active that a bracket names beside a vague name such as “Vitamin C”. */
    private @Nullable KnownIngredient named(CharSequence text, BracketedToken brackets) {
        for (Token inner : brackets.contents()) {
            String key = NameKey.ofFolded(text.subSequence(inner.from(), inner.to()));
            @Nullable KnownIngredient exact = index.exact(key);
            @Nullable KnownIngredient known = exact == null ? index.nearActive(key) : exact;
            if (known != null && known.active() != null) {
                return known;
            }
        }
        return null;
    }

    /** Whether a name says little, such as “Vitamin A”: what stands before its bracket says more, misspelt as it may be. */
    private static boolean isVague(ListEntry entry) {
        KnownIngredient known = entry.known();
        return known != null && GenericNames.isGeneric(NameKey.of(known.name()));
    }

    /** A piece with what a bracket right after it names, where its own name says little. */
    private Piece meant(Piece piece, CharSequence text, int from, int to) {
        KnownIngredient known = piece.known();
        int open = from + piece.to();
        while (open < to && text.charAt(open) == ' ') {
            open++;
        }
        if (known == null
                || open >= to
                || text.charAt(open) != '('
                || !GenericNames.isGeneric(NameKey.of(known.name()))) {
            return piece;
        }
        int close = open;
        while (close < to && text.charAt(close) != ')') {
            close++;
        }
        @Nullable KnownIngredient named = named(text, BracketedToken.of(text, open, Math.min(close + 1, to)));
        return named == null ? piece : new Piece(piece.from(), piece.to(), named, piece.filler());
    }

    private static int knows(List<Piece> pieces) {
        return (int) pieces.stream().filter(piece -> piece.known() != null).count();
    }

    /** All pieces are names, but for words that change nothing: one entry each, the first up to the start of the next. */
    private static List<ListEntry> covered(List<Piece> pieces, CharSequence text, int from, int to) {
        if (knows(pieces) == 0 || pieces.stream().anyMatch(piece -> piece.known() == null && !piece.filler())) {
            return List.of();
        }
        List<ListEntry> entries = new ArrayList<>();
        boolean single = knows(pieces) == 1;
        int last = -1;
        for (Piece piece : pieces) {
            KnownIngredient known = piece.known();
            if (known == null) {
                continue;
            }
            int start = from + piece.from();
            boolean sameAgain = last >= 0
                    && NearNames.same(known(entries), known)
                    && text.subSequence(last, start).toString().indexOf('/') >= 0;
            if (!sameAgain) {
                entries.add(ListEntry.known(
                        single ? from : start, single ? to : from + piece.to(), NameMatch.EXACT, known));
            }
            last = from + piece.to();
        }
        return entries;
    }

    private static KnownIngredient known(List<ListEntry> entries) {
        KnownIngredient known = entries.get(entries.size() - 1).known();
        if (known == null) {
            throw new IllegalStateException("an entry of known names lacks its name");
        }
        return known;
    }

    private static @Nullable KnownIngredient formed(CharSequence text, int from, int to, CharSequence main) {
        if (to - from > LONGEST_PATTERN) {
            return null;
        }
        String words = words(main);
        @Nullable KnownIngredient formed = NamePatterns.of(words, words);
        return formed == null ? NamePatterns.of(words(text.subSequence(from, to)), words) : formed;
    }

    static String words(CharSequence text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (NameKey.isPart(letter)) {
                if (gap && words.length() > 0) {
                    words.append(' ');
                }
                words.append(letter);
                gap = false;
            } else {
                gap = true;
            }
        }
        return words.toString();
    }

    /** How many words there are; signs count as none. */
    static int wordCount(CharSequence text) {
        String words = words(text);
        return words.isEmpty() ? 0 : words.split(" ", -1).length;
    }

    /** A line break may part a heading or a name from the list below it. */
    private List<ListEntry> byLines(CharSequence text, int from, int to, int depth) {
        List<ListEntry> entries = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || text.charAt(at) == '\n') {
                if (at == to && start == from) {
                    return List.of();
                }
                if (!NameKey.ofFolded(text.subSequence(start, at)).isEmpty()) {
                    entries.addAll(read(text, start, at, depth + 1));
                }
                start = at + 1;
            }
        }
        return entries.stream().anyMatch(entry -> entry.known() != null) ? entries : List.of();
    }

    private List<ListEntry> inside(CharSequence text, BracketedToken brackets, int from, int to) {
        List<ListEntry> entries = new ArrayList<>();
        for (Token inner : brackets.contents()) {
            entries.addAll(read(text, inner.from(), inner.to(), 1));
        }
        return entries.isEmpty() ? List.of(unknown(text, from, to)) : entries;
    }

    private ListEntry unknown(CharSequence text, int from, int to) {
        String[] words = words(text.subSequence(from, to)).split(" ", -1);
        int sentence = 0;
        for (String word : words) {
            sentence += prose.contains(word) ? 1 : 0;
        }
        return ListEntry.unknown(from, to, (sentence > 0 && words.length >= FEW) || words.length >= SENTENCE);
    }
}
