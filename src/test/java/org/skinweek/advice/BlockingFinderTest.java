package org.skinweek.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.PlannerDataReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planner.Wish;
import org.skinweek.planner.search.Planner;
import org.skinweek.planner.search.SeededWeeks;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;
import org.skinweek.testing.RandomRuns;

/** Why a wish gave: what is named blocks it, and each part of it is needed. The planner itself, by fewer rules, says so. */
class BlockingFinderTest {
    private static final long FIRST_SEED = 20_262;
    private static final int TASKS = 160;
    /** More than all other missing uses of a task can cost together. */
    private static final int DECISIVE = 1_000;

    private static final Catalog CATALOG = CatalogReader.read();
    private static final RuleBook BOOK = RuleBookReader.read(CATALOG);
    private static final Checker CHECKER = new Checker(BOOK);
    private static final PlannerData DATA = PlannerDataReader.read();
    private static final Planner PLANNER = new Planner(CHECKER, CATALOG);
    private static final BlockingFinder BLOCKINGS = new BlockingFinder(CHECKER, CATALOG);

    private static final List<Product> PRODUCTS = List.of(
            Product.of("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of()),
            Product.of("gly", "Glycolic", Form.LEAVE_ON, ProductCategory.TONER, List.of(Dose.of("glycolic_acid", 7))),
            Product.of("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3))),
            Product.of("scrub", "Scrub", Form.RINSE_OFF, ProductCategory.SCRUB, List.of()));

    private static PlanTask task(int acids, int retinols, int scrubs, Set<Integer> blocked) {
        Timeline week = new Timeline(
                PRODUCTS,
                List.of(26, 26, 26, 26),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.of(),
                List.of(),
                true,
                List.of());
        return new PlanTask(
                week,
                7,
                List.of(),
                List.of(Wish.NONE, new Wish(acids, 1), new Wish(retinols, 5), new Wish(scrubs, 1)),
                Set.of(),
                Set.of(),
                blocked,
                DATA.plan());
    }

    private static WishBlocking blocking(PlanTask task, int product) {
        return BLOCKINGS.of(PLANNER.plan(task), product, Stop.NEVER).orElseThrow();
    }

    private static List<String> ids(WishBlocking blocking) {
        return blocking.rules().stream().map(Rule::id).toList();
    }

    @Test
    void namesTheRuleThatBlocksAWishByItself() {
        WishBlocking blocking = blocking(task(4, 0, 0, Set.of()), 1);

        assertThat(ids(blocking)).containsExactly("MAX-AHA");
        assertThat(blocking.wishes()).isEmpty();
        assertThat(blocking.times()).isEqualTo(4);
        assertThat(blocking.minimal()).isTrue();
    }

    @Test
    void namesTheOtherWishWhereRulesAloneDoNotBlock() {
        PlanTask task = task(0, 6, 1, Set.of());

        WishBlocking blocking = blocking(task, 2);

        assertThat(ids(blocking)).containsExactly("REST-SCRUB-RET");
        assertThat(blocking.wishes()).containsExactly(3);
        assertThat(blocking.minimal()).isTrue();
        assertThat(isPossible(PLANNER.plan(task), 2, blocking.rules(), List.of()))
                .isTrue();
    }

    @Test
    void namesNoRuleWhereOnlyTheSessionsAreMissing() {
        Set<Integer> sixEvenings = Set.of(1, 3, 5, 7, 9, 11);

        WishBlocking blocking = blocking(task(0, 2, 0, sixEvenings), 2);

        assertThat(blocking.rules()).isEmpty();
        assertThat(blocking.wishes()).isEmpty();
        assertThat(blocking.minimal()).isTrue();
    }

    @Test
    void namesTheOtherWashWhichTakesTheSessions() {
        Timeline week = new Timeline(
                List.of(wash("centella", 1), wash("niacinamide", 5)),
                List.of(26, 26),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.of(),
                List.of(),
                true,
                List.of());
        List<Wish> wishes = List.of(new Wish(7, 1), new Wish(Wish.MOST, 5));
        PlanTask task = new PlanTask(week, 7, List.of(), wishes, Set.of(), Set.of(), Set.of(), DATA.plan());

        WishBlocking blocking = blocking(task, 0);

        assertThat(blocking.rules()).isEmpty();
        assertThat(blocking.wishes()).containsExactly(1);
    }

    private static Product wash(String active, double percent) {
        return Product.of(active, active, Form.RINSE_OFF, ProductCategory.CLEANSER, List.of(Dose.of(active, percent)));
    }

    private int found;
    private int withWishes;
    private int notMinimal;

    @Tag(RandomRuns.TAG)
    @Test
    void whatIsNamedBlocksAndEachPartOfItIsNeeded() {
        RandomRuns.from("blockings", FIRST_SEED, TASKS).run(seed -> {
            SeededWeeks seeded = new SeededWeeks(seed);
            PlanTask task = seeded.task(seeded.week(2 + seeded.below(3), 0.08), DATA.plan());
            Proposal proposal = PLANNER.plan(task);
            for (int product : proposal.gave()) {
                WishBlocking blocking =
                        BLOCKINGS.of(proposal, product, Stop.NEVER).orElseThrow();
                String what = blocking.toString();
                found++;
                withWishes += blocking.wishes().isEmpty() ? 0 : 1;
                assertThat(blocking.minimal()).as(what).isTrue();
                assertThat(isPossible(proposal, product, blocking.rules(), blocking.wishes()))
                        .as(what)
                        .isFalse();
                for (Rule rule : blocking.rules()) {
                    assertThat(isPossible(proposal, product, without(blocking.rules(), rule), blocking.wishes()))
                            .as("%s without %s", what, rule.id())
                            .isTrue();
                }
                for (Integer wish : blocking.wishes()) {
                    assertThat(isPossible(proposal, product, blocking.rules(), without(blocking.wishes(), wish)))
                            .as("%s without the wish for %d", what, wish)
                            .isTrue();
                }
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(found).isGreaterThan(TASKS / 4);
            assertThat(withWishes).isGreaterThan(TASKS / 20);
        }
    }

    @Tag(RandomRuns.TAG)
    @Test
    void whatIsFoundWhenItIsStoppedStillBlocks() {
        RandomRuns.from("blockings when stopped", FIRST_SEED, TASKS / 4).run(seed -> {
            SeededWeeks seeded = new SeededWeeks(seed);
            PlanTask task = seeded.task(seeded.week(2 + seeded.below(3), 0.08), DATA.plan());
            Proposal proposal = PLANNER.plan(task);
            for (int product : proposal.gave()) {
                int[] looks = {1 + seeded.below(12)};
                WishBlocking blocking =
                        BLOCKINGS.of(proposal, product, () -> looks[0]-- <= 0).orElseThrow();
                notMinimal += blocking.minimal() ? 0 : 1;
                assertThat(isPossible(proposal, product, blocking.rules(), blocking.wishes()))
                        .as("%s", blocking)
                        .isFalse();
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(notMinimal).isPositive();
        }
    }

    @Tag(RandomRuns.TAG)
    @Test
    void saysTheSameAgain() {
        RandomRuns.from("blockings again", FIRST_SEED, 20).run(seed -> {
            SeededWeeks seeded = new SeededWeeks(seed);
            Proposal proposal = PLANNER.plan(seeded.task(seeded.week(4, 0.08), DATA.plan()));
            for (int product : proposal.gave()) {
                Optional<WishBlocking> once = BLOCKINGS.of(proposal, product, Stop.NEVER);
                assertThat(BLOCKINGS.of(proposal, product, Stop.NEVER)).isEqualTo(once);
            }
        });
    }

    private static <T> List<T> without(List<T> all, T one) {
        List<T> fewer = new ArrayList<>(all);
        fewer.remove(one);
        return fewer;
    }

    /** Whether the planner, by these rules alone, grants a wish and leaves the named products what they got. */
    private static boolean isPossible(Proposal proposal, int product, List<Rule> rules, List<Integer> others) {
        PlanTask task = proposal.task();
        List<Wish> wishes = new ArrayList<>();
        for (int index = 0; index < task.wishes().size(); index++) {
            Wish wish = task.wishes().get(index);
            if (index == product) {
                wishes.add(new Wish(wish.times(), DECISIVE));
            } else if (others.contains(index)) {
                wishes.add(new Wish(proposal.got().get(index), DECISIVE));
            } else {
                wishes.add(new Wish(wish.times(), 1));
            }
        }
        Checker fewer = new Checker(BOOK.with(rules));
        boolean[] granted = new boolean[1];
        Proposal best = new Planner(fewer, CATALOG)
                .plan(
                        task.withWishes(wishes),
                        () -> granted[0],
                        better -> granted[0] |= grants(better, wishes, others));
        granted[0] |= grants(best, wishes, others);
        assertThat(granted[0] || best.proven()).isTrue();
        return granted[0];
    }

    private static boolean grants(Proposal week, List<Wish> wishes, List<Integer> others) {
        return week.gave().stream()
                .noneMatch(product ->
                        others.contains(product) || wishes.get(product).weight() == DECISIVE);
    }
}
