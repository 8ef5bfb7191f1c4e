package org.skinweek.routine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.PlainText;

/**
 * What a product's name tells of its contents: "Dermaroller 0.5 mm" or "TCA peel" say enough to warn, though nobody stated
 * what is in them. It brings the limits of an active, never how often it is usually used.
 */
public final class ActiveNames {
    /** Shorter names are letters of other words more often than names of actives. */
    private static final int SHORTEST = 3;

    /** Words that deny the name after them, and words that deny the one before. */
    private static final Set<String> DENY_NEXT = Set.of("no", "non", "without", "sans", "ohne", "sin", "senza", "sem");

    private static final Set<String> DENY_LAST = Set.of("free", "frei");

    private final Map<String, String> activeByName = new HashMap<>();
    /** The most words that a name has. */
    private int longest = 1;

    private ActiveNames() {}

    /** The names of all actives of a catalogue that are more than care, longer names before the shorter ones in them. */
    public static ActiveNames of(Catalog catalog) {
        ActiveNames names = new ActiveNames();
        for (Active active : catalog.actives().values()) {
            if (!active.support()) {
                names.add(active.name(), active.id());
                names.add(active.id().replace('_', ' '), active.id());
                active.labelNames().printed().forEach(name -> names.add(name, active.id()));
                active.labelNames().other().forEach(name -> names.add(name, active.id()));
            }
        }
        return names;
    }

    private void add(String name, String active) {
        String plain = PlainText.of(name);
        if (plain.length() >= SHORTEST) {
            activeByName.putIfAbsent(plain, active);
            int words = 1 + (int) plain.chars().filter(letter -> letter == ' ').count();
            longest = Math.max(longest, words);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : PlainText.of(text).split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The actives that the names of a product tell of: nothing where its contents are known. */
    public Set<String> toldBy(Product product) {
        Set<String> told = new LinkedHashSet<>();
        if (product.doses().isEmpty()) {
            addTold(product.name(), told);
        }
        if (product.contents() == ProductContents.PARTLY_UNKNOWN) {
            product.doses().stream()
                    .filter(Dose::isOther)
                    .forEach(dose -> addTold(Objects.requireNonNull(dose.otherName()), told));
        }
        return told;
    }

    /** Longest names first, each word once: "green tea" in a name is no "tea". "Retinol free" tells of none. */
    private void addTold(String text, Set<String> told) {
        List<String> words = words(text);
        boolean[] taken = new boolean[words.size()];
        for (int length = Math.min(longest, words.size()); length > 0; length--) {
            for (int first = 0; first + length <= words.size(); first++) {
                String name = String.join(" ", words.subList(first, first + length));
                if (activeByName.containsKey(name) && isFree(taken, first, length)) {
                    if (!isDenied(words, first, length)) {
                        told.add(activeByName.get(name));
                    }
                    Arrays.fill(taken, first, first + length, true);
                }
            }
        }
    }

    private static boolean isDenied(List<String> words, int first, int length) {
        int next = first + length;
        return (first > 0 && DENY_NEXT.contains(words.get(first - 1)))
                || (next < words.size() && DENY_LAST.contains(words.get(next)));
    }

    private static boolean isFree(boolean[] taken, int first, int length) {
        for (int word = first; word < first + length; word++) {
            if (taken[word]) {
                return false;
            }
        }
        return true;
    }
}
