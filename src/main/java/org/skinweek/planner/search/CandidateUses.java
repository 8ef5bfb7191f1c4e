package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.skinweek.catalog.Session;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.WeekSlots;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;

/** The products that are planned, called items, and where each may go before any rule is asked. */
final class CandidateUses {
    private final List<Integer> products = new ArrayList<>();
    private final int[] itemOf;
    private final int[] allowed;
    private final int[] pinned;
    private final int[] present;
    private final int[] wanted;

    CandidateUses(PlanTask task, Treatments treatments) {
        List<Product> all = task.week().products();
        itemOf = new int[all.size()];
        for (int product = 0; product < all.size(); product++) {
            itemOf[product] = -1;
            boolean asked = task.wishes().get(product).times() > 0 || pinnedMask(task, product) != 0;
            if (asked && treatments.treats(all.get(product))) {
                itemOf[product] = products.size();
                products.add(product);
            }
        }
        allowed = new int[products.size()];
        pinned = new int[products.size()];
        present = new int[products.size()];
        wanted = new int[products.size()];
        for (int item = 0; item < allowed.length; item++) {
            int product = products.get(item);
            pinned[item] = pinnedMask(task, product);
            allowed[item] = pinned[item]
                    | (allowedMask(all.get(product), treatments)
                            & WeekSlots.ofFirstDays(task.days())
                            & ~barredMask(task, product));
            present[item] = mask(task.week().planned(), product) & allowed[item];
            wanted[item] = task.wishes().get(product).times();
        }
    }

    private static int allowedMask(Product product, Treatments treatments) {
        Set<Session> sessions = treatments.allowed(product);
        return (sessions.contains(Session.MORNING) ? WeekSlots.MORNINGS : 0)
                | (sessions.contains(Session.EVENING) ? WeekSlots.EVENINGS : 0);
    }

    private static int pinnedMask(PlanTask task, int product) {
        return mask(task.pinned(), product);
    }

    private static int barredMask(PlanTask task, int product) {
        int mask = mask(task.barred(), product);
        for (int slot : task.blocked()) {
            mask |= 1 << slot;
        }
        return mask;
    }

    private static int mask(Collection<Use> uses, int product) {
        int mask = 0;
        for (Use use : uses) {
            if (use.product() == product && use.slot() >= 0 && use.slot() < WeekSlots.COUNT) {
                mask |= WeekSlots.bit(use);
            }
        }
        return mask;
    }

    int count() {
        return allowed.length;
    }

    /** Index of the product of an item. */
    int product(int item) {
        return products.get(item);
    }

    /** The item of a product; -1 when it is not planned. */
    int item(int product) {
        return itemOf[product];
    }

    int allowed(int item) {
        return allowed[item];
    }

    int pinned(int item) {
        return pinned[item];
    }

    /** Sessions in which the present plan has an item and it may stay. */
    int present(int item) {
        return present[item];
    }

    int wanted(int item) {
        return wanted[item];
    }

    /** The most uses that an item can get. */
    int most(int item) {
        return Math.max(wanted[item], Integer.bitCount(pinned[item]));
    }

    /** Removes sessions; pinned ones stay. */
    void forbid(int item, int mask) {
        allowed[item] &= ~mask | pinned[item];
    }

    /** Every use that may be made. */
    List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (int item = 0; item < allowed.length; item++) {
            for (int slot = 0; slot < WeekSlots.COUNT; slot++) {
                if ((allowed[item] & 1 << slot) != 0) {
                    uses.add(WeekSlots.use(slot, products.get(item)));
                }
            }
        }
        return uses;
    }
}
