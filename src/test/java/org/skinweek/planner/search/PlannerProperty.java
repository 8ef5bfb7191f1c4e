package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.RestNights;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;

/** What must hold for any task. */
enum PlannerProperty {
    RAISES_NO_FLAG_THAT_WAS_NOT_THERE_BEFORE((random, task) -> assertAllowed(plan(task))),

    KEEPS_PINS_AND_LEAVES_OUT_WHAT_IS_BARRED_OR_BLOCKED((random, task) -> {
        Proposal proposal = plan(task);
        Set<Use> treatment = new HashSet<>(proposal.uses());
        treatment.removeAll(proposal.care());
        assertThat(proposal.uses()).containsAll(pinsOnTheShelf(task)).doesNotHaveDuplicates();
        assertThat(treatment)
                .allMatch(use -> use.day() < task.days())
                .allMatch(use -> World.TREATMENTS.treats(task.week().products().get(use.product())))
                .noneMatch(task.barred()::contains)
                .allMatch(use -> task.pinned().contains(use) || !task.blocked().contains(use.slot()));
        assertThat(proposal.care())
                .allMatch(use -> use.day() >= task.days() || !task.barred().contains(use));
        for (int product = 0; product < proposal.got().size(); product++) {
            int index = product;
            assertThat(treatment.stream().filter(use -> use.product() == index).count())
                    .isEqualTo(proposal.got().get(product).longValue());
        }
    }),

    ANSWERS_THE_SAME_AGAIN((random, task) -> assertThat(plan(task)).isEqualTo(plan(task))),

    CHANGES_NOTHING_WHEN_PLANNING_AGAIN((random, task) -> {
        Proposal first = plan(task);
        Proposal second = plan(withPresent(task, first.uses()));
        if (first.proven() && second.proven() && second.care().equals(first.care())) {
            assertThat(second.cost().of(CostTerm.CHANGE)).isZero();
            assertThat(second.uses()).containsExactlyInAnyOrderElementsOf(first.uses());
        }
    }),

    IS_NOT_DEARER_WITH_ONE_RULE_LESS((random, task) -> {
        List<Rule> fewer = new ArrayList<>(World.BOOK.rules());
        Rule dropped = fewer.remove(random.nextInt(fewer.size()));
        Checker lenient = new Checker(World.BOOK.with(fewer));
        Proposal all = plan(task);
        Proposal less = new Planner(lenient, World.CATALOG).plan(task, new StopAfter(World.PATIENCE), better -> {});
        boolean comparable =
                !(dropped.kind() instanceof RestNights) && all.care().equals(less.care());
        if (comparable && less.proven()) {
            assertThat(EveryWeek.byTerms(task.objective().order())
                            .compare(less.cost().terms(), all.cost().terms()))
                    .as("%s without %s, else %s", less.cost(), dropped.id(), all.cost())
                    .isNotPositive();
        }
    }),

    /** Parts that are not searched any more each ask once, and are then only bounded. */
    HAS_A_WEEK_AND_A_BOUND_SOON_AFTER_IT_IS_STOPPED((random, task) -> {
        Proposal best = plan(task);
        StopAfter stop = new StopAfter(random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 20 : 2_000));
        List<Proposal> all = new ArrayList<>();
        all.add(World.PLANNER.plan(task, stop, all::add));
        assertThat(stop.askedInVain()).isLessThanOrEqualTo(SearchBranch.MOST_PARTS);
        for (Proposal proposal : all) {
            assertAllowed(proposal);
            assertThat(proposal.bound()).isLessThanOrEqualTo(proposal.cost().total());
            assertThat(proposal.bound()).isLessThanOrEqualTo(best.cost().total());
            assertThat(best.bound()).isLessThanOrEqualTo(proposal.cost().total());
            if (proposal.proven()) {
                assertThat(proposal.cost()).isEqualTo(best.cost());
            }
        }
    }),

    TELLS_ONLY_WHAT_IS_BETTER_ON_THE_WAY((random, task) -> {
        List<Long> totals = new ArrayList<>();
        Proposal last = World.PLANNER.plan(
                task,
                new StopAfter(World.PATIENCE),
                better -> totals.add(better.cost().total()));
        if (!totals.isEmpty()) {
            assertThat(last.cost().total()).isLessThanOrEqualTo(totals.get(totals.size() - 1));
        }
        for (int i = 1; i < totals.size(); i++) {
            assertThat(totals.get(i)).isLessThan(totals.get(i - 1));
        }
    });

    @SuppressWarnings("ImmutableEnumChecker") // the checks hold no state
    private final Check check;

    PlannerProperty(Check check) {
        this.check = check;
    }

    /**
     * Fails where it does not hold.
     *
     * @param random what the property chooses is chosen by this
     */
    void on(Random random, PlanTask task) {
        check.on(random, task);
    }

    private static Proposal plan(PlanTask task) {
        return World.PLANNER.plan(task, new StopAfter(World.PATIENCE), better -> {});
    }

    private static List<Use> pinsOnTheShelf(PlanTask task) {
        return task.pinned().stream()
                .filter(use -> !task.week().products().get(use.product()).archived())
                .toList();
    }

    private static PlanTask withPresent(PlanTask task, List<Use> present) {
        return new PlanTask(
                task.week().withPlanned(present),
                task.days(),
                task.later(),
                task.wishes(),
                task.pinned(),
                task.barred(),
                task.blocked(),
                task.objective());
    }

    private static void assertAllowed(Proposal proposal) {
        PlanTask task = proposal.task();
        Set<Use> forced = new HashSet<>(proposal.care());
        forced.addAll(task.pinned());
        Flags before = Flags.of(World.CHECKER, task, List.copyOf(forced));
        assertThat(Flags.of(World.CHECKER, task, proposal.uses()).beyond(before))
                .isEmpty();
        TaskReading reading = new TaskReading(task, proposal.care(), World.CHECKER, World.TREATMENTS);
        assertThat(reading.complaints(reading.week(proposal))).isEmpty();
        Map<CostTerm, Long> cost = reading.cost(reading.week(proposal));
        for (CostTerm term : CostTerm.values()) {
            assertThat(proposal.cost().of(term)).as(term.name()).isEqualTo(cost.get(term));
        }
    }

    /** What the properties ask: held apart, since constants of an enum are made before its own fields. */
    private static final class World {
        /** Questions after which a search is given up here, which few tasks need. */
        static final long PATIENCE = 1_000;

        static final Catalog CATALOG = CatalogReader.read();
        static final RuleBook BOOK = RuleBookReader.read(CATALOG);
        static final Checker CHECKER = new Checker(BOOK);
        static final Planner PLANNER = new Planner(CHECKER, CATALOG);
        static final Treatments TREATMENTS = new Treatments(CATALOG);

        private World() {}
    }

    @FunctionalInterface
    private interface Check {
        void on(Random random, PlanTask task);
    }
}
