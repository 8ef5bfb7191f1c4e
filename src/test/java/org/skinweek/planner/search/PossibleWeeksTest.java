package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Stop;
import org.skinweek.planner.WeekSlots;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Rule;
import org.skinweek.testing.RandomRuns;

/** Whether there is a week with so many uses is held against all weeks of small tasks. */
class PossibleWeeksTest {
    private static final int TASKS = 24;
    private static final int QUESTIONS = 4;

    private final Map<PossibleWeeks.Answer, Integer> answers = new HashMap<>();

    @Tag(RandomRuns.TAG)
    @Test
    void aWeekIsPossibleExactlyWhenOneOfAllHasTheUses() {
        RandomRuns.of("possible weeks", TASKS).run(seed -> {
            RandomSearch random = new RandomSearch(seed);
            PlanTask task = SmallModel.task(seed);
            PossibleWeeks weeks = new PossibleWeeks(SmallModel.CHECKER, SmallModel.TREATMENTS, task);
            TaskReading reading = reading(task);
            List<Set<Cell>> all = new EveryWeek(reading).all();
            for (int question = 0; question < QUESTIONS; question++) {
                Map<Integer, Integer> atLeast = new HashMap<>();
                weeks.products().forEach(product -> atLeast.put(product, random.below(4)));
                PossibleWeeks.Answer answer = weeks.with(atLeast, rule -> true, Stop.NEVER);
                answers.merge(answer, 1, Integer::sum);
                boolean possible = all.stream().anyMatch(week -> has(reading, week, atLeast) && keeps(reading, week));
                assertThat(answer)
                        .as("%s of %s", atLeast, task)
                        .isEqualTo(possible ? PossibleWeeks.Answer.POSSIBLE : PossibleWeeks.Answer.IMPOSSIBLE);
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(answers.values()).hasSize(2).allMatch(count -> count >= TASKS / 2);
        }
    }

    private static boolean keeps(TaskReading reading, Set<Cell> week) {
        return reading.limits().stream().allMatch(limit -> limit.keptBy(week));
    }

    private static boolean has(TaskReading reading, Set<Cell> week, Map<Integer, Integer> atLeast) {
        for (int item = 0; item < reading.items().size(); item++) {
            int product = reading.items().get(item).product();
            if (Cell.slotsOf(item, week).size() < atLeast.getOrDefault(product, 0)) {
                return false;
            }
        }
        return true;
    }

    private static TaskReading reading(PlanTask task) {
        WeekModel model = WeekModel.of(task, SmallModel.CHECKER, SmallModel.TREATMENTS, rule -> true);
        return new TaskReading(task, new HashSet<>(model.fixed()), SmallModel.CHECKER, SmallModel.TREATMENTS);
    }

    /** What is possible under all rules is possible under some; without any only days and pins limit it. */
    @Tag(RandomRuns.TAG)
    @Test
    void withFewerRulesNoLessIsPossible() {
        RandomRuns.of("possible weeks with fewer rules", TASKS).run(seed -> {
            RandomSearch random = new RandomSearch(seed);
            PlanTask task = SmallModel.task(seed);
            PossibleWeeks weeks = new PossibleWeeks(SmallModel.CHECKER, SmallModel.TREATMENTS, task);
            Map<Integer, Integer> atLeast = weeks.products().stream()
                    .collect(Collectors.toMap(product -> product, product -> 1 + random.below(2)));
            Predicate<Rule> some = rule -> (rule.id().hashCode() + seed) % 2 == 0;

            if (weeks.with(atLeast, rule -> true, Stop.NEVER) == PossibleWeeks.Answer.POSSIBLE) {
                assertThat(weeks.with(atLeast, some, Stop.NEVER)).isEqualTo(PossibleWeeks.Answer.POSSIBLE);
            }
            assertThat(weeks.with(Map.of(), rule -> false, Stop.NEVER)).isEqualTo(PossibleWeeks.Answer.POSSIBLE);
        });
    }

    @Test
    void washesNeverShareASession() {
        PossibleWeeks weeks = new PossibleWeeks(SmallModel.CHECKER, SmallModel.TREATMENTS, washes(Set.of()));

        assertThat(weeks.with(Map.of(0, 2, 1, 1, 2, 1), rule -> false, Stop.NEVER))
                .isEqualTo(PossibleWeeks.Answer.POSSIBLE);
        assertThat(weeks.with(Map.of(0, 3, 1, 2), rule -> false, Stop.NEVER))
                .isEqualTo(PossibleWeeks.Answer.IMPOSSIBLE);
        assertThat(weeks.with(Map.of(0, 2, 1, 2, 2, 1), rule -> false, Stop.NEVER))
                .isEqualTo(PossibleWeeks.Answer.IMPOSSIBLE);
    }

    @Test
    void washesThatArePinnedToOneSessionStayThere() {
        Set<Use> both = Set.of(WeekSlots.use(3, 0), WeekSlots.use(3, 1));
        PossibleWeeks weeks = new PossibleWeeks(SmallModel.CHECKER, SmallModel.TREATMENTS, washes(both));

        assertThat(weeks.with(Map.of(0, 3, 1, 2), rule -> false, Stop.NEVER)).isEqualTo(PossibleWeeks.Answer.POSSIBLE);
        assertThat(weeks.with(Map.of(0, 3, 1, 3), rule -> false, Stop.NEVER))
                .isEqualTo(PossibleWeeks.Answer.IMPOSSIBLE);
    }

    /** Three washes with an active and four sessions, each of which any of them may take. */
    private static PlanTask washes(Set<Use> pinned) {
        List<Product> shelf =
                List.of(wash("salicylic_acid", 0.5), wash("benzoyl_peroxide", 2.5), wash("niacinamide", 5));
        Timeline week = new Timeline(
                shelf,
                Collections.nCopies(shelf.size(), Timeline.ASSUMED_WEEKS_USED),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.of(),
                List.of(),
                false,
                List.of());
        return new PlanTask(
                week,
                2,
                List.of(),
                Collections.nCopies(shelf.size(), new Wish(Wish.MOST, 1)),
                pinned,
                Set.of(),
                Set.of(),
                RandomTasks.PLAN);
    }

    private static Product wash(String active, double percent) {
        return Product.of(active, active, Form.RINSE_OFF, ProductCategory.CLEANSER, List.of(Dose.of(active, percent)));
    }

    @Test
    void nothingIsKnownOnceItIsStopped() {
        PlanTask task = SmallModel.task(1);
        PossibleWeeks weeks = new PossibleWeeks(SmallModel.CHECKER, SmallModel.TREATMENTS, task);

        assertThat(weeks.with(Map.of(), rule -> true, () -> true)).isEqualTo(PossibleWeeks.Answer.UNKNOWN);
    }

    @Tag(RandomRuns.TAG)
    @Test
    void productsThatAreWishedForOrPinnedArePlanned() {
        RandomRuns.of("planned products", TASKS).run(seed -> {
            PlanTask task = new RandomTasks(seed, SmallModel.CATALOG).next();
            PossibleWeeks weeks = new PossibleWeeks(SmallModel.CHECKER, SmallModel.TREATMENTS, task);
            for (int product = 0; product < task.wishes().size(); product++) {
                int index = product;
                long pins = task.pinned().stream()
                        .filter(use -> use.product() == index)
                        .count();
                boolean treats =
                        SmallModel.TREATMENTS.treats(task.week().products().get(product));
                boolean asked = pins > 0 || task.wishes().get(product).times() > 0;
                assertThat(weeks.products().contains(product)).isEqualTo(treats && asked);
                if (treats && asked) {
                    assertThat(weeks.pinned(product)).isEqualTo((int) pins);
                }
            }
        });
    }
}
