package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Use;

/** Counts what each rolling limit leaves of a product in some session. */
final class RoomCount {
    private final LimitsAhead limits;
    private final int last;

    /**
     * Counts by some limits.
     *
     * @param last the last session that is looked at
     */
    RoomCount(LimitsAhead limits, int last) {
        this.limits = limits;
        this.last = last;
    }

    /** What each limit leaves on the day of a session, from that session on, in the order in which rules are laid. */
    List<LimitRoom> from(int slot) {
        List<LimitRoom> rooms = new ArrayList<>();
        int endOfDay = slot | 1;
        for (int each = slot; each <= endOfDay; each++) {
            for (LimitAhead limit : limits.at(each)) {
                Counted counted = new Counted(limit.rule(), limit.measure());
                if (rooms.stream().noneMatch(counted::counts)) {
                    @Nullable LimitRoom room = room(counted, each, slot);
                    if (room != null) {
                        rooms.add(room);
                    }
                }
            }
        }
        return rooms;
    }

    /** What is counted together; compared by identity, since all limits are laid by one checker, which has each rule once. */
    @SuppressWarnings("ReferenceEquality")
    private record Counted(Rule rule, Measure measure) {
        boolean counts(LimitAhead limit) {
            return limit.measure() == measure && limit.rule() == rule;
        }

        boolean counts(LimitRoom room) {
            return room.measure() == measure && room.rule() == rule;
        }
    }

    private @Nullable LimitRoom room(Counted counted, int slot, int from) {
        @Nullable LimitAhead tightest = tightest(counted, slot);
        if (tightest == null) {
            return null;
        }
        Set<Use> made = limits.made();
        double used = tightest.count();
        double before = tightest.count(use -> use.slot() < from && made.contains(use));
        double most = tightest.bound();
        double left = most - used;
        OptionalInt back = OptionalInt.empty();
        double returning = 0;
        for (int later = slot + 1; later <= last && back.isEmpty(); later++) {
            @Nullable LimitAhead then = tightest(counted, later);
            double more = then == null ? 0 : then.left() - left;
            if (more > OpenLimit.TOLERANCE) {
                back = OptionalInt.of(later);
                returning = more;
            }
        }
        double weight = tightest.weight(limits.use(slot));
        return new LimitRoom(
                counted.rule(), counted.measure(), slot, used, used - before, most, weight, back, returning);
    }

    /** The limit that leaves least to a use in a session; absent where none counts it. */
    private @Nullable LimitAhead tightest(Counted counted, int slot) {
        Use use = limits.use(slot);
        @Nullable LimitAhead tightest = null;
        for (LimitAhead limit : limits.at(slot)) {
            boolean rolls = counted.counts(limit) && isOfItsWindow(limit);
            if (rolls
                    && limit.weight(use) > 0
                    && limit.holdsWith(use)
                    && (tightest == null || limit.left() < tightest.left())) {
                tightest = limit;
            }
        }
        return tightest;
    }

    /** False for a limit on a single day, with which a rule on more days becomes graver. */
    private static boolean isOfItsWindow(LimitAhead limit) {
        RuleKind kind = limit.rule().kind().core();
        return kind.freesUp() && (kind.countInWindow().isEmpty() || limit.spansDays());
    }
}
