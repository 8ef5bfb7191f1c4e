package org.skinweek.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Phrases to look for in a product's name. A name matches when it holds every word of one phrase, whole, in any order
 * and case. The rule book speaks of a "product named as a stable combination"; nothing but the name tells that.
 *
 * @param phrases the words of each phrase, in lower case
 */
public record NameWords(List<Set<String>> phrases) {
    /** Copies the phrases. */
    public NameWords {
        phrases = phrases.stream().map(Set::copyOf).toList();
    }

    boolean areIn(String name) {
        Set<String> words = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .collect(Collectors.toSet());
        return phrases.stream().anyMatch(words::containsAll);
    }
}
