package org.skinweek.rules;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;

/**
 * Says what rolling limits leave of a product, when more comes back, and when it may be used next. It asks the limits of
 * the checker, so that a session that it names never raises a flag, and every session that it passes over would.
 */
public final class OutlookFinder {
    /** How far ahead a use is looked for: two weeks of sessions. */
    public static final int SLOTS_AHEAD = 2 * JudgedDays.slots();

    private final Checker checker;
    private final Treatments treatments;

    /** Looks ahead by the limits of a checker. */
    public OutlookFinder(Checker checker, Catalog catalog) {
        this.checker = checker;
        this.treatments = new Treatments(catalog);
    }

    /**
     * What the days from a session on have room for.
     *
     * @param product index of the product
     * @param from a session of the week, in sessions since the morning of its first day
     */
    public UseOutlook of(WeeksAhead weeks, int product, int from) {
        LimitsAhead limits = new LimitsAhead(checker, weeks, product, from, from + SLOTS_AHEAD);
        RoomCount count = new RoomCount(limits, weeks.week().profile().sensitivity(), from + SLOTS_AHEAD);
        return new UseOutlook(product, from, count.from(from), earliest(limits, weeks, product, from));
    }

    private OptionalInt earliest(LimitsAhead limits, WeeksAhead weeks, int product, int from) {
        Product each = weeks.week().products().get(product);
        Set<Session> suited = treatments.allowed(each);
        return IntStream.rangeClosed(from, from + SLOTS_AHEAD)
                .filter(slot -> suited.contains(limits.use(slot).session()))
                .filter(slot -> !limits.made().contains(limits.use(slot)))
                .filter(slot -> isOpen(limits, slot))
                .findFirst();
    }

    private static boolean isOpen(LimitsAhead limits, int slot) {
        Use use = limits.use(slot);
        return limits.at(slot).stream().noneMatch(limit -> limit.bars(use));
    }
}
