package org.skinweek.catalog;

import java.util.List;

/**
 * A word that people use and search for, and that is no active, such as purging.
 *
 * @param id a small word, such as {@code purging}
 * @param name the word
 * @param otherNames what else it is called, and what leads to it
 * @param text what it means and what to do, in a few sentences
 * @param actives ids of actives to read about
 * @param evidence how sure the text is
 * @param sources ids of its sources
 */
public record CommonTerm(
        String id,
        String name,
        List<String> otherNames,
        String text,
        List<String> actives,
        EvidenceGrade evidence,
        List<String> sources) {
    /** Copies the lists. */
    public CommonTerm {
        otherNames = List.copyOf(otherNames);
        actives = List.copyOf(actives);
        sources = List.copyOf(sources);
    }
}
