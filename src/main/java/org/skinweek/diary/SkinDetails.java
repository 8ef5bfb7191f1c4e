package org.skinweek.diary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a note tells beyond how bad it is. All of it may be left out, since a note must take a second only.
 *
 * @param scores how comfortable, oily and so on
 * @param suspected ids of the products that may be the cause, each once
 * @param tags what was going on beside the products
 */
public record SkinDetails(SkinScores scores, List<String> suspected, Set<SkinTag> tags) {
    /** Nothing told. */
    public static final SkinDetails NONE = new SkinDetails(SkinScores.NONE, List.of(), Set.of());

    /** Copies the collections; tags are in the order of their kind. */
    public SkinDetails {
        suspected = List.copyOf(new LinkedHashSet<>(suspected));
        Set<SkinTag> sorted = EnumSet.noneOf(SkinTag.class);
        sorted.addAll(tags);
        tags = Collections.unmodifiableSet(sorted);
    }

    /** True when nothing is told. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
