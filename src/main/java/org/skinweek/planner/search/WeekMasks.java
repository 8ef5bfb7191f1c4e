package org.skinweek.planner.search;

import java.util.Arrays;
import java.util.List;
import org.skinweek.planner.WeekSlots;

/** Every way of laying one item over the week that keeps the limits of that item alone. */
final class WeekMasks {
    /** Wishes for up to this many uses a week ask for different days. */
    private static final int DAYS = WeekSlots.COUNT / 2;

    private static final int FEW = 128;

    private final int allowed;
    private final int pinned;
    private final int most;
    private final boolean oneADay;
    /** For each slot the other slots of the item that a use in it excludes. */
    private final int[] excluded = new int[WeekSlots.COUNT];

    private int[] found = new int[FEW];
    private int count;

    private WeekMasks(CandidateUses candidates, int item, UseConflicts conflicts) {
        allowed = candidates.allowed(item);
        pinned = candidates.pinned(item);
        most = candidates.most(item);
        oneADay = candidates.wanted(item) <= DAYS;
        for (int slot = 0; slot < excluded.length; slot++) {
            excluded[slot] = conflicts.forbidden(item, 1 << slot, item);
        }
    }

    /**
     * The masks, in ascending order.
     *
     * @param own the quotas of the item
     */
    static int[] of(CandidateUses candidates, int item, UseConflicts conflicts, List<Quota> own) {
        WeekMasks masks = new WeekMasks(candidates, item, conflicts);
        if (conflicts.agreesWithItself(item, candidates.pinned(item))) {
            masks.from(DAYS - 1, 0);
        } else {
            // what pins exceed by themselves is excused, but nothing may be added
            masks.add(candidates.pinned(item));
        }
        return masks.keeping(own, item, candidates.count());
    }

    private void from(int day, int mask) {
        if (Integer.bitCount(mask) > most) {
            return;
        }
        if (day < 0) {
            add(mask);
            return;
        }
        int both = 0b11 << (2 * day);
        for (int sub = 0; sub <= 0b11; sub++) {
            int chosen = sub << (2 * day);
            boolean fits = (chosen & ~allowed) == 0 && (pinned & both & ~chosen) == 0;
            boolean twice = sub == 0b11 && (pinned & both) != both;
            if (fits && !(twice && oneADay) && agrees(chosen, mask | chosen)) {
                from(day - 1, mask | chosen);
            }
        }
    }

    private boolean agrees(int added, int with) {
        for (int rest = added; rest != 0; rest &= rest - 1) {
            if ((excluded[Integer.numberOfTrailingZeros(rest)] & with) != 0) {
                return false;
            }
        }
        return true;
    }

    private void add(int mask) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = mask;
    }

    private int[] keeping(List<Quota> own, int item, int items) {
        int[] chosen = new int[items];
        int kept = 0;
        for (int at = 0; at < count; at++) {
            chosen[item] = found[at];
            if (isKept(own, chosen)) {
                found[kept++] = found[at];
            }
        }
        return Arrays.copyOf(found, kept);
    }

    private static boolean isKept(List<Quota> own, int[] chosen) {
        for (Quota quota : own) {
            if (quota.isExceeded(chosen)) {
                return false;
            }
        }
        return true;
    }
}
