package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.label.ReadingWords.Heading;
import org.skinweek.label.TextPercentages.Stated;

/**
 * Strengths that sentences around a list tell: “Contains 0.3 % retinol” after it, or a leaflet's “Tretinoin cream 0.05 %”
 * before it, of which the list has only what else is in there.
 */
final class SaidStrengths {
    /** Sentences further away are about other things. */
    private static final int NEAR = 400;

    private final PartReader text;
    private final TextPercentages percentages;
    private final IngredientBook book;

    SaidStrengths(PartReader text, IngredientBook book) {
        this.text = text;
        this.percentages = text.percentages();
        this.book = book;
    }

    /** The lists with what is said of them; only a lone list is surely meant. */
    List<FoundList> into(List<FoundList> lists, List<LabelPart> parts) {
        if (lists.size() != 1 || percentages.all().isEmpty()) {
            return lists;
        }
        FoundList list = lists.get(0);
        List<ListEntry> entries = new ArrayList<>(list.entries());
        int from = entries.get(0).from();
        int to = entries.get(entries.size() - 1).to();
        for (LabelPart part : parts) {
            if (part.kind() == Heading.LIST || part.kind() == Heading.KEY) {
                read(part, Math.max(part.from(), from - NEAR), Math.min(part.to(), from), entries);
                read(part, Math.max(part.from(), to), Math.min(part.to(), to + NEAR), entries);
            }
        }
        return List.of(new FoundList(list.title(), entries));
    }

    private void read(LabelPart part, int from, int to, List<ListEntry> entries) {
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at >= to || endsSentence(at)) {
                if (at > start) {
                    sentence(part, start, Math.min(at, to), entries);
                }
                start = at + 1;
            }
        }
    }

    private boolean endsSentence(int at) {
        char letter = text.folded().at(at);
        boolean last = at + 1 >= text.folded().length()
                || Character.isWhitespace(text.folded().at(at + 1));
        return letter == '\n' || letter == '!' || (letter == '.' && last);
    }

    private void sentence(LabelPart part, int from, int to, List<ListEntry> entries) {
        @Nullable Stated stated = percentages.within(from, to);
        if (stated == null) {
            return;
        }
        boolean told = part.kind() == Heading.KEY || tells(from, to);
        boolean begins = text.names().subSequence(0, from).chars().noneMatch(letter -> NameKey.isPart((char) letter));
        boolean stops = to < text.folded().length() && text.folded().at(to) == '.';
        List<ListEntry> declared = text.declared(from, to);
        boolean lone = declared.size() == 1 && percentages.within(stated.to(), to) == null;
        for (ListEntry each : declared) {
            ListEntry entry = lone && each.percent() == null ? each.withPercent(stated.value()) : each;
            if (entry.percent() != null && (told || begins)) {
                add(entry, told || (begins && stops), entries);
            }
        }
    }

    private boolean tells(int from, int to) {
        String sentence = " " + EntryReader.words(text.folded().plain(from, to)) + " ";
        Set<String> words = book.words().strengths();
        return words.stream()
                .anyMatch(word -> sentence.contains(
                        " " + EntryReader.words(FoldedText.of(word).plain()) + " "));
    }

    private void add(ListEntry said, boolean told, List<ListEntry> entries) {
        int first = -1;
        boolean stated = false;
        for (int i = 0; i < entries.size(); i++) {
            boolean same = String.valueOf(said.active()).equals(entries.get(i).active());
            first = same && first < 0 ? i : first;
            stated |= same && entries.get(i).percent() != null;
        }
        if (first >= 0 && told && !stated) {
            entries.set(first, entries.get(first).withPercent(said.percent()));
        } else if (first < 0 && book.isMedicine(said.active())) {
            entries.add(0, said);
        }
    }
}
