package org.skinweek.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names under which an active is found on a pack.
 *
 * @param printed names of the ingredient list (INCI)
 * @param other trade names, other languages, misspellings
 * @param conditional names that count only under a condition
 * @param notToConfuse names that look alike and mean something else
 * @param recognisedBy how it is recognised where no ingredient name does it
 */
public record LabelNames(
        List<String> printed,
        List<String> other,
        List<Conditional> conditional,
        List<String> notToConfuse,
        @Nullable String recognisedBy) {
    /** Copies the lists. */
    public LabelNames {
        printed = List.copyOf(printed);
        other = List.copyOf(other);
        conditional = List.copyOf(conditional);
        notToConfuse = List.copyOf(notToConfuse);
    }

    /**
     * A name that counts only under a condition.
     *
     * @param name as printed
     * @param onlyIf the condition, in words
     */
    public record Conditional(String name, String onlyIf) {}
}
