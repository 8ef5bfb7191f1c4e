package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.WeekSlots;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Measure;
import org.skinweek.rules.OpenLimit;
import org.skinweek.rules.Severity;
import org.skinweek.testing.RandomRuns;

/** A quota says of a choice what the checker's limit says of the uses that it means. */
class QuotaBuilderTest {
    private static final int TASKS = 40;
    private static final int CHOICES = 20;

    private int exceeded;
    private int kept;
    private int excused;

    @Tag(RandomRuns.TAG)
    @Test
    void aQuotaIsExceededExactlyWhenItsLimitIs() {
        RandomRuns.of("quotas of limits", TASKS).run(seed -> {
            Translated task = new Translated(seed, new RandomTasks(seed, SmallModel.CATALOG).next());
            compare(task, task.limits(), false);
            compare(task, task.limitsOfFollowing(), true);
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(List.of(exceeded, kept, excused)).allMatch(count -> count > TASKS);
        }
    }

    @Test
    void aUseThatComesTwiceInAFortnightCountsTwice() {
        Translated task = new Translated(1, evenings(Set.of()));
        Use use = WeekSlots.use(1, 0);
        for (Measure measure : List.of(Measure.USES, Measure.SESSIONS)) {
            List<Quota> quotas = task.quotas(limit(measure, List.of(), use, use), false);

            assertThat(quotas).singleElement().matches(quota -> quota.isExceeded(new int[] {1 << 1, 0}));
        }
    }

    @Test
    void aProductCountsOnceInAFortnight() {
        Translated task = new Translated(1, evenings(Set.of()));
        OpenLimit limit = limit(Measure.PRODUCTS, List.of(), WeekSlots.use(1, 0), WeekSlots.use(3, 0));

        assertThat(task.quotas(limit, false))
                .singleElement()
                .matches(quota -> !quota.isExceeded(new int[] {0b1010, 0}));
    }

    @Test
    void pinsExcuseOnlyWhatTheyExceedByThemselves() {
        Use first = WeekSlots.use(1, 0);
        Use second = WeekSlots.use(3, 0);
        Translated task = new Translated(1, evenings(Set.of(first, second)));
        int[] pins = {0b1010, 0};
        int[] more = {0b1010, 0b10};

        Quota alone = task.quotas(limit(Measure.USES, List.of(), first, second, WeekSlots.use(1, 1)), false)
                .get(0);
        assertThat(alone.isExceeded(pins)).isFalse();
        assertThat(alone.isExceeded(more)).isTrue();
        Quota withTheOther = task.quotas(
                        limit(Measure.USES, List.of(List.of(WeekSlots.use(1, 1))), first, second), false)
                .get(0);
        assertThat(withTheOther.isExceeded(pins))
                .as("holds only with the other")
                .isFalse();
        assertThat(withTheOther.isExceeded(more)).isTrue();
    }

    @Test
    void aPastThatIsTooMuchIsNotExcusedByPinsThatHaveNoPartInIt() {
        Use other = WeekSlots.use(1, 1);
        OpenLimit limit = new OpenLimit(
                RandomSearch.RULE,
                Severity.CAUTION,
                0,
                Measure.USES,
                List.of(new OpenLimit.Weighed(WeekSlots.use(1, 0), 1, 1)),
                List.of(),
                List.of(List.of(other)),
                2,
                1);

        Quota quota = new Translated(1, evenings(Set.of())).quotas(limit, false).get(0);

        assertThat(quota.isExceeded(new int[] {0, 0})).isFalse();
        assertThat(quota.isExceeded(new int[] {0, 0b10}))
                .as("the other makes it hold")
                .isTrue();
    }

    /** At most one of some uses; one that is named again counts in the week after as well. */
    private static OpenLimit limit(Measure measure, List<List<Use>> onlyWith, Use... uses) {
        List<OpenLimit.Weighed> weighed = new ArrayList<>();
        Set<Use> before = new HashSet<>();
        for (Use use : uses) {
            weighed.add(new OpenLimit.Weighed(use, use.slot() + (before.add(use) ? 0 : WeekSlots.COUNT), 1));
        }
        return new OpenLimit(RandomSearch.RULE, Severity.CAUTION, 0, measure, weighed, List.of(), onlyWith, 0, 1);
    }

    /** A week for two products without limits of their own. */
    private static PlanTask evenings(Set<Use> pinned) {
        Product serum =
                Product.of("serum", "serum", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("niacinamide", 5)));
        Timeline week = new Timeline(
                List.of(serum, serum),
                List.of(Timeline.ASSUMED_WEEKS_USED, Timeline.ASSUMED_WEEKS_USED),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.of(),
                List.of(),
                true,
                List.of());
        Wish wish = new Wish(3, 1);
        return new PlanTask(
                week, Timeline.DAYS, List.of(), List.of(wish, wish), pinned, Set.of(), Set.of(), RandomTasks.PLAN);
    }

