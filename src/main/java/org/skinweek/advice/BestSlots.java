package org.skinweek.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanObjective;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.WeekSlots;
import org.skinweek.planner.WishResolver;
import org.skinweek.planner.search.SlotCosts;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * Finds where one more use of a product goes best in the planned week, and where it may not go and why. The checker
 * itself judges each session, so a place that is called open never raises a flag.
 */
public final class BestSlots {
    private final Checker checker;
    private final Treatments treatments;
    private final WishResolver wishes;
    private final PlanObjective objective;

    /** Ranks by the limits of a checker and the objective for a new week. */
    public BestSlots(Checker checker, Catalog catalog, PlannerData data) {
        this.checker = checker;
        this.treatments = new Treatments(catalog);
        this.wishes = new WishResolver(checker, catalog, data);
        this.objective = data.plan();
    }

    /**
     * Where one more use may go.
     *
     * @param week the week as it is planned, with its past
     * @param product index of the product
     * @param movable which uses are possible, such as those that are not in the past
     */
    public SlotPlaces of(Timeline week, int product, Predicate<Use> movable) {
        return new Ranking(week, week, List.of(), product, movable).places();
    }

    /**
     * Where a planned use might go instead: all places for it, including its own, as if it were not planned. Its
     * present flags bar those places where they would remain.
     */
    public SlotPlaces instead(Timeline week, Use use, Predicate<Use> movable) {
        return instead(week, List.of(), use, movable);
    }

    /**
     * As {@link #instead(Timeline, Use, Predicate)}, but also considers flags in the week that follows.
     *
     * @param later what is planned for the days 7 to 13
     */
    SlotPlaces instead(Timeline week, List<Use> later, Use use, Predicate<Use> movable) {
        List<Use> others = new ArrayList<>(week.planned());
        others.remove(use);
        return new Ranking(week, week.withPlanned(others), later, use.product(), movable).places();
    }

    /** The state of answering one question. */
    private final class Ranking {
        private final Timeline week;
        private final List<Use> later;
        private final int product;
        private final Predicate<Use> movable;
        private final Checker narrow;
        private final PlaceJudgement judgement;
        private final PlaceJudgement judgementLater;
        private final SlotCosts costs;
        private final boolean treats;
        private final Set<Session> suited;

        Ranking(Timeline now, Timeline week, List<Use> later, int product, Predicate<Use> movable) {
            this.week = week;
            this.later = later;
            this.product = product;
            this.movable = movable;
            Product each = week.products().get(product);
            narrow = checker.about(week.withPlanned(everywhere(week, product)), product);
            judgement = new PlaceJudgement(narrow.check(now), narrow.check(week));
            judgementLater = new PlaceJudgement(flagsLater(now), flagsLater(week));
            costs = new SlotCosts(week, product, treatments, checker.restGoal(week), objective);
            treats = treatments.treats(each);
            suited = treatments.allowed(each);
        }

        private static List<Use> everywhere(Timeline week, int product) {
            Set<Use> uses = new LinkedHashSet<>(week.planned());
            for (int slot = 0; slot < WeekSlots.COUNT; slot++) {
                uses.add(WeekSlots.use(slot, product));
            }
            return List.copyOf(uses);
        }

        SlotPlaces places() {
            List<SlotPlace> open = new ArrayList<>();
            List<SlotPlace> barred = new ArrayList<>();
            for (int slot = 0; slot < WeekSlots.COUNT; slot++) {
                Use use = WeekSlots.use(slot, product);
                if (movable.test(use) && !week.planned().contains(use)) {
                    SlotPlace place = place(use);
                    (place.open() ? open : barred).add(place);
                }
            }
            open.sort(Comparator.comparing(SlotPlace::unsuited).thenComparing(this::compareCosts));
            int uses = 1
                    + Collections.frequency(
                            week.planned().stream().map(Use::product).toList(), product);
            int usual = treats ? wishes.usual(week, product).times() : uses;
            return new SlotPlaces(product, open, barred, uses, usual);
        }

        private SlotPlace place(Use use) {
            List<Use> planned = new ArrayList<>(week.planned());
            planned.add(use);
            Timeline changed = week.withPlanned(planned);
            List<Flag> flags = narrow.check(changed);
            List<Flag> flagsLater = flagsLater(changed);
            List<Flag> staying = new ArrayList<>(judgement.staying(flags));
            judgementLater.staying(flagsLater).forEach(flag -> staying.add(flag.shifted(Timeline.DAYS)));
            List<Flag> bars = new ArrayList<>(judgement.raised(flags));
            judgementLater.raised(flagsLater).forEach(flag -> bars.add(flag.shifted(Timeline.DAYS)));
            bars.addAll(staying);
            return new SlotPlace(use, costs.of(use), !suited.contains(use.session()), bars, staying);
        }

        private List<Flag> flagsLater(Timeline changed) {
            return later.isEmpty() ? List.of() : narrow.check(changed.following(later));
        }

        /** Compares by the terms in the objective's order; the sort is stable, so of equals the earlier comes first. */
        private int compareCosts(SlotPlace one, SlotPlace other) {
            for (CostTerm term : objective.order()) {
                int byTerm = Long.compare(one.cost(term), other.cost(term));
                if (byTerm != 0) {
                    return byTerm;
                }
            }
            return 0;
        }
    }
}
