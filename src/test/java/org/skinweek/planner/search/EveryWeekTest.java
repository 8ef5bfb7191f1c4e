package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.testing.RandomRuns;

/**
 * Tries all weeks of small tasks and asks the checker itself which of them it accepts: the cheapest of these is what
 * the planner must find.
 */
class EveryWeekTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final int SLOTS = 10;
    private static final int TASKS = 250;
    private static final int TASKS_AFTER_EVERYTHING = 170;
    /** Of the tasks that failed once, those with more uses than this to choose from have too many weeks. */
    private static final int MOST_CHOSEN = 13;

    private static final int WEEKS_ASKED = 60;

    private static final Treatments TREATMENTS = new Treatments(CATALOG);

    private int accepted;
    private int refused;
    private int unexcused;

    @Tag(RandomRuns.TAG)
    @Test
    void theCheapestWeekOfAllIsFound() {
        StoredTasks.atRandom(RandomRuns.of("all weeks of small tasks", TASKS), EveryWeekTest::small, this::tryAll);
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(List.of(unexcused, accepted, refused))
                    .as("tasks with nothing to excuse, weeks that the checker accepts and refuses")
                    .allMatch(count -> count > 0);
        }
    }

    @Tag(RandomRuns.TAG)
    @Test
    void aPastOfAllThatIsPossibleIsStillPast() {
        StoredTasks.atRandom(
                RandomRuns.of("small tasks after a week of everything", TASKS_AFTER_EVERYTHING),
                seed -> afterEverything(small(seed)),
                this::tryAll);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void theCheapestWeekOfATaskThatFailedOnceIsFound(PlanTask task) {
        tryAll(1, task);
    }

    static List<Named<PlanTask>> kept() {
        return StoredTasks.all().stream()
                .filter(task -> reading(task.getPayload(), plan(task.getPayload()))
                                .cells()
                                .size()
                        <= MOST_CHOSEN)
                .toList();
    }

    private static PlanTask small(long seed) {
        return new RandomTasks(seed, CATALOG).small(SLOTS);
    }

    private static PlanTask afterEverything(PlanTask task) {
        TaskReading reading = reading(task, plan(task));
        return after(task, reading.uses(Set.copyOf(reading.cells())));
    }

    /** The same task as a week that comes again and again, after one of these uses. */
    private static PlanTask after(PlanTask task, List<Use> everything) {
        Timeline old = task.week();
        Timeline week = new Timeline(
                old.products(),
                old.weeksUsed(),
                old.profile(),
                old.firstDay(),
                old.planned(),
                everything.stream()
                        .map(use -> new Use(use.day() - Timeline.DAYS, use.session(), use.product()))
                        .toList(),
                true,
                List.of());
        return new PlanTask(
                week,
                Timeline.DAYS,
                List.of(),
                task.wishes(),
                task.pinned(),
                task.barred(),
                task.blocked(),
                task.objective());
    }

    private static Proposal plan(PlanTask task) {
        return new Planner(CHECKER, CATALOG).plan(task);
    }

    private static TaskReading reading(PlanTask task, Proposal proposal) {
        return new TaskReading(task, proposal.care(), CHECKER, TREATMENTS);
    }

    private void tryAll(long seed, PlanTask task) {
        Proposal proposal = plan(task);
        assertThat(proposal.proven()).isTrue();
        TaskReading reading = reading(task, proposal);
        Map<CostTerm, Long> cost = reading.cost(reading.week(proposal));
        List<Set<Cell>> weeks = new EveryWeek(reading).cheapestFirst();
        Flags forced = Flags.of(CHECKER, task, reading.uses(reading.pins()));
        compareWithChecker(task, reading, weeks, forced, new Random(seed));
        Set<Cell> best = weeks.stream()
                .filter(week -> reading.complaints(week).isEmpty())
                .filter(week -> !forced.isEmpty()
                        || Flags.of(CHECKER, task, reading.uses(week)).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(cost).isEqualTo(reading.cost(best));
    }

    /** The limits mean what the checker flags: with nothing to excuse exactly, else nothing beyond what is forced. */
    private void compareWithChecker(
            PlanTask task, TaskReading reading, List<Set<Cell>> weeks, Flags forced, Random random) {
        unexcused += forced.isEmpty() ? 1 : 0;
        for (int asked = 0; asked < WEEKS_ASKED; asked++) {
            Set<Cell> week = weeks.get(random.nextInt(weeks.size()));
            boolean keeps = reading.complaintsOfChecks(week).isEmpty();
            Flags flags = Flags.of(CHECKER, task, reading.uses(week));
            if (forced.isEmpty()) {
                assertThat(flags.isEmpty()).as("%s of %s", flags, week).isEqualTo(keeps);
                accepted += keeps ? 1 : 0;
                refused += keeps ? 0 : 1;
            } else if (keeps) {
                assertThat(flags.beyond(forced)).as("%s", week).isEmpty();
            }
        }
    }
}
