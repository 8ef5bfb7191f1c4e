package org.skinweek.rules;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;

/**
 * Says what rolling limits leave of a product, when more comes back, and when it may be used next. It asks the limits of
 * the checker, so that a session that it names never raises a flag, and every session that it passes over would.
 */
public final class OutlookFinder {
    /** How far ahead a use is looked for: two weeks of sessions. */
    public static final int SLOTS_AHEAD = 2 * JudgedDays.slots();

    private static final int SLOTS_A_DAY = Session.values().length;

    private final Checker checker;
    private final Treatments treatments;

    /** Looks ahead by the limits of a checker. */
    public OutlookFinder(Checker checker, Catalog catalog) {
        this.checker = checker;
        this.treatments = new Treatments(catalog);
    }

    /**
     * What the days from a session on have room for; one more use is looked for in the session of the day that the product
     * is meant for.
     *
     * @param product index of the product
     * @param from a session of the week, in sessions since the morning of its first day
     */
    public UseOutlook of(WeeksAhead weeks, int product, int from) {
        LimitsAhead limits = limits(weeks, product, from);
        RoomCount count = new RoomCount(limits, from + SLOTS_AHEAD - 1);
        return new UseOutlook(product, from, count.from(from), earliest(limits, weeks, product, from));
    }

    /** False for what no rolling limit speaks of: it always has room, and {@link #of} names none. */
    public boolean mayKeepWaiting(Timeline week, int product) {
        ProductContext usage = checker.usages(week).get(product);
        return checker.book().rules().stream()
                .anyMatch(rule -> rule.mayCount()
                        && rule.kind().core().freesUp()
                        && rule.kind().mayConcern(usage));
    }

    private LimitsAhead limits(WeeksAhead weeks, int product, int from) {
        return new LimitsAhead(checker, weeks, product, from, from + SLOTS_AHEAD - 1);
    }

    /**
     * Whether a use is the last of those that a limit allows together, so that people know before it. What is planned
     * later and counts towards the same limit is left aside: it is what would have to wait, unless a doctor prescribed it.
     * Empty for what a limit allows only once, which needs no telling, and where another use is possible the next day.
     *
     * @param use a use of the week
     */
    public Optional<LastUse> last(WeeksAhead weeks, Use use) {
        int product = use.product();
        if (!mayKeepWaiting(weeks.week(), product)) {
            return Optional.empty();
        }
        WeeksAhead until = weeks.without(other -> mayWait(weeks, other, use));
        // when more comes back is not asked
        RoomCount count = new RoomCount(limits(until, product, use.slot()), use.slot());
        return count.from(use.slot()).stream()
                .filter(room -> room.left() == 0 && room.inAll() > 1 && !room.isOver())
                .map(LimitRoom::rule)
                .findFirst()
                .flatMap(rule -> next(weeks, use, rule));
    }

    private Optional<LastUse> next(WeeksAhead weeks, Use use, Rule rule) {
        WeeksAhead waiting = weeks.without(other -> mayWait(weeks, other, use)
                && (other.product() == use.product() || checker.mayConcern(rule, weeks.week(), other.product())));
        int from = use.slot() + 1;
        OptionalInt next = earliest(limits(waiting, use.product(), from), waiting, use.product(), from);
        return next.isPresent() && next.getAsInt() > use.slot() + SLOTS_A_DAY
                ? Optional.of(new LastUse(use, rule, next.getAsInt()))
                : Optional.empty();
    }

    /** True for a later use that would be put off if the limit left no room, as another one of the same product is. */
    private boolean mayWait(WeeksAhead weeks, Use later, Use use) {
        Product product = product(weeks, later.product());
        return later.slot() > use.slot()
                && treatments.treats(product)
                && (later.product() == use.product() || !product.isPrescribed());
    }

    private static Product product(WeeksAhead weeks, int product) {
        return weeks.week().products().get(product);
    }

    private OptionalInt earliest(LimitsAhead limits, WeeksAhead weeks, int product, int from) {
        Set<Session> meant = meant(product(weeks, product));
        return IntStream.range(from, from + SLOTS_AHEAD)
                .filter(slot -> meant.contains(limits.use(slot).session()))
                .filter(slot -> !limits.made().contains(limits.use(slot)))
                .filter(slot -> isOpen(limits, slot))
                .findFirst();
    }

    /** The session that its actives prefer, so that nobody is told of a morning for what belongs in the evening. */
    private Set<Session> meant(Product product) {
        Set<Session> allowed = treatments.allowed(product);
        return treatments
                .preferred(product)
                .filter(allowed::contains)
                .map(Set::of)
                .orElse(allowed);
    }

    private static boolean isOpen(LimitsAhead limits, int slot) {
        Use use = limits.use(slot);
        return limits.at(slot).stream().noneMatch(limit -> limit.bars(use));
    }
}
