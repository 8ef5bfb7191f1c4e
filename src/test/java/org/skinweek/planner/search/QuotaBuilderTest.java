package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.WeekSlots;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.OpenLimit;
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
