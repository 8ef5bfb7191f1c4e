package org.skinweek.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.planner.PlanDiff;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;

/** Finds out why uses leave their place in the plan, for good or for another place. */
public final class ChangeReasons {
    private final BestSlots slots;
    private final Treatments treatments;

    /** Finds reasons in the places that the slots report. */
    public ChangeReasons(BestSlots slots, Catalog catalog) {
        this.slots = slots;
        this.treatments = new Treatments(catalog);
    }

    /**
     * The reason for each use of the present plan that leaves its place, in order of the changes.
     *
     * @param stop asked before each use; once true, the remaining uses get no reason
     */
    public Map<Use, ChangeReason> of(Proposal proposal, Stop stop) {
        Map<Use, ChangeReason> reasons = new LinkedHashMap<>();
        PlanDiff diff = PlanDiff.between(proposal.task().week().planned(), proposal.uses());
        diff.moved().stream()
                .takeWhile(move -> !stop.now())
                .forEach(move -> reasons.put(move.from(), of(proposal, move.from(), move.to())));
        diff.removed().stream().takeWhile(use -> !stop.now()).forEach(use -> reasons.put(use, of(proposal, use, null)));
        return reasons;
    }

    private ChangeReason of(Proposal proposal, Use gone, @Nullable Use to) {
        PlanTask task = proposal.task();
        int product = gone.product();
        int times = task.wishes().get(product).times();
        if (task.week().products().get(product).archived()) {
            return ChangeReason.Plain.PUT_AWAY;
        }
        if (!treatments.treats(task.week().products().get(product))) {
            return ChangeReason.Plain.CARE;
        }
        if (task.barred().contains(gone)) {
            return ChangeReason.Plain.UNWANTED;
        }
        if (task.blocked().contains(gone.slot())) {
            return ChangeReason.Plain.KEPT_FREE;
        }
        if (to == null && times == 0) {
            return ChangeReason.Plain.LEFT_OUT;
        }
        if (to == null && proposal.got().get(product) >= times) {
            return new ChangeReason.WishedLess(times);
        }
        Timeline week = task.week().withPlanned(proposal.uses());
        SlotPlaces places =
                to == null ? slots.of(week, product, task::open) : slots.instead(week, task.later(), to, task::open);
        return flagged(places, gone)
                .or(() -> to == null ? Optional.empty() : better(places, gone, to, task))
                .or(() -> makesRoom(proposal, gone))
                .orElse(ChangeReason.Plain.TOGETHER);
    }

    private static Optional<ChangeReason> flagged(SlotPlaces places, Use gone) {
        return places.at(gone)
                .flatMap(place -> place.bars().stream().findFirst())
                .map(found -> {
                    Flag flag = found.gravest();
                    return new ChangeReason.Flagged(
                            flag,
                            flag.uses().stream()
                                    .filter(use -> use.product() != gone.product())
                                    .sorted(Use.BY_TIME)
                                    .toList());
                });
    }

    private static Optional<ChangeReason> better(SlotPlaces places, Use gone, Use to, PlanTask task) {
        Optional<SlotPlace> before = places.at(gone);
        Optional<SlotPlace> after = places.at(to);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        return task.objective().order().stream()
                .filter(term -> before.get().cost(term) != after.get().cost(term))
                .findFirst()
                .filter(term -> before.get().cost(term) > after.get().cost(term))
                .map(ChangeReason.Better::new);
    }

    /** The reason that another product comes to the same session of its day or a neighbouring one. */
    private Optional<ChangeReason> makesRoom(Proposal proposal, Use gone) {
        Timeline week = proposal.task().week();
        List<Integer> others = proposal.uses().stream()
                .filter(use -> use.product() != gone.product() && use.session() == gone.session())
                .filter(use -> Math.abs(use.day() - gone.day()) <= 1)
                .filter(use -> !week.planned().contains(use))
                .map(Use::product)
                .distinct()
                .filter(product -> treatments.treats(week.products().get(product)))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new ChangeReason.MakesRoom(others));
    }
}
