package org.skinweek.planner.search;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.stream.IntStream;
import org.skinweek.catalog.Session;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.DaySpread;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.WeekSlots;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;

/** What an item costs by itself in some sessions: every term except rest and strong evenings, which items share. */
final class ItemPricing {
    /** The cost of the unfulfilled wish, by number of uses. */
    private final long[] shortfall;

    private final int present;
    private final int afterwards;
    private final int preferredSessions;
    private final int preferredDays;
    private final boolean choosesDays;

    ItemPricing(PlanTask task, CandidateUses candidates, int item, Treatments treatments) {
        int index = candidates.product(item);
        Product product = task.week().products().get(index);
        Wish wish = task.wishes().get(index);
        shortfall = IntStream.rangeClosed(0, WeekSlots.COUNT)
                .mapToLong(uses -> wish.shortfall(uses, task.objective()))
                .toArray();
        int now = 0;
        int then = 0;
        for (Use use : task.week().planned()) {
            if (use.product() == index) {
                now |= task.open(use) ? WeekSlots.bit(use) : 0;
                then |= task.open(use) ? 0 : WeekSlots.bit(use);
            }
        }
        present = now;
        afterwards = then;
        preferredSessions = treatments
                .preferred(product)
                .map(session -> session == Session.MORNING ? WeekSlots.MORNINGS : WeekSlots.EVENINGS)
                .orElse(WeekSlots.ALL);
        preferredDays = days(product.preferredDays(), task);
        choosesDays =
                !product.preferredDays().isEmpty() && product.preferredDays().size() >= wish.times();
    }

    private static int days(Set<DayOfWeek> preferred, PlanTask task) {
        if (preferred.isEmpty()) {
            return WeekSlots.ALL;
        }
        int mask = 0;
        for (int slot = 0; slot < WeekSlots.COUNT; slot++) {
            if (preferred.contains(task.week().dayOfWeek(WeekSlots.dayOf(slot)))) {
                mask |= 1 << slot;
            }
        }
        return mask;
    }

    /** One term of a mask. Where the user chose the days, spread costs nothing. */
    long of(CostTerm term, int mask) {
        return switch (term) {
            case WISHES -> shortfall[Integer.bitCount(mask)];
            case SPREAD -> choosesDays ? 0 : DaySpread.around(mask | afterwards);
            case TIME_OF_DAY -> Integer.bitCount(mask & ~preferredSessions);
            case PREFERENCE -> Integer.bitCount(mask & ~preferredDays);
            case CHANGE -> Integer.bitCount(mask ^ present);
            case REST, APART -> 0;
        };
    }

    /** One term of each of some masks. */
    long[] of(CostTerm term, int[] masks) {
        long[] costs = new long[masks.length];
        for (int way = 0; way < masks.length; way++) {
            costs[way] = of(term, masks[way]);
        }
        return costs;
    }
}
