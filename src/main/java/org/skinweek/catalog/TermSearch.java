package org.skinweek.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds terms by what they are called. */
public final class TermSearch {
    private final List<Entry> entries;

    /** A search over all terms of a catalogue. */
    public TermSearch(Catalog catalog) {
        this.entries = catalog.terms().stream().map(Entry::of).toList();
    }

    /**
     * The terms of which a name begins with the query, or one of whose words does; those that are called exactly so come
     * first. None when it is blank.
     */
    public List<CommonTerm> find(String query) {
        String wanted = PlainText.of(query);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.names().stream().anyMatch(name -> (" " + name).contains(" " + wanted)))
                .sorted(Comparator.comparing(entry -> !entry.names().contains(wanted)))
                .map(Entry::term)
                .toList();
    }

    private record Entry(CommonTerm term, List<String> names) {
        static Entry of(CommonTerm term) {
            return new Entry(
                    term,
                    Stream.concat(Stream.of(term.name()), term.otherNames().stream())
                            .map(PlainText::of)
                            .toList());
        }
    }
}
