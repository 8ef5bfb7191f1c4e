package org.skinweek.planner;

import java.util.ArrayList;
import java.util.List;

/** Every way of laying one item over the week that keeps the limits of that item alone. */
final class Masks {
    /** Wishes up to this many times a week are for different days. */
    private static final int DAYS = Slots.COUNT / 2;

    private final int allowed;
    private final int pinned;
    private final int most;
    private final boolean oneADay;
    private final List<Integer> found = new ArrayList<>();

    private Masks(int allowed, int pinned, int wanted) {
        this.allowed = allowed;
        this.pinned = pinned;
        this.most = Math.max(wanted, Integer.bitCount(pinned));
        this.oneADay = wanted <= DAYS;
    }

    /**
     * The masks.
     *
     * @param own the quotas of the item
     */
    static List<Integer> of(Candidates candidates, int item, Conflicts conflicts, List<Quota> own) {
        Masks masks = new Masks(candidates.allowed(item), candidates.pinned(item), candidates.wanted(item));
        masks.from(0, 0);
        int[] chosen = new int[candidates.count()];
        masks.found.removeIf(mask -> {
            if (mask != candidates.pinned(item) && !conflicts.agreesWithItself(item, mask)) {
                return true;
            }
            chosen[item] = mask;
            for (Quota quota : own) {
                if (quota.isExceeded(chosen)) {
                    return true;
                }
            }
            return false;
        });
        return masks.found;
    }

    private void from(int day, int mask) {
        if (Integer.bitCount(mask) > most) {
            return;
        }
        if (day == DAYS) {
            found.add(mask);
            return;
        }
        int both = 0b11 << (2 * day);
        for (int sub = 0; sub <= 0b11; sub++) {
            int chosen = sub << (2 * day);
            boolean fits = (chosen & ~allowed) == 0 && (pinned & both & ~chosen) == 0;
            boolean twice = sub == 0b11 && (pinned & both) != both;
            if (fits && !(twice && oneADay)) {
                from(day + 1, mask | chosen);
            }
        }
    }
}
