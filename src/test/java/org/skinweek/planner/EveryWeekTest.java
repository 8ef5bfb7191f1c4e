package org.skinweek.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.exchange.CatalogReader;
import org.skinweek.exchange.RuleBookReader;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;

/**
 * Tries all weeks of small tasks and asks the checker itself which of them it accepts: the cheapest of these is what
 * the planner must find. {@code -Dskinweek.seed=…} makes the same tasks again.
 */
class EveryWeekTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final int SLOTS = 10;
    private static final int WEEKS_ASKED = 60;
    private static final int ALWAYS_TRIED = 8;

    private final Treatments treatments = new Treatments(CATALOG);
    private int accepted;
    private int refused;
    private int unexcused;

    @Test
    void theCheapestWeekOfAllIsFound() {
        RandomRuns.of("all weeks of small tasks", 6)
                .run(seed -> tryAll(seed, new RandomTasks(seed, CATALOG).small(SLOTS)));
        System.out.printf(
                "all weeks of small tasks: %d with nothing to excuse; the checker accepted %d weeks and refused %d%n",
                unexcused, accepted, refused);
    }

    /** Random tasks of one run may all be harmless; these are always the same, and hold everything that is compared. */
    @Test
    void weeksThatTheCheckerAcceptsAndRefusesAreCompared() {
        for (long seed = 1; seed <= ALWAYS_TRIED; seed++) {
            tryAll(seed, new RandomTasks(seed, CATALOG).small(SLOTS));
        }
        assertThat(List.of(unexcused, accepted, refused)).allMatch(count -> count > 0);
    }

    @Test
    void aPastOfAllThatIsPossibleIsStillPast() {
        RandomRuns.of("small tasks after a week of everything", 4).run(seed -> {
            PlanTask task = new RandomTasks(seed, CATALOG).small(SLOTS);
            TaskReading reading = reading(task, plan(task));
            tryAll(seed, after(task, reading.uses(Set.copyOf(reading.cells()))));
        });
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

    private TaskReading reading(PlanTask task, Proposal proposal) {
        return new TaskReading(task, proposal.care(), CHECKER, treatments);
    }

    private void tryAll(long seed, PlanTask task) {
        Proposal proposal = plan(task);
        assertThat(proposal.proven()).isTrue();
        TaskReading reading = reading(task, proposal);
        Map<Term, Long> cost = reading.cost(reading.week(proposal));
        List<Set<Cell>> weeks = new EveryWeek(reading).cheapestFirst();
        Flags forced = Flags.of(CHECKER, task, reading.uses(reading.pins()));
        compareWithChecker(task, reading, weeks, forced, new Random(seed));
        Set<Cell> best = weeks.stream()
                .filter(week -> forced.isEmpty()
                        ? Flags.of(CHECKER, task, reading.uses(week)).isEmpty()
                        : reading.complaints(week).isEmpty())
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
            boolean keeps = reading.complaints(week).isEmpty();
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
