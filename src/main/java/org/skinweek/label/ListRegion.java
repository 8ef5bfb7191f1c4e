package org.skinweek.label;

import java.util.List;

/** Finds the list among the words around it: the stretch of entries in which most are names. */
final class ListRegion {
    /** So many unknown names in a row speak against a list; those after them say no more than that. */
    private static final int SPEAKING = 4;
    /** Unknown names at the end that nothing but commas part, as in a list, and others. */
    private static final int LAST_PARTED = 8;

    private static final int LAST_OTHERS = 2;

    private static final double KNOWN = 1.0;
    private static final double FORMED = 0.6;
    private static final double UNKNOWN = -0.35;
    private static final double PROSE = -1.6;

    private final List<ListEntry> entries;
    private final CharSequence text;

    private ListRegion(List<ListEntry> entries, CharSequence text) {
        this.entries = entries;
        this.text = text;
    }

    /**
     * The entries from the first to the last that belong to the list; none where there is none.
     *
     * @param text the folded text that they stand in
     * @param headed whether a heading stands before them, so that unknown names at the beginning belong to it, too
     */
    static List<ListEntry> of(List<ListEntry> entries, CharSequence text, boolean headed) {
        return new ListRegion(entries, text).region(headed);
    }

    private List<ListEntry> region(boolean headed) {
        double best = 0;
        double sum = 0;
        int start = 0;
        int from = 0;
        int to = 0;
        int unknown = 0;
        for (int i = 0; i < entries.size(); i++) {
            ListEntry entry = entries.get(i);
            unknown = entry.known() == null && !entry.prose() ? unknown + 1 : 0;
            sum += unknown > SPEAKING ? 0 : weight(entry);
            if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            }
        }
        boolean begins =
                headed && to > from && entries.subList(0, from).stream().noneMatch(ListEntry::prose);
        return entries.subList(begins ? 0 : from, grown(to)).stream()
                .filter(entry -> !entry.prose() || entry.known() != null)
                .toList();
    }

    /** Unknown names right after the last known one may still be ingredients. */
    private int grown(int to) {
        int end = to;
        boolean parted = true;
        while (to > 0
                && end < entries.size()
                && !entries.get(end).prose()
                && entries.get(end).known() == null
                && end - to < (parted ? LAST_PARTED : LAST_OTHERS)) {
            parted &= parted(end);
            end++;
        }
        boolean untilEnd = end == entries.size();
        return untilEnd ? end : to;
    }

    /** Whether nothing but a comma or the like stands before an entry. */
    private boolean parted(int index) {
        for (int at = entries.get(index - 1).to(); at < entries.get(index).from(); at++) {
            if (", ;•".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    static double weight(ListEntry entry) {
        if (entry.known() == null) {
            return entry.prose() ? PROSE : UNKNOWN;
        }
        return entry.match() == NameMatch.PATTERN ? FORMED : KNOWN;
    }
}
