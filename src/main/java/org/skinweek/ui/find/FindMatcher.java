package org.skinweek.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.PlainText;
import org.skinweek.ui.page.EntryKind;
import org.skinweek.ui.page.FindEntry;

/**
 * Which entries fit what somebody types, the best first: each word must stand in a name, another name or the place, in
 * any order and without regard to accents. A whole word counts more than a beginning, and that more than a middle; the
 * name counts more than what else something is called.
 */
final class FindMatcher {
    private static final int WHOLE = 0;
    private static final int BEGINNING = 1;
    private static final int WITHIN = 3;
    /** Added for what stands in another name than the one that is shown. */
    private static final int OTHER_NAME = 4;
    /** Added for what stands only in the place to which an entry leads. */
    private static final int PLACE = 8;
    /** So many letters must be typed to be found in the middle of a word: one stands in nearly all. */
    private static final int LEAST_WITHIN = 2;

    /** Added for what there is to read: whoever knows its title is rare, and its words are everybody's. */
    private static final int READING = 6;

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::rank)
            .thenComparing(ranked -> ranked.entry().kind());

    private final List<Known> known;

    /** A matcher over entries; of those that fit equally well, the earlier kind and then the earlier entry is first. */
    FindMatcher(List<FindEntry> entries) {
        this.known = entries.stream().map(Known::of).toList();
    }

    /** The entries that hold each word of a query that is not blank, the best first. */
    List<FindEntry> find(String query) {
        String plain = PlainText.of(query);
        if (plain.isEmpty()) {
            return List.of();
        }
        List<Ranked> ranked = new ArrayList<>();
        for (Known each : known) {
            each.rank(plain).ifPresent(rank -> ranked.add(new Ranked(each.entry(), rank)));
        }
        return ranked.stream().sorted(BEST_FIRST).map(Ranked::entry).toList();
    }

    private record Ranked(FindEntry entry, int rank) {}

    /** An entry with its names in the form in which they are compared. */
    private record Known(FindEntry entry, String name, List<String> others, String place) {
        static Known of(FindEntry entry) {
            return new Known(
                    entry,
                    PlainText.of(entry.name()),
                    entry.otherNames().stream().map(PlainText::of).toList(),
                    PlainText.of(entry.where()));
        }

        /** How well a query fits, 0 best; empty where one of its words is missing. */
        Optional<Integer> rank(String query) {
            int sum = name.startsWith(query) ? 0 : 1;
            if (entry.kind() == EntryKind.READING) {
                sum += READING;
            }
            for (String word : query.split(" ", -1)) {
                Optional<Integer> rank = rankWord(word);
                if (rank.isEmpty()) {
                    return Optional.empty();
                }
                sum += 2 * rank.get();
            }
            return Optional.of(sum);
        }

        private Optional<Integer> rankWord(String word) {
            return in(name, word)
                    .or(() -> others.stream()
                            .flatMap(other -> in(other, word).stream())
                            .min(Comparator.naturalOrder())
                            .map(rank -> rank + OTHER_NAME))
                    .or(() -> in(place, word).map(rank -> rank + PLACE));
        }

        private static Optional<Integer> in(String text, String word) {
            String padded = " " + text + " ";
            if (padded.contains(" " + word + " ")) {
                return Optional.of(WHOLE);
            }
            if (padded.contains(" " + word)) {
                return Optional.of(BEGINNING);
            }
            return word.length() >= LEAST_WITHIN && text.contains(word) ? Optional.of(WITHIN) : Optional.empty();
        }
    }
}
