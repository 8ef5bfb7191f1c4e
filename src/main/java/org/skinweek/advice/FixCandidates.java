package org.skinweek.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.skinweek.catalog.Session;
import org.skinweek.planner.WeekSlots;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;

/** Lists the single changes that might clear a flag of a week, without checking them. */
final class FixCandidates {
    private final Timeline week;
    private final FixTask task;
    private final Flag flag;
    private final Set<Use> planned;

    /** Candidates for a flag among the uses that may be changed. */
    FixCandidates(FixTask task, Flag flag) {
        this.week = task.week();
        this.task = task;
        this.flag = flag;
        this.planned = new HashSet<>(week.planned());
    }

    /** The planned uses of the flag that may be changed. */
    List<Use> uses() {
        Set<Use> flagged = new HashSet<>(flag.uses());
        return week.planned().stream()
                .filter(use -> flagged.contains(use) && task.movable().test(use))
                .toList();
    }

    /** Additions of what might be missing: one product in the same session of all flagged days. */
    List<Fix> additions() {
        List<Fix> additions = new ArrayList<>();
        for (int product = 0; product < week.products().size(); product++) {
            for (Session session : Session.values()) {
                int index = product;
                List<Use> uses = flag.days().stream()
                        .map(day -> new Use(day, session, index))
                        .filter(use -> task.movable().test(use) && !planned.contains(use))
                        .toList();
                if (!uses.isEmpty() && !week.products().get(product).archived()) {
                    additions.add(Fix.addition(uses));
                }
            }
        }
        return additions;
    }

    /** Moves of uses to every other place. */
    List<Fix> moves(List<Use> uses) {
        return uses.stream()
                .flatMap(from -> IntStream.range(0, WeekSlots.COUNT)
                        .mapToObj(slot -> WeekSlots.use(slot, from.product()))
                        .filter(to -> task.movable().test(to) && !planned.contains(to))
                        .map(to -> Fix.move(from, to)))
                .toList();
    }

    /** Removals of single uses, the latest first. */
    List<Fix> removals(List<Use> uses) {
        return uses.stream()
                .sorted(Comparator.<Use>comparingInt(Use::slot).reversed())
                .map(Fix::removal)
                .toList();
    }

    /**
     * The removal of all flagged uses that the user planned last; empty where it is only one, or too many for a fix.
     */
    Optional<Fix> withoutLastEdit() {
        List<Fix.Change> removals = uses().stream()
                .filter(task.lastEdit()::contains)
                .map(Fix.Change::removal)
                .toList();
        return removals.size() > 1 && removals.size() <= Fix.MOST_CHANGES
                ? Optional.of(new Fix(removals))
                : Optional.empty();
    }
}
