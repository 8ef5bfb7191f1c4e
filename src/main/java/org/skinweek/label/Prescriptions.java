package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.label.TextPercentages.Stated;

/**
 * Reads a label that is one line of medicines with their strengths, such as “Hydroquinone 4 %, Tretinoin 0.05 % in cream
 * base”: there is no list, and yet it says what acts.
 */
final class Prescriptions {
    /** Words beside the names and strengths; a sentence about a medicine has more of them. */
    private static final int OTHER_WORDS = 3;

    private final FoldedText text;
    private final CharSequence names;
    private final TextPercentages percentages;
    private final ListReader reader;
    private final IngredientBook book;

    Prescriptions(
            FoldedText text, CharSequence names, TextPercentages percentages, ListReader reader, IngredientBook book) {
        this.text = text;
        this.names = names;
        this.percentages = percentages;
        this.reader = reader;
        this.book = book;
    }

    /** What a text that begins so declares, with the names of the base after it; none where it begins otherwise. */
    List<ListEntry> entries() {
        int end = firstLine();
        List<ListEntry> declared = reader.declared(names, percentages, 0, end).stream()
                .filter(entry -> entry.percent() != null)
                .toList();
        boolean medicine = declared.stream()
                .anyMatch(entry -> book.dose(String.valueOf(entry.active()))
                        .filter(dose -> dose.rule() == DoseRule.MEDICINE)
                        .isPresent());
        if (!medicine || otherWords(declared) > OTHER_WORDS) {
            return List.of();
        }
        int after = after(declared);
        List<ListEntry> all = new ArrayList<>(declared);
        reader.list(names, percentages, after, text.length()).stream()
                .filter(entry -> entry.known() != null)
                .forEach(all::add);
        return all;
    }

    private int firstLine() {
        int at = 0;
        boolean begun = false;
        while (at < text.length() && !(begun && text.at(at) == '\n')) {
            begun |= NameKey.isPart(text.at(at));
            at++;
        }
        return at;
    }

    /** Where the last name or strength ends. */
    private int after(List<ListEntry> declared) {
        int after = declared.get(declared.size() - 1).to();
        for (Stated stated : percentages.all()) {
            boolean beside = stated.from() >= after
                    && NameKey.ofFolded(names.subSequence(after, stated.from())).isEmpty();
            after = beside ? stated.to() : after;
        }
        return after;
    }

    private int otherWords(List<ListEntry> declared) {
        StringBuilder between = new StringBuilder(
                names.subSequence(0, declared.get(declared.size() - 1).to()));
        for (ListEntry entry : declared) {
            for (int at = entry.from(); at < entry.to(); at++) {
                between.setCharAt(at, ' ');
            }
        }
        String words = EntryReader.words(between);
        return words.isEmpty() ? 0 : words.split(" ", -1).length;
    }
}