    private void compare(Translated task, List<OpenLimit> limits, boolean following) {
        List<int[]> choices = new ArrayList<>();
        List<Set<Use>> made = new ArrayList<>();
        for (int each = 0; each < CHOICES; each++) {
            choices.add(task.choice());
            made.add(task.made(choices.get(each), following));
        }
        for (OpenLimit limit : limits) {
            OpenLimit keptByPlans = task.task.kept(limit);
            List<Quota> quotas = task.quotas(limit, following);
            for (int each = 0; each < CHOICES; each++) {
                int[] choice = choices.get(each);
                boolean tooMuch = keptByPlans.isExceeded(made.get(each)::contains);
                boolean said = quotas.stream().anyMatch(quota -> quota.isExceeded(choice));
                exceeded += said ? 1 : 0;
                kept += tooMuch ? 0 : 1;
                excused += said == tooMuch ? 0 : 1;
                if (said != tooMuch && (said || !task.isExcused(keptByPlans, following))) {
                    fail("%s exceeds %s: %s".formatted(Arrays.toString(choice), limit, tooMuch));
                }
            }
        }
    }

    /** A task with all its possible uses, of which a choice makes some. */
    private static final class Translated {
        final PlanTask task;
        private final RandomSearch random;
        private final CandidateUses candidates;
        private final List<Use> fixed;
        private final Timeline week;

        Translated(long seed, PlanTask task) {
            this.task = task;
            random = new RandomSearch(seed);
            candidates = new CandidateUses(task, SmallModel.TREATMENTS);
            fixed = new CareUses(SmallModel.CHECKER, SmallModel.TREATMENTS, task).laid();
            List<Use> all = new ArrayList<>(fixed);
            all.addAll(candidates.uses());
            week = task.week().withPlanned(all);
        }

        List<OpenLimit> limits() {
            return SmallModel.CHECKER.limits(week);
        }

        List<OpenLimit> limitsOfFollowing() {
            return task.later().isEmpty() ? List.of() : SmallModel.CHECKER.limits(week.following(task.later()));
        }

        List<Quota> quotas(OpenLimit limit, boolean following) {
            QuotaBuilder builder = new QuotaBuilder(task, candidates);
            if (following) {
                builder.addFollowing(List.of(limit), rule -> true);
            } else {
                builder.addWeek(List.of(limit), rule -> true);
            }
            return builder.quotas();
        }

        /** Pins and some of the other uses. */
        int[] choice() {
            int[] choice = new int[candidates.count()];
            int often = 1 + random.below(6);
            for (int item = 0; item < choice.length; item++) {
                for (int slot = 0; slot < WeekSlots.COUNT; slot++) {
                    choice[item] |= random.below(often) == 0 ? 1 << slot : 0;
                }
                choice[item] = (choice[item] & candidates.allowed(item)) | candidates.pinned(item);
            }
            return choice;
        }

        /** All uses of a choice as the limit knows them: those before and after the week, what is fixed, and its own. */
        Set<Use> made(int[] choice, boolean following) {
            Set<Use> made = new HashSet<>(fixed);
            for (int item = 0; item < choice.length; item++) {
                for (int slot = 0; slot < WeekSlots.COUNT; slot++) {
                    if ((choice[item] & 1 << slot) != 0) {
                        made.add(WeekSlots.use(slot, candidates.product(item)));
                    }
                }
            }
            if (!following) {
                made.addAll(week.past());
                return made;
            }
            Timeline after = week.withPlanned(List.copyOf(made)).following(task.later());
            Set<Use> all = new HashSet<>(after.past());
            all.addAll(after.planned());
            return all;
        }

        /** True when the pins exceed a limit by themselves, or, where plans keep a tip, the present plan with them does. */
        boolean isExcused(OpenLimit limit, boolean following) {
            int[] given = new int[candidates.count()];
            for (int item = 0; item < given.length; item++) {
                given[item] = candidates.pinned(item) | (limit.rule().keptByPlans() ? candidates.present(item) : 0);
            }
            return limit.isExceeded(made(given, following)::contains);
        }
    }
}
