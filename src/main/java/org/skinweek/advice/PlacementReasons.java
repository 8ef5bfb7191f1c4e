package org.skinweek.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.skinweek.catalog.Session;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planner.WeekSlots;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;

/**
 * Finds out why each use of a proposal is where it is: its distance from other uses of the same product and what bars
 * it from other days, or else why those days would be worse.
 */
public final class PlacementReasons {
    /** From this many days a week, a product counts as daily, because it is easier to name the days without it. */
    private static final int NEARLY_DAILY = 5;
    /** From this many uses, a product that is used whenever possible counts as daily, such as in a part of a week. */
    private static final int LEAST_DAILY = 3;

    private final BestSlots slots;

    /** Finds reasons in the places that the slots report. */
    public PlacementReasons(BestSlots slots) {
        this.slots = slots;
    }

    /**
     * The reasons for all treatments in the days that may change, in order of time.
     *
     * @param stop asked before each use; once true, the remaining uses get no reason
     */
    public Map<Use, List<PlacementReason>> of(Proposal proposal, Stop stop) {
        Map<Use, List<PlacementReason>> reasons = new LinkedHashMap<>();
        proposal.uses().stream()
                .filter(use -> !proposal.care().contains(use))
                .sorted(Use.BY_TIME)
                .takeWhile(use -> !stop.now())
                .forEach(use -> reasons.put(use, of(proposal, use)));
        return reasons;
    }

    /** The reasons for one use of a proposal, the strongest first; at least one, and no more than anybody reads. */
    public List<PlacementReason> of(Proposal proposal, Use use) {
        PlanTask task = proposal.task();
        if (task.pinned().contains(use)) {
            return List.of(new PlacementReason.Pinned());
        }
        if (proposal.care().contains(use)) {
            return List.of(new PlacementReason.Settled());
        }
        List<Use> own = proposal.uses().stream()
                .filter(other -> other.product() == use.product() && other.session() == use.session())
                .toList();
        if (isDaily(task, use.session(), own)) {
            return List.of(new PlacementReason.Daily());
        }
        Timeline week = task.week().withPlanned(proposal.uses());
        SlotPlaces places = slots.instead(week, task.later(), use, other -> isFree(task, other));
        List<PlacementReason> reasons = new ArrayList<>();
        if (isPreferred(week, use)) {
            reasons.add(new PlacementReason.PreferredDay());
        }
        apart(use, own, week.repeats()).ifPresent(reasons::add);
        barring(places, use, week).ifPresent(reasons::add);
        if (reasons.isEmpty() || reasons.stream().allMatch(PlacementReason.Spread.class::isInstance)) {
            limited(places, use, week).ifPresent(reasons::add);
        }
        return reasons.isEmpty() ? List.of(cheapest(places, use, task)) : reasons;
    }

    private static boolean isFree(PlanTask task, Use use) {
        return task.open(use) && !task.barred().contains(use) && !task.blocked().contains(use.slot());
    }

    private static boolean isDaily(PlanTask task, Session session, List<Use> own) {
        long possible = IntStream.range(0, task.days())
                .filter(day -> !task.blocked().contains(Use.slot(day, session)))
                .count();
        return own.size() >= NEARLY_DAILY || (own.size() >= LEAST_DAILY && own.size() >= possible);
    }

    private static boolean isPreferred(Timeline week, Use use) {
        return week.products().get(use.product()).preferredDays().contains(week.dayOfWeek(use.day()));
    }

    private static Optional<PlacementReason> apart(Use use, List<Use> own, boolean around) {
        Optional<PlacementReason.Apart> nearest = own.stream()
                .filter(other -> other.day() != use.day())
                .map(other -> apart(use, other, around))
                .min(Comparator.comparingInt(PlacementReason.Apart::days).thenComparing(apart -> !apart.after()));
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        return nearest.get().days() > 1
                ? Optional.of(nearest.get())
                : Optional.of(new PlacementReason.Spread(own.size()));
    }

    private static PlacementReason.Apart apart(Use use, Use other, boolean around) {
        int since = use.day() - other.day();
        if (!around) {
            return new PlacementReason.Apart(other, Math.abs(since), since > 0);
        }
        int before = Math.floorMod(since, Timeline.DAYS);
        int after = Timeline.DAYS - before;
        return new PlacementReason.Apart(other, Math.min(before, after), before <= after);
    }

    /** What another product bars: that the two may not meet comes first, then that they need rest between them. */
    private static Optional<PlacementReason> barring(SlotPlaces places, Use use, Timeline week) {
        return places.barred().stream()
                .filter(place -> place.use().session() == use.session())
                .flatMap(place -> place.bars().stream()
                        .map(Flag::gravest)
                        .filter(flag -> flag.rule().kind().core().forbidsMeeting()
                                || (flag.rule().kind().core().hoursBetween().isPresent()
                                        && daysTo(place.use(), use, week.repeats()) == 1))
                        .flatMap(flag -> neighbour(flag, place.use(), week.repeats()).stream()))
                .min(Comparator.comparing(
                                (PlacementReason.Neighbour near) -> near.flag().severity())
                        .reversed()
                        .thenComparingInt(near -> daysTo(near.barred(), use, week.repeats())))
                .map(PlacementReason.class::cast);
    }

    private static Optional<PlacementReason.Neighbour> neighbour(Flag flag, Use barred, boolean around) {
        return flag.uses().stream()
                .filter(other -> other.product() != barred.product())
                .min(Comparator.comparingInt(other -> sessions(other, barred, around)))
                .map(other -> new PlacementReason.Neighbour(barred, flag, other));
    }

    /** A limit on a sum or a number that the day before or after would exceed. */
    private static Optional<PlacementReason> limited(SlotPlaces places, Use use, Timeline week) {
        return places.barred().stream()
                .filter(place ->
                        place.use().session() == use.session() && daysTo(place.use(), use, week.repeats()) == 1)
                .flatMap(place ->
                        place.bars().stream().map(flag -> new PlacementReason.Limited(place.use(), flag.gravest())))
                .max(Comparator.comparing(limited -> limited.flag().severity()))
                .map(PlacementReason.class::cast);
    }

    private static int daysTo(Use one, Use other, boolean around) {
        int days = Math.abs(one.day() - other.day());
        return around ? Math.min(days, Timeline.DAYS - days) : days;
    }

    private static int sessions(Use one, Use other, boolean around) {
        int sessions = Math.abs(one.slot() - other.slot());
        return around ? Math.min(sessions, Math.abs(WeekSlots.COUNT - sessions)) : sessions;
    }

    /** The first term, in the objective's order, in which another open day would cost more. */
    private static PlacementReason cheapest(SlotPlaces places, Use use, PlanTask task) {
        Optional<SlotPlace> own = places.at(use);
        boolean kept = task.week().planned().contains(use);
        List<SlotPlace> others = places.open().stream()
                .filter(place ->
                        place.use().session() == use.session() && place.use().day() != use.day())
                .toList();
        if (own.isPresent()) {
            for (CostTerm term : task.objective().order()) {
                long here = own.get().cost(term);
                boolean better = others.stream().anyMatch(place -> place.cost(term) > here);
                if (better && (term == CostTerm.REST || term == CostTerm.APART)) {
                    return term == CostTerm.REST ? new PlacementReason.Rest() : new PlacementReason.BetweenRests();
                }
                others = others.stream()
                        .filter(place -> place.cost(term) == here)
                        .toList();
            }
        }
        return kept ? new PlacementReason.Kept() : new PlacementReason.Free();
    }
}
