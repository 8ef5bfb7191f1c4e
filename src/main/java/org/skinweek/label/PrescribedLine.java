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

    private final PartReader text;
    private final IngredientBook book;

    PrescribedLine(PartReader text, IngredientBook book) {
        this.text = text;
        this.book = book;
    }

    /** What a text that begins so declares, with the names of the base after it; none where it begins otherwise. */
    List<ListEntry> entries() {
        int end = firstLine();
        List<ListEntry> declared = text.declared(0, end).stream()
                .filter(entry -> entry.percent() != null)
                .toList();
        boolean medicine = declared.stream().anyMatch(entry -> book.isMedicine(entry.active()));
        if (!medicine || otherWords(declared) > OTHER_WORDS) {
            return List.of();
        }
        int after = after(declared);
        List<ListEntry> all = new ArrayList<>(declared);
        text.list(after, text.folded().length()).stream()
                .filter(entry -> entry.known() != null)
                .forEach(all::add);
        return all;
    }

    private int firstLine() {
        int at = 0;
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

    private int otherWords(List<ListEntry> declared) {
        StringBuilder between = new StringBuilder(
                text.names().subSequence(0, declared.get(declared.size() - 1).to()));
        for (ListEntry entry : declared) {
            for (int at = entry.from(); at < entry.to(); at++) {
                between.setCharAt(at, ' ');
            }
        }
        return EntryReader.wordCount(between);
    }
}
