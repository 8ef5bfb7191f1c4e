package org.skinweek.planner;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.LeastRest;
import org.skinweek.rules.NotTogether;
import org.skinweek.rules.RuleKind;

/**
 * Says why each use of a proposal is where it is: what bars it from the days beside it, else in what those days would be
 * worse.
 */
public final class PlacementReasons {
    private final BestSlots slots;

    /** Reasons by the places that these slots find. */
    public PlacementReasons(BestSlots slots) {
        this.slots = slots;
    }

    /** The strongest reason for one use of a proposal. */
    public PlacementReason of(Proposal proposal, Use use) {
        PlanTask task = proposal.task();
        if (task.pinned().contains(use)) {
            return new PlacementReason.Pinned();
        }
        if (proposal.care().contains(use)) {
            return new PlacementReason.Settled();
        }
        Predicate<Use> movable = other -> task.open(other)
                && !task.barred().contains(other)
                && !task.blocked().contains(other.slot());
        Timeline week = task.week().withPlanned(proposal.uses());
        Places places = slots.instead(week, task.later(), use, movable);
        return barring(places, use, week).orElseGet(() -> cheapest(places, use, task));
    }

    /** What bars the same session of the day before or after: the gravest first, then what names another use. */
    private static Optional<PlacementReason> barring(Places places, Use use, Timeline week) {
        return Stream.of(-1, 1)
                .flatMap(step ->
                        places.barred().stream().filter(place -> isBeside(place.use(), use, step, week.repeats())))
                .flatMap(place -> place.bars().stream().map(flag -> new Bar(place.use(), flag)))
                .min(Comparator.comparing((Bar bar) -> bar.flag().severity())
                        .reversed()
                        .thenComparingInt(bar -> strength(bar.flag().rule().kind())))
                .map(bar -> reason(bar, week));
    }

    /** A session that is barred, and by what. */
    private record Bar(Use place, Flag flag) {}

    private static boolean isBeside(Use place, Use use, int step, boolean around) {
        int day = around ? Math.floorMod(use.day() + step, Timeline.DAYS) : use.day() + step;
        return place.session() == use.session() && place.day() == day;
    }

    private static int strength(RuleKind kind) {
        if (kind instanceof LeastRest) {
            return 0;
        }
        return kind instanceof NotTogether ? 1 : 2;
    }

    private static PlacementReason reason(Bar bar, Timeline week) {
        Optional<Use> neighbour = strength(bar.flag().rule().kind()) > 1
                ? Optional.empty()
                : bar.flag().uses().stream()
                        .filter(other -> !other.equals(bar.place()))
                        .min(Comparator.comparingInt(other -> apart(other, bar.place(), week.repeats())));
        return neighbour.isPresent()
                ? new PlacementReason.Neighbour(bar.place(), bar.flag(), neighbour.get())
                : new PlacementReason.Limited(bar.place(), bar.flag());
    }

    private static int apart(Use one, Use other, boolean around) {
        int sessions = Math.abs(one.slot() - other.slot());
        return around ? Math.min(sessions, Math.abs(Slots.COUNT - sessions)) : sessions;
    }

    /** The first term, in the order of the objective, in which another day that is open would be dearer. */
    private static PlacementReason cheapest(Places places, Use use, PlanTask task) {
        Optional<Place> own = places.at(use);
        boolean kept = task.week().planned().contains(use);
        List<Place> others = places.open().stream()
                .filter(place ->
                        place.use().session() == use.session() && place.use().day() != use.day())
                .toList();
        if (own.isPresent()) {
            for (Term term : task.objective().order()) {
                long here = own.get().cost(term);
                if (term == Term.CHANGE ? kept : others.stream().anyMatch(place -> place.cost(term) > here)) {
                    return reason(term);
                }
                others = others.stream()
                        .filter(place -> place.cost(term) == here)
                        .toList();
            }
        }
        return kept ? new PlacementReason.Kept() : new PlacementReason.Free();
    }

    private static PlacementReason reason(Term term) {
        return switch (term) {
            case SPREAD -> new PlacementReason.Even();
            case PREFERENCE -> new PlacementReason.PreferredDay();
            case REST -> new PlacementReason.Rest();
            case APART -> new PlacementReason.Apart();
            case CHANGE -> new PlacementReason.Kept();
            case WISHES, TIME_OF_DAY -> new PlacementReason.Free();
        };
    }
}
