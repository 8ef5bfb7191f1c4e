package org.skinweek.planning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;

/**
 * What a user asks of the days from one on. It does not depend on the order of the products, so that it survives a
 * change of the shelf.
 *
 * @param from the first day that may change
 * @param days how many days may change, 1 to 7; 7 where it is for every week
 * @param begun how many sessions of the first day are over and stay as they are, 0 to 2
 * @param everyWeek true when the days repeat every week from then on; false when what follows them stays as planned
 * @param style what matters most
 * @param times how often each product is wished for in these days, by id; others are not planned
 * @param blocked sessions without any treatment, 0 to 13 from the first morning
 * @param pinned uses that must be there, whatever the rules say; a weekday means its day among the seven
 * @param barred uses that must not be there
 * @param introduced ids of the products that begin on the first day, which is stored as their start
 */
public record PlanRequest(
        LocalDate from,
        int days,
        int begun,
        boolean everyWeek,
        PlanStyle style,
        Map<String, Integer> times,
        Set<Integer> blocked,
        Set<WeekPlacement> pinned,
        Set<WeekPlacement> barred,
        Set<String> introduced) {
    /** Copies the collections and checks the ranges. */
    public PlanRequest {
        times = Map.copyOf(times);
        blocked = Set.copyOf(blocked);
        pinned = Set.copyOf(pinned);
        barred = Set.copyOf(barred);
        introduced = Set.copyOf(introduced);
        if (days < 1 || days > Timeline.DAYS) {
            throw new IllegalArgumentException("days is %s: it must be from 1 to %s".formatted(days, Timeline.DAYS));
        }
        if (everyWeek && days != Timeline.DAYS) {
            throw new IllegalArgumentException("days is %s: every week has %s".formatted(days, Timeline.DAYS));
        }
        if (begun < 0 || begun > 2) {
            throw new IllegalArgumentException("begun is %s: a day has two sessions".formatted(begun));
        }
    }

    /** A request of these days with no wish yet. */
    static PlanRequest of(LocalDate from, int days, int begun, boolean everyWeek, PlanStyle style) {
        return new PlanRequest(from, days, begun, everyWeek, style, Map.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** The same request with other wishes. */
    public PlanRequest withTimes(Map<String, Integer> others) {
        return new PlanRequest(from, days, begun, everyWeek, style, others, blocked, pinned, barred, introduced);
    }

    /** The same request with another wish for one product. */
    public PlanRequest withTimes(String product, int wished) {
        Map<String, Integer> changed = new LinkedHashMap<>(times);
        changed.put(product, wished);
        return withTimes(changed);
    }

    /** The same request for every week from then on, and so for all seven days. */
    public PlanRequest forEveryWeek() {
        return new PlanRequest(
                from,
                Timeline.DAYS,
                /* begun= */ 0,
                /* everyWeek= */ true,
                style,
                times,
                blocked,
                pinned,
                barred,
                introduced);
    }

    /**
     * The same request for these days alone.
     *
     * @param over how many sessions of the first day are over, 0 to 2
     */
    public PlanRequest once(int over) {
        return new PlanRequest(
                from, days, over, /* everyWeek= */ false, style, times, blocked, pinned, barred, introduced);
    }

    /** The same request with another style. */
    public PlanRequest withStyle(PlanStyle other) {
        return new PlanRequest(from, days, begun, everyWeek, other, times, blocked, pinned, barred, introduced);
    }

    /** The same request with other sessions without treatments. */
    public PlanRequest withBlocked(Set<Integer> others) {
        return new PlanRequest(from, days, begun, everyWeek, style, times, others, pinned, barred, introduced);
    }

    /** True where a placement lies in a session that is to stay without any treatment. */
    public boolean isBlocked(WeekPlacement placement) {
        return blocked.contains(Use.slot(placement.daysAfter(from.getDayOfWeek()), placement.session()));
    }

    /** The same request with one more use that must be there. */
    public PlanRequest withPinned(WeekPlacement placement) {
        return with(plus(pinned, placement), minus(barred, placement));
    }

    /** The same request with one more use that must not be there. */
    public PlanRequest withBarred(WeekPlacement placement) {
        return with(minus(pinned, placement), plus(barred, placement));
    }

    /** The same request with other products that begin on its first day. */
    PlanRequest introducing(Set<String> others) {
        return new PlanRequest(from, days, begun, everyWeek, style, times, blocked, pinned, barred, others);
    }

    /** The same request for every week from a later day on, with the same sessions blocked. */
    PlanRequest inDays(int later) {
        if (later == 0) {
            return this;
        }
        Set<Integer> moved = blocked.stream()
                .map(slot -> Math.floorMod(slot - 2 * later, 2 * Timeline.DAYS))
                .collect(Collectors.toSet());
        return forEveryWeek().withBlocked(moved).movedTo(from.plusDays(later));
    }

    private PlanRequest movedTo(LocalDate day) {
        return new PlanRequest(day, days, begun, everyWeek, style, times, blocked, pinned, barred, introduced);
    }

    private PlanRequest with(Set<WeekPlacement> nowPinned, Set<WeekPlacement> nowBarred) {
        return new PlanRequest(from, days, begun, everyWeek, style, times, blocked, nowPinned, nowBarred, introduced);
    }

    private static Set<WeekPlacement> plus(Set<WeekPlacement> set, WeekPlacement placement) {
        Set<WeekPlacement> changed = new LinkedHashSet<>(set);
        changed.add(placement);
        return changed;
    }

    private static Set<WeekPlacement> minus(Set<WeekPlacement> set, WeekPlacement placement) {
        Set<WeekPlacement> changed = new LinkedHashSet<>(set);
        changed.remove(placement);
        return changed;
    }
}
