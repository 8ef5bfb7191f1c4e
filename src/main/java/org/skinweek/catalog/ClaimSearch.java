package org.skinweek.catalog;

import java.util.List;
import java.util.stream.Stream;

/** Finds claims by words that stand in them, in the note of their check or in the names of their topics. */
public final class ClaimSearch {
    private final List<Entry> entries;

    /** A search over all claims of a story. */
    public ClaimSearch(ArticleStory story) {
        this.entries = story.claims().stream().map(Entry::of).toList();
    }

    /** The claims that hold every word of the query, in the article's order; none when it is blank. */
    public List<Claim> find(String query) {
        String wanted = PlainText.of(query);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> PlainText.holdsAllWords(entry.text(), wanted))
                .map(Entry::claim)
                .toList();
    }

    private record Entry(Claim claim, String text) {
        static Entry of(Claim claim) {
            String note = claim.checkNote() == null ? "" : claim.checkNote();
            List<String> named = Stream.concat(claim.topics().stream(), claim.actives().stream())
                    .toList();
            return new Entry(
                    claim, PlainText.of(String.join(" ", claim.id(), claim.claim(), note, String.join(" ", named))));
        }
    }
}
