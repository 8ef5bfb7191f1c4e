package org.skinweek.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds actives by what people type: plain names, trade names and the names on packs, without regard to accents. */
public final class ActiveSearch {
    private static final int NOT_FOUND = Integer.MAX_VALUE;
    /** One letter may be wrong, missing or too many for so many letters of the query. */
    private static final int LETTERS_A_MISTAKE = 4;
    /** Names that are offered to somebody who misspelt one. */
    private static final int NEAR = 3;

    private final List<Entry> entries;

    /** A search over all actives of a catalogue. */
    public ActiveSearch(Catalog catalog) {
        this.entries = catalog.actives().values().stream().map(Entry::of).toList();
    }

    /**
     * The actives whose names hold every word of the query, the closest first; all of them, in catalogue order, when
     * the query is blank.
     */
    public List<Active> find(String query) {
        String wanted = PlainText.of(query);
        if (wanted.isEmpty()) {
            return entries.stream().map(Entry::active).toList();
        }
        return entries.stream()
                .filter(entry -> entry.rank(wanted) != NOT_FOUND)
                .sorted(Comparator.comparingInt(entry -> entry.rank(wanted)))
                .map(Entry::active)
                .toList();
    }

    /** True when an active is called exactly so, by people or on packs. */
    public boolean knows(String name) {
        String wanted = PlainText.of(name);
        return entries.stream().anyMatch(entry -> entry.names().contains(wanted));
    }

    /**
     * The actives with a name that is nearly the query, for somebody who misspelt it: the nearest first, a few at most.
     * None where the query is too short to tell.
     */
    public List<Active> near(String query) {
        String wanted = PlainText.of(query);
        int most = wanted.length() / LETTERS_A_MISTAKE;
        return entries.stream()
                .filter(entry -> entry.distance(wanted) <= most)
                .sorted(Comparator.comparingInt(entry -> entry.distance(wanted)))
                .limit(NEAR)
                .map(Entry::active)
                .toList();
    }

    private record Entry(Active active, List<String> names) {
        static Entry of(Active active) {
            LabelNames label = active.labelNames();
            List<String> names = new ArrayList<>();
            names.add(PlainText.of(active.name()));
            Stream.of(label.printed(), label.other())
                    .flatMap(List::stream)
                    .map(PlainText::of)
                    .forEach(names::add);
            label.conditional().forEach(conditional -> names.add(PlainText.of(conditional.name())));
            return new Entry(active, names);
        }

        /** Letters in which the query differs from the nearest name, or from the nearest word of one. */
        int distance(String wanted) {
            int nearest = NOT_FOUND;
            for (String name : names) {
                nearest = Math.min(nearest, PlainText.distance(name, wanted));
                for (String word : name.split(" ", -1)) {
                    nearest = Math.min(nearest, PlainText.distance(word, wanted));
                }
            }
            return nearest;
        }

        /** 0 for the beginning of the own name, then its words, then the beginning of another name, then its words. */
        int rank(String wanted) {
            int best = NOT_FOUND;
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                int base = i == 0 ? 0 : 2;
                if (name.startsWith(wanted)) {
                    best = Math.min(best, base);
                } else if (PlainText.holdsAllWords(name, wanted)) {
                    best = Math.min(best, base + 1);
                }
            }
            return best;
        }
    }
}
