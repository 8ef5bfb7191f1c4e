package org.skinweek.label;

import java.util.List;

/** Finds the list among the words around it: the stretch of entries in which most are names. */
final class ListRegion {
    private static final int FIRST_UNKNOWN = 2;
    private static final double KNOWN = 1.0;
    private static final double FORMED = 0.6;
    private static final double UNKNOWN = -0.35;
    private static final double PROSE = -1.6;

    private ListRegion() {}

    /**
     * The entries from the first to the last that belong to the list; none where there is none.
     *
     * @param headed whether a heading stands before them, so that unknown names at the beginning belong to it, too
     */
    static List<ListEntry> of(List<ListEntry> entries, boolean headed) {
        double best = 0;
        double sum = 0;
        int start = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += weight(entries.get(i));
            if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        boolean begins = headed
                && from <= FIRST_UNKNOWN
                && to > from
                && entries.subList(0, from).stream().noneMatch(ListEntry::prose);
        List<ListEntry> region = entries.subList(begins ? 0 : from, grown(entries, to));
        return region.stream()
                .filter(entry -> !entry.prose() || entry.known() != null)
                .toList();
    }

    /** Unknown names right after the last known one may still be ingredients. */
    private static int grown(List<ListEntry> entries, int to) {
        int end = to;
        while (to > 0
                && end < entries.size()
                && !entries.get(end).prose()
                && end - to < 2
                && entries.get(end).known() == null) {
            end++;
        }
        boolean untilEnd = end == entries.size();
        return untilEnd ? end : to;
    }

    static double weight(ListEntry entry) {
        if (entry.known() == null) {
            return entry.prose() ? PROSE : UNKNOWN;
        }
        return entry.match() == NameMatch.PATTERN ? FORMED : KNOWN;
    }
}
