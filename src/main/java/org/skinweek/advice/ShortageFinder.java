package org.skinweek.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.SingleProductWeek;
import org.skinweek.planner.Stop;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;

/** Finds out why wishes got fewer uses than they asked for, and what would make room. */
public final class ShortageFinder {
    private final Checker checker;
    private final Treatments treatments;
    private final BlockingFinder blockings;
    private final RoomFinder rooms;

    /** Finds reasons by the limits of a checker. */
    public ShortageFinder(Checker checker, Catalog catalog) {
        this.checker = checker;
        this.treatments = new Treatments(catalog);
        this.blockings = new BlockingFinder(checker, catalog);
        this.rooms = new RoomFinder(checker, catalog);
    }

    /**
     * Why one product got fewer uses than wished for.
     *
     * @param begun sessions of the first day that are over and can no longer change, 0 to 2
     * @param stop asked often; once true, the answer is what was found so far
     */
    public WishShortage of(Proposal proposal, int product, int begun, Stop stop) {
        Timeline week = proposal.task().week();
        int got = proposal.got().get(product);
        int times = proposal.task().wishes().get(product).times();
        Optional<Flag> forbidden = got > 0 ? Optional.empty() : forbidden(week, product);
        Optional<WishBlocking> blocking = blockings.of(proposal, product, stop);
        if (forbidden.isPresent()) {
            return new WishShortage(
                    product, 0, times, blocking, blocking, List.of(forbidden.get()), true, Optional.empty());
        }
        Optional<WishBlocking> next =
                times == got + 1 ? blocking : blockings.of(wishing(proposal, product, got + 1), product, stop);
        List<Flag> against = next.map(known -> against(proposal, known)).orElseGet(List::of);
        Optional<RoomMaker> room = rooms.of(proposal, product, begun, stop);
        return new WishShortage(product, got, times, blocking, next, against, false, room);
    }

    /** The same week as the proposal for a smaller wish, for which it is the best week, too. */
    private static Proposal wishing(Proposal proposal, int product, int times) {
        List<Wish> wishes = new ArrayList<>(proposal.task().wishes());
        wishes.set(product, wishes.get(product).withTimes(times));
        return new Proposal(
                proposal.task().withWishes(wishes),
                proposal.uses(),
                proposal.care(),
                proposal.cost(),
                proposal.proven(),
                proposal.bound(),
                proposal.got());
    }

    /** What forbids even one use of a product by itself, in any session in which it may be used. */
    private Optional<Flag> forbidden(Timeline week, int product) {
        SingleProductWeek alone = new SingleProductWeek(checker, week, product);
        @Nullable Flag found = null;
        for (Session session : treatments.sessions(week.products().get(product))) {
            Optional<Flag> flag = alone.against(1, List.of(session));
            if (flag.isEmpty()) {
                return Optional.empty();
            }
            found = found == null ? flag.get().gravest() : found;
        }
        return Optional.ofNullable(found);
    }

    /** What the blocking rules would flag if the product were used once more, in the place where they object least. */
    private List<Flag> against(Proposal proposal, WishBlocking blocking) {
        PlanTask task = proposal.task();
        Timeline week = task.week().withPlanned(proposal.uses());
        Checker narrow = checker.only(blocking.rules());
        List<Flag> found = new ArrayList<>();
        for (Session session : treatments.sessions(week.products().get(blocking.product()))) {
            for (int day = 0; day < task.days(); day++) {
                Use use = new Use(day, session, blocking.product());
                if (!week.planned().contains(use)) {
                    List<Use> more = new ArrayList<>(week.planned());
                    more.add(use);
                    narrow.check(week.withPlanned(more)).stream()
                            .flatMap(flag -> flag.parts().isEmpty() ? Stream.of(flag) : flag.parts().stream())
                            .filter(flag -> flag.involves(use))
                            .forEach(found::add);
                }
            }
        }
        List<Flag> against = new ArrayList<>();
        for (Rule rule : blocking.rules()) {
            List<Flag> own = found.stream()
                    .filter(flag -> flag.rule().id().equals(rule.id()))
                    .sorted(Comparator.comparingDouble(flag -> flag.value() - flag.bound()))
                    .toList();
            against.addAll(
                    rule.kind().core().addsUpOverDays() ? own.stream().limit(1).toList() : ofEachProduct(own));
        }
        return against;
    }

    /** Keeps one flag for each set of products, since each product that a rule keeps apart from this one is told. */
    private static Collection<Flag> ofEachProduct(List<Flag> flags) {
        Map<Set<Integer>, Flag> ofEach = new LinkedHashMap<>();
        for (Flag flag : flags) {
            ofEach.putIfAbsent(flag.uses().stream().map(Use::product).collect(Collectors.toSet()), flag);
        }
        return ofEach.values();
    }
}
