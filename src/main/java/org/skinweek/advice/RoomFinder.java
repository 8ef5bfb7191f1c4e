package org.skinweek.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.skinweek.catalog.Catalog;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planner.Wish;
import org.skinweek.planner.search.Planner;
import org.skinweek.planner.search.PossibleWeeks;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;

/** Finds by trial what would make room for one more use of a product that got fewer than wished for. */
public final class RoomFinder {
    /** The most uses that one product may give up: more would be no small change. */
    private static final int MOST_FEWER = 3;

    private final Checker checker;
    private final Treatments treatments;
    private final Planner planner;

    /** Finds changes for which the planner, by the limits of a checker, finds one use more. */
    public RoomFinder(Checker checker, Catalog catalog) {
        this.checker = checker;
        this.treatments = new Treatments(catalog);
        this.planner = new Planner(checker, catalog);
    }

    /**
     * The smallest change that grants one more use: one use less of another product, or else a released pin, a used
     * free session, or two or three uses less of a product, in this order. Prescribed products never give up a use.
     *
     * @param product index of a product that got fewer uses than wished for
     * @param begun sessions of the first day that are over and can no longer change, 0 to 2
     * @param stop asked often; if true before the search is done, nothing is found
     */
    public Optional<RoomMaker> of(Proposal proposal, int product, int begun, Stop stop) {
        List<RoomMaker> rooms = new ArrayList<>(fewer(proposal, product, 1));
        proposal.task().pinned().stream()
                .filter(use -> use.slot() >= begun)
                .sorted(Use.BY_TIME)
                .forEach(use -> rooms.add(new RoomMaker.Unpinned(use)));
        proposal.task().blocked().stream()
                .filter(slot -> slot >= begun)
                .sorted()
                .forEach(slot -> rooms.add(new RoomMaker.Session(slot)));
        for (int less = 2; less <= MOST_FEWER; less++) {
            rooms.addAll(fewer(proposal, product, less));
        }
        return rooms.stream()
                .filter(room -> !stop.now() && makesRoom(room, proposal, product, stop))
                .findFirst();
    }

    /** A change for each product that can give up so many uses, the least weighty wish and the most uses first. */
    private static List<RoomMaker> fewer(Proposal proposal, int product, int less) {
        PlanTask task = proposal.task();
        return IntStream.range(0, proposal.got().size())
                .filter(other -> other != product
                        && proposal.got().get(other) >= less
                        && task.wishes().get(other).times() > 0
                        && !task.week().products().get(other).isPrescribed())
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer other) -> task.wishes().get(other).weight())
                        .thenComparing(other -> -proposal.got().get(other)))
                .map(other -> {
                    int got = proposal.got().get(other);
                    return (RoomMaker) new RoomMaker.Fewer(other, got, got - less);
                })
                .toList();
    }

    private boolean makesRoom(RoomMaker room, Proposal proposal, int product, Stop stop) {
        PlanTask changed = changed(room, proposal);
        int wanted = proposal.got().get(product) + 1;
        if (!mayHold(changed, proposal, room, product, wanted, stop)) {
            return false;
        }
        Proposal planned = planner.plan(changed, stop, better -> {});
        return planned.got().get(product) >= wanted && losesNothing(planned, proposal, room, product);
    }

    /** A quick check whether any week grants it, before a whole week is planned. */
    private boolean mayHold(PlanTask task, Proposal proposal, RoomMaker room, int product, int wanted, Stop stop) {
        PossibleWeeks weeks = new PossibleWeeks(checker, treatments, task);
        Map<Integer, Integer> atLeast = new HashMap<>();
        weeks.products().forEach(each -> atLeast.put(each, each == product ? wanted : kept(room, each, proposal)));
        return weeks.with(atLeast, rule -> true, stop) != PossibleWeeks.Answer.IMPOSSIBLE;
    }

    private static boolean losesNothing(Proposal planned, Proposal proposal, RoomMaker room, int product) {
        return IntStream.range(0, planned.got().size())
                .allMatch(other -> other == product || planned.got().get(other) >= kept(room, other, proposal));
    }

    private static int kept(RoomMaker room, int product, Proposal proposal) {
        return room instanceof RoomMaker.Fewer fewer && fewer.product() == product
                ? fewer.to()
                : proposal.got().get(product);
    }

    private static PlanTask changed(RoomMaker room, Proposal proposal) {
        PlanTask task = proposal.task();
        if (room instanceof RoomMaker.Fewer fewer) {
            List<Wish> wishes = new ArrayList<>(task.wishes());
            Wish wish = wishes.get(fewer.product());
            wishes.set(fewer.product(), wish.withTimes(fewer.to()));
            return task.withWishes(wishes);
        }
        if (room instanceof RoomMaker.Unpinned pin) {
            Set<Use> pinned = new HashSet<>(task.pinned());
            pinned.remove(pin.use());
            return task.with(pinned, task.barred());
        }
        Set<Integer> blocked = new HashSet<>(task.blocked());
        blocked.remove(((RoomMaker.Session) room).slot());
        return task.withBlocked(blocked);
    }
}
