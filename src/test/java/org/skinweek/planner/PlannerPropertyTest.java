package org.skinweek.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.exchange.CatalogReader;
import org.skinweek.exchange.RuleBookReader;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.RestNights;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;
import org.skinweek.testing.ChildJvm;

/** What must hold for any task, on other tasks each run; {@link RandomRuns} says how to run the same ones again. */
class PlannerPropertyTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final RuleBook BOOK = RuleBookReader.read(CATALOG);
    private static final Checker CHECKER = new Checker(BOOK);
    private static final int SECONDS = 3;
    private static final int SMALL = 14;
    private static final int TASKS_ELSEWHERE = 40;
    /** Questions after which a search is given up here, which few tasks need. */
    private static final long PATIENCE = 1_000;
    /** What a search may still ask once it was told to stop, before it has found its way out. */
    private static final long LAST_QUESTIONS = 20;

    private final Treatments treatments = new Treatments(CATALOG);

    @Test
    void aProposalRaisesNoFlagThatWasNotThereBefore() {
        forEach("flags", (random, task) -> assertAllowed(plan(task)));
    }

    @Test
    void pinsStayAndWhatIsBarredOrBlockedStaysOut() {
        forEach("pins", (random, task) -> {
            Proposal proposal = plan(task);
            Set<Use> treatment = new HashSet<>(proposal.uses());
            treatment.removeAll(proposal.care());
            assertThat(proposal.uses()).containsAll(pinsOnTheShelf(task)).doesNotHaveDuplicates();
            assertThat(treatment)
                    .allMatch(use -> use.day() < task.days())
                    .allMatch(use -> treatments.treats(task.week().products().get(use.product())))
                    .noneMatch(task.barred()::contains)
                    .allMatch(use ->
                            task.pinned().contains(use) || !task.blocked().contains(use.slot()));
            assertThat(proposal.care())
                    .allMatch(use -> use.day() >= task.days() || !task.barred().contains(use));
            for (int product = 0; product < proposal.got().size(); product++) {
                int index = product;
                assertThat(treatment.stream()
                                .filter(use -> use.product() == index)
                                .count())
                        .isEqualTo(proposal.got().get(product).longValue());
            }
        });
    }

    @Test
    void theSameTaskHasTheSameAnswer() {
        forEach("same answer", (random, task) -> assertThat(plan(task)).isEqualTo(plan(task)));
    }

    /** Sets of the library are ordered differently in each process. */
    @Test
    void theSameTaskHasTheSameAnswerInAnotherProcess() throws IOException {
        long seed = RandomRuns.firstSeed();
        System.out.println("another process: skinweek.seed=" + seed);
        try (ChildJvm child =
                ChildJvm.start(PlannerAnswers.class, String.valueOf(seed), String.valueOf(TASKS_ELSEWHERE))) {
            for (String answer : PlannerAnswers.of(seed, TASKS_ELSEWHERE)) {
                assertThat(child.readLine()).isEqualTo(answer);
            }
        }
    }

    @Test
    void planningAgainChangesNothing() {
        forEach("again", (random, task) -> {
            Proposal first = plan(task);
            Proposal second = plan(withPresent(task, first.uses()));
            if (first.proven() && second.proven() && second.care().equals(first.care())) {
                assertThat(second.cost().of(Term.CHANGE)).isZero();
                assertThat(second.uses()).containsExactlyInAnyOrderElementsOf(first.uses());
            }
        });
    }

    @Test
    void oneRuleLessNeverMakesAWeekDearer() {
        forEach("rules", (random, task) -> {
            List<Rule> fewer = new ArrayList<>(BOOK.rules());
            Rule dropped = fewer.remove(random.nextInt(fewer.size()));
            Checker lenient = new Checker(new RuleBook(fewer, BOOK.measures(), BOOK.exfoliationBudget()));
            Proposal all = plan(task);
            Proposal less = new Planner(lenient, CATALOG).plan(task, new StopAfter(PATIENCE), better -> {});
            boolean comparable =
                    !(dropped.kind() instanceof RestNights) && all.care().equals(less.care());
            if (comparable && less.proven()) {
                assertThat(EveryWeek.byTerms(task.objective().order())
                                .compare(less.cost().terms(), all.cost().terms()))
                        .as("%s without %s, else %s", less.cost(), dropped.id(), all.cost())
                        .isNotPositive();
            }
        });
    }

    @Test
    void aSearchThatIsStoppedStillHasAWeekAndABound() {
        forEach("stopped", (random, task) -> {
            Proposal best = plan(task);
            StopAfter stop =
                    new StopAfter(random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 20 : 2_000));
            List<Proposal> all = new ArrayList<>();
            all.add(new Planner(CHECKER, CATALOG).plan(task, stop, all::add));
            assertThat(stop.askedInVain()).isLessThan(LAST_QUESTIONS);
            for (Proposal proposal : all) {
                assertAllowed(proposal);
                assertThat(proposal.bound()).isLessThanOrEqualTo(proposal.cost().total());
                assertThat(proposal.bound()).isLessThanOrEqualTo(best.cost().total());
                assertThat(best.bound()).isLessThanOrEqualTo(proposal.cost().total());
                if (proposal.proven()) {
                    assertThat(proposal.cost()).isEqualTo(best.cost());
                }
            }
        });
    }

    @Test
    void whatIsToldOnTheWayGetsBetter() {
        forEach("on the way", (random, task) -> {
            List<Long> totals = new ArrayList<>();
            Proposal last = new Planner(CHECKER, CATALOG)
                    .plan(
                            task,
                            new StopAfter(PATIENCE),
                            better -> totals.add(better.cost().total()));
            if (!totals.isEmpty()) {
                assertThat(last.cost().total()).isLessThanOrEqualTo(totals.get(totals.size() - 1));
            }
            for (int i = 1; i < totals.size(); i++) {
                assertThat(totals.get(i)).isLessThan(totals.get(i - 1));
            }
        });
    }

    private static Proposal plan(PlanTask task) {
        return new Planner(CHECKER, CATALOG).plan(task, new StopAfter(PATIENCE), better -> {});
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

    private void assertAllowed(Proposal proposal) {
        PlanTask task = proposal.task();
        Set<Use> forced = new HashSet<>(proposal.care());
        forced.addAll(task.pinned());
        Flags before = Flags.of(CHECKER, task, List.copyOf(forced));
        assertThat(Flags.of(CHECKER, task, proposal.uses()).beyond(before)).isEmpty();
        TaskReading reading = new TaskReading(task, proposal.care(), CHECKER, treatments);
        assertThat(reading.complaints(reading.week(proposal))).isEmpty();
        Map<Term, Long> cost = reading.cost(reading.week(proposal));
        for (Term term : Term.values()) {
            assertThat(proposal.cost().of(term)).as(term.name()).isEqualTo(cost.get(term));
        }
    }

    private static void forEach(String name, Check check) {
        RandomRuns.of(name, SECONDS).run(seed -> {
            RandomTasks tasks = new RandomTasks(seed, CATALOG);
            check.on(new Random(~seed), seed % 3 == 0 ? tasks.next() : tasks.small(SMALL));
        });
    }

    @FunctionalInterface
    private interface Check {
        void on(Random random, PlanTask task);
    }
}
