package org.skinweek.label;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a list while it is being read.
 *
 * @param from index of its first character in the folded text
 * @param to index after its last one
 * @param match how it was recognised
 * @param known what it names; absent where it is unknown
 * @param percent as stated beside it; absent where it is not
 * @param declared true for what a drug label declares as active
 * @param prose true for words of a sentence rather than a name
 */
record ListEntry(
        int from,
        int to,
        NameMatch match,
        @Nullable KnownIngredient known,
        @Nullable Double percent,
        boolean declared,
        boolean prose) {
    static ListEntry known(int from, int to, NameMatch match, KnownIngredient known) {
        return new ListEntry(from, to, match, known, null, false, false);
    }

    static ListEntry unknown(int from, int to, boolean prose) {
        return new ListEntry(from, to, NameMatch.UNKNOWN, null, null, false, prose);
    }

    /** The same entry with a percentage. */
    ListEntry withPercent(@Nullable Double stated) {
        return new ListEntry(from, to, match, known, stated, declared, prose);
    }

    /** The same entry as a drug label declares it. */
    ListEntry asDeclared() {
        return new ListEntry(from, to, match, known, percent, true, prose);
    }

    /** The catalogue's id of an active; absent for all others. */
    @Nullable
    String active() {
        return known == null ? null : known.active();
    }
}
