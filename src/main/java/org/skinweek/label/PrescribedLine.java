package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.label.TextPercentages.Stated;

/**
 * Reads a label that is one line of medicines with their strengths, such as “Hydroquinone 4 %, Tretinoin 0.05 % in cream
 * base”: there is no list, and yet it says what acts.
 */
final class PrescribedLine {
    /** Words beside the names and strengths; a sentence about a medicine has more of them. */
    private static final int OTHER_WORDS = 3;
    /** Titles and sizes may stand before. */
    private static final int FIRST_LINES = 3;

    private final PartReader text;
    private final IngredientBook book;

    PrescribedLine(PartReader text, IngredientBook book) {
        this.text = text;
        this.book = book;
    }

    /** What a text declares in one of its first lines, with the names of the base after it; none where it does otherwise. */
    List<ListEntry> entries() {
        int start = 0;
        for (int line = 0; line < FIRST_LINES && start < text.folded().length(); line++) {
            int end = lineEnd(start);
            List<ListEntry> declared = declared(start, end);
            if (declared.stream().anyMatch(entry -> book.isMedicine(entry.active()))) {
                return withBase(whole(declared, end));
            }
            start = end + 1;
        }
        return List.of();
    }

    /** The names of a line with their strengths; none where other words say more than they. */
    private List<ListEntry> declared(int from, int to) {
        List<ListEntry> declared = text.declared(from, to).stream()
                .filter(entry -> entry.percent() != null)
                .toList();
        return declared.isEmpty() || otherWords(from, declared) > OTHER_WORDS ? List.of() : declared;
    }

    /** What a line declares, with what the lines right after it declare. */
    private List<ListEntry> whole(List<ListEntry> first, int end) {
        List<ListEntry> all = new ArrayList<>(first);
        int start = end + 1;
        while (start < text.folded().length()) {
            int stop = lineEnd(start);
            List<ListEntry> more = declared(start, stop);
            if (more.isEmpty()) {
                break;
            }
            all.addAll(more);
            start = stop + 1;
        }
        return all;
    }

    private List<ListEntry> withBase(List<ListEntry> declared) {
        List<ListEntry> all = new ArrayList<>(declared);
        text.list(after(declared), text.folded().length()).stream()
                .filter(entry -> entry.known() != null)
                .forEach(all::add);
        return all;
    }

    private int lineEnd(int start) {
        int at = start;
        boolean begun = false;
        while (at < text.folded().length() && !(begun && text.folded().at(at) == '\n')) {
            begun |= NameKey.isPart(text.folded().at(at));
            at++;
        }
        return at;
    }

    /** Where the last name or strength ends. */
    private int after(List<ListEntry> declared) {
        int after = declared.get(declared.size() - 1).to();
        for (Stated stated : text.percentages().all()) {
            boolean beside = stated.from() >= after
                    && NameKey.ofFolded(text.names().subSequence(after, stated.from()))
                            .isEmpty();
            after = beside ? stated.to() : after;
        }
        return after;
    }

    private int otherWords(int from, List<ListEntry> declared) {
        StringBuilder between = new StringBuilder(
                text.names().subSequence(from, declared.get(declared.size() - 1).to()));
        for (ListEntry entry : declared) {
            for (int at = entry.from() - from; at < entry.to() - from; at++) {
                between.setCharAt(at, ' ');
            }
        }
        return EntryReader.wordCount(between);
    }
}
