package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planner.Wish;
import org.skinweek.planner.WishOrigin;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.testing.RandomRuns;

/** A week that is planned again has the answer of a search, with or without one. */
class KnownAnswerTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Planner PLANNER = new Planner(new Checker(RuleBookReader.read(CATALOG)), CATALOG);
    private static final int TASKS = 300;
    private static final int SMALL = 14;

    @Tag(RandomRuns.TAG)
    @Test
    void aWeekThatIsPlannedAgainIsTheBestStill() {
        AtomicInteger once = new AtomicInteger();
        AtomicInteger known = new AtomicInteger();
        RandomRuns.of("weeks planned again", TASKS).run(seed -> {
            PlanTask task = new RandomTasks(seed, CATALOG).small(SMALL);
            Proposal before = PLANNER.plan(task);
            PlanTask again = told(planned(task, before), new Random(seed));
            AtomicInteger looks = new AtomicInteger();
            Proposal after = PLANNER.planAgain(again, before, counting(looks));

            assertThat(after).isEqualTo(PLANNER.plan(again));
            once.addAndGet(task.week().repeats() ? 0 : 1);
            known.addAndGet(looks.get() == 0 ? 1 : 0);
        });
        assertThat(known.get()).as("known without a search").isGreaterThan(once.get() * 9 / 10);
    }

    @Tag(RandomRuns.TAG)
    @Test
    void whereAnythingElseChangesTheWeekIsPlannedAnew() {
        RandomRuns.of("weeks planned anew", TASKS).run(seed -> {
            PlanTask task = new RandomTasks(seed, CATALOG).small(SMALL);
            Proposal before = PLANNER.plan(task);
            PlanTask other = changed(planned(task, before), new Random(~seed));

            assertThat(PLANNER.planAgain(other, before, Stop.NEVER)).isEqualTo(PLANNER.plan(other));
        });
    }

    @Test
    void aWeekThatWasNotProvenIsSearched() {
        PlanTask task = new RandomTasks(1, CATALOG).next();
        Proposal before = PLANNER.plan(task).unproven();
        AtomicInteger looks = new AtomicInteger();
        PlanTask again = planned(task, before);

        assertThat(PLANNER.planAgain(again, before, counting(looks))).isEqualTo(PLANNER.plan(again));
        assertThat(looks.get()).isPositive();
    }

    private static Stop counting(AtomicInteger looks) {
        return () -> {
            looks.incrementAndGet();
            return false;
        };
    }

    private static PlanTask planned(PlanTask task, Proposal proposal) {
        return with(task, task.week().withPlanned(proposal.uses()), task.later());
    }

    private static PlanTask with(PlanTask task, Timeline week, List<Use> later) {
        return new PlanTask(
                week,
                task.days(),
                later,
                task.wishes(),
                task.pinned(),
                task.barred(),
                task.blocked(),
                task.objective(),
                task.keepsCare());
    }

    /** The same task with what makes no difference told otherwise. */
    private static PlanTask told(PlanTask task, Random random) {
        List<Use> later = new ArrayList<>(task.later());
        Collections.shuffle(later, random);
        WishOrigin[] origins = WishOrigin.values();
        return with(task, task.week(), later)
                .withWishes(task.wishes().stream()
                        .map(wish -> new Wish(
                                wish.times(),
                                wish.weight(),
                                origins[random.nextInt(origins.length)],
                                wish.prescribed()))
                        .toList());
    }

    private static PlanTask changed(PlanTask task, Random random) {
        int product = random.nextInt(task.wishes().size());
        Use use =
                new Use(random.nextInt(task.days()), random.nextBoolean() ? Session.EVENING : Session.MORNING, product);
        return switch (random.nextInt(5)) {
            case 0 -> weighed(task, product);
            case 1 -> task.with(plus(task.pinned(), use), task.barred());
            case 2 -> task.with(task.pinned(), plus(task.barred(), use));
            case 3 -> with(task, task.week().withPlanned(without(task.week().planned(), use.day())), task.later());
            default -> with(task, task.week().withPauses(List.of()), task.later());
        };
    }

    private static PlanTask weighed(PlanTask task, int product) {
        List<Wish> wishes = new ArrayList<>(task.wishes());
        Wish wish = wishes.get(product);
        wishes.set(product, new Wish(wish.times(), wish.weight() + 500, wish.origin(), wish.prescribed()));
        return task.withWishes(wishes);
    }

    private static Set<Use> plus(Set<Use> uses, Use more) {
        Set<Use> all = new HashSet<>(uses);
        all.add(more);
        return all;
    }

    private static List<Use> without(List<Use> uses, int day) {
        return uses.stream().filter(use -> use.day() != day).toList();
    }
}
