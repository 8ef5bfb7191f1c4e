package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.WeekSlots;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;

/**
 * Washes with an active in them. Skin is washed once a session: such a wash takes the place of a plain cleanser, and two
 * of them never meet. What the user pinned stays.
 */
final class MedicatedWashes {
    private final PlanTask task;
    private final CandidateUses candidates;
    private final List<Integer> items = new ArrayList<>();

    MedicatedWashes(PlanTask task, CandidateUses candidates, Treatments treatments) {
        this.task = task;
        this.candidates = candidates;
        for (int item = 0; item < candidates.count(); item++) {
            if (treatments.isMedicatedWash(product(candidates.product(item)))) {
                items.add(item);
            }
        }
    }

    private Product product(int index) {
        return task.week().products().get(index);
    }

    /** Keeps any two of them out of the same session, unless both are pinned there. */
    void excludeEachOther(UseConflicts conflicts) {
        for (int one : items) {
            for (int other : items) {
                int both = candidates.pinned(one) & candidates.pinned(other);
                for (int slot = 0; one < other && slot < WeekSlots.COUNT; slot++) {
                    if ((both & 1 << slot) == 0) {
                        conflicts.add(one, slot, other, slot);
                    }
                }
            }
        }
    }

    /** The fixed uses without the plain cleansers that a chosen wash replaces. */
    List<Use> leftOf(List<Use> fixed, int[] masks) {
        int washed = 0;
        for (int item : items) {
            washed |= masks[item];
        }
        int taken = washed;
        return taken == 0
                ? fixed
                : fixed.stream()
                        .filter(use -> !task.open(use)
                                || (WeekSlots.bit(use) & taken) == 0
                                || product(use.product()).category() != ProductCategory.CLEANSER
                                || task.pinned().contains(use))
                        .toList();
    }
}
