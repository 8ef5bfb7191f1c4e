package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Treatments;

/**
 * Shares a first week among treatments when there is no room for all. Each gets one use before any gets a second: a new
 * user would not understand a week in which a few daily products leave no room for all others.
 */
final class FirstWishes {
    private final NotebookPlanner planning;
    private final Treatments treatments;

    FirstWishes(NotebookPlanner planning, Treatments treatments) {
        this.planning = planning;
        this.treatments = treatments;
    }

    /**
     * The best weeks for some requests. Where not all wishes of the first one can be granted, it gets as much of each
     * as fits; the later ones build on it.
     *
     * @param stop once true, the wishes granted so far are the answer
     */
    PlanOutcome plan(Notebook answers, List<PlanRequest> requests, LocalDate today, Stop stop) {
        PlanOutcome first = first(answers, requests.get(0), today, stop);
        if (requests.size() == 1) {
            return first;
        }
        List<PlanRequest> later = new ArrayList<>(requests);
        later.set(0, requests.get(0).withTimes(got(first)));
        return planning.run(answers, later, today, stop, better -> {});
    }

    private PlanOutcome first(Notebook answers, PlanRequest request, LocalDate today, Stop stop) {
        PlanOutcome all = run(answers, request, today, stop);
        return granted(all) ? all : new Run(answers, request, today, stop).share();
    }

    private static Map<String, Integer> got(PlanOutcome outcome) {
        return outcome.stages().get(0).request().times();
    }

    private PlanOutcome run(Notebook answers, PlanRequest request, LocalDate today, Stop stop) {
        return planning.run(answers, List.of(request), today, stop, better -> {});
    }

    private static boolean granted(PlanOutcome outcome) {
        return outcome.stages().get(0).proposal().gave().isEmpty();
    }

    /** The state of sharing one week. */
    private final class Run {
        private final Notebook answers;
        private final PlanRequest request;
        private final LocalDate today;
        private final Stop stop;
        private final Map<String, Integer> wished = new LinkedHashMap<>();
        private PlanOutcome laid;

        Run(Notebook answers, PlanRequest request, LocalDate today, Stop stop) {
            this.answers = answers;
            this.request = request;
            this.today = today;
            this.stop = stop;
            laid = run(answers, request.withTimes(wished), today, stop);
        }

        PlanOutcome share() {
            List<String> open = inOrder();
            while (!open.isEmpty() && !stop.now()) {
                if (!raise(open)) {
                    open.removeIf(product -> !raise(List.of(product)));
                }
                open.removeIf(product ->
                        wished.getOrDefault(product, 0) >= request.times().getOrDefault(product, 0));
            }
            PlanOutcome best = run(answers, request.withTimes(wished), today, stop);
            return granted(best) ? best : laid;
        }

        /**
         * Wishes for one more use of some products; returns false and changes nothing where no week is found that
         * grants it.
         */
        private boolean raise(Collection<String> products) {
            Map<String, Integer> more = new LinkedHashMap<>(wished);
            products.forEach(product -> more.merge(product, 1, Integer::sum));
            Attempt attempt = new Attempt(stop);
            PlanOutcome tried =
                    planning.run(answers, List.of(request.withTimes(more)), today, attempt::ends, attempt::found);
            if (!granted(tried)) {
                return false;
            }
            wished.putAll(more);
            laid = tried;
            return true;
        }

        /** Sorts what serves the user's goals first, then what is stronger and so harder to place. */
        private List<String> inOrder() {
            SkinProfile profile = answers.profile();
            return new ArrayList<>(answers.shelf().stream()
                    .filter(product -> request.times().getOrDefault(product.id(), 0) > 0)
                    .sorted(Comparator.comparingInt(
                                    (Product product) -> -treatments.goalsServed(product, profile.goals()))
                            .thenComparingDouble(product -> -treatments.irritationWeight(product)))
                    .map(Product::id)
                    .toList());
        }
    }

    /** A search for any week that grants all wishes, which gives up after a while. */
    private static final class Attempt {
        /** How often the search asks whether to stop before it gives up; most are decided sooner. */
        private static final int PATIENCE = 400;

        private final Stop stop;
        private int asked;
        private boolean granted;

        Attempt(Stop stop) {
            this.stop = stop;
        }

        boolean ends() {
            asked++;
            return granted || asked > PATIENCE || stop.now();
        }

        void found(Proposal better) {
            granted = better.gave().isEmpty();
        }
    }
}
