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

/** What might clear a flag of a week in one change. Nothing is checked here. */
final class FixCandidates {
    private final Timeline week;
    private final FixTask task;
    private final Flag flag;
    private final Set<Use> planned;

    /** What might clear a flag by what may be touched. */
    FixCandidates(FixTask task, Flag flag) {
        this.week = task.week();
        this.task = task;
        this.flag = flag;
        this.planned = new HashSet<>(week.planned());
    }

    /** The planned uses of the flag that may be touched. */
    List<Use> uses() {
        Set<Use> flagged = new HashSet<>(flag.uses());
        return week.planned().stream()
                .filter(use -> flagged.contains(use) && task.movable().test(use))
                .toList();
    }

    /** What might be missing: one product in the same session of all flagged days. */
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

    /** Every other place of some uses. */
    List<Fix> moves(List<Use> uses) {
        return uses.stream()
                .flatMap(from -> IntStream.range(0, WeekSlots.COUNT)
                        .mapToObj(slot -> WeekSlots.use(slot, from.product()))
                        .filter(to -> task.movable().test(to) && !planned.contains(to))
                        .map(to -> Fix.move(from, to)))
                .toList();
    }

    /** Each of some uses left out, the late ones first. */
    List<Fix> removals(List<Use> uses) {
        return uses.stream()
                .sorted(Comparator.<Use>comparingInt(Use::slot).reversed())
                .map(Fix::removal)
                .toList();
    }

    /** All that the user planned last and that the flag is about left out at once; none where that is one use, or many. */
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
