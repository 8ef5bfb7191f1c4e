package org.skinweek.planner.search;

import org.skinweek.planner.WeekSlots;

/**
 * What some ways of laying one item have in common. It bounds the uses in some sessions at once; going through the ways
 * would take longer than the search itself.
 *
 * @param all every session of any of the ways
 * @param always the sessions of each of them
 * @param fewest uses of the way with the fewest
 * @param most uses of the way with the most
 * @param evenings evenings of the way with the fewest of them
 */
record WaySummary(int all, int always, int fewest, int most, int evenings) {
    /** The summary of some ways; of none, that of an item that is not used. */
    static WaySummary of(ItemOption[] ways) {
        int all = 0;
        int always = ways.length == 0 ? 0 : WeekSlots.ALL;
        int fewest = ways.length == 0 ? 0 : WeekSlots.COUNT;
        int most = 0;
        int evenings = fewest;
        for (ItemOption way : ways) {
            int uses = Integer.bitCount(way.mask());
            all |= way.mask();
            always &= way.mask();
            fewest = Math.min(fewest, uses);
            most = Math.max(most, uses);
            evenings = Math.min(evenings, Integer.bitCount(way.mask() & WeekSlots.EVENINGS));
        }
        return new WaySummary(all, always, fewest, most, evenings);
    }

    /** Uses that each way has in these sessions at least. */
    int leastIn(int sessions) {
        return Math.max(Integer.bitCount(always & sessions), fewest - Integer.bitCount(all & ~sessions));
    }

    /** Uses that any way has in these sessions at most. */
    int mostIn(int sessions) {
        return Math.min(most, Integer.bitCount(all & sessions));
    }
}
