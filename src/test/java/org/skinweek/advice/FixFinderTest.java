package org.skinweek.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.Stop;
import org.skinweek.planner.WeekSlots;
import org.skinweek.planner.search.SeededWeeks;
import org.skinweek.planner.search.StopAfter;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Measure;
import org.skinweek.rules.MostInWindow;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleExplanation;
import org.skinweek.rules.RuleKind;
import org.skinweek.rules.RuleSubject;
import org.skinweek.rules.Selector;
import org.skinweek.rules.Severity;
import org.skinweek.rules.TimeWindow;
import org.skinweek.testing.RandomRuns;

/** The smallest change that clears a flag, and never one that raises another. */
class FixFinderTest {
    private static final long FIRST_SEED = 20_261;
    /** The single changes, and whether to look for several: what is within a step asks no more. */
    private static final long STEPS_THAT_ASK_ONCE_MORE = 2;

    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final List<Product> PRODUCTS = List.of(
            Product.of("gly", "Glycolic", Form.LEAVE_ON, ProductCategory.TONER, List.of(Dose.of("glycolic_acid", 7))),
            Product.of("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3))),
            Product.of("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of(Dose.of("spf"))));

    private static final Product PRESCRIBED = ProductBuilder.of(
                    "tre", "Tretinoin", Form.LEAVE_ON, ProductCategory.TREATMENT, List.of(Dose.of("tretinoin", 0.05)))
            .prescription(true)
            .build();

    private static Timeline week(Use... uses) {
        return week(PRODUCTS, uses);
    }

    private static Timeline week(List<Product> products, Use... uses) {
        List<Integer> weeks = List.of(26, 26, 26);
        return new Timeline(
                products, weeks, SkinProfile.DEFAULT, DayOfWeek.MONDAY, List.of(uses), List.of(), false, List.of());
    }

    private static Flag flag(Timeline week, String rule) {
        return CHECKER.check(week).stream()
                .filter(flag -> flag.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<Fix> fixes(Timeline week, Flag flag, Predicate<Use> movable) {
        return fixes(CHECKER, week, flag, movable, Stop.NEVER);
    }

    private static List<Fix> fixes(Checker checker, Timeline week, Flag flag, Predicate<Use> movable, Stop stop) {
        return new FixFinder(checker, new FixTask(week, movable), checker.troubles(week))
                .of(flag, stop).stream().map(RankedFix::fix).toList();
    }

    /** Of acid and retinol on one Saturday evening, the acid must not go next to the acid of the Monday that follows. */
    @Test
    void noFixMakesTheWeekAfterWorse() {
        Timeline week = week(withSunscreen(evening(5, 0), evening(5, 1)));
        Flag flag = flag(week, "NSN-ACID-RET");
        FixTask alone = new FixTask(week, use -> use.day() >= 5);
        FixTask followed = alone.before(List.of(evening(7, 0)));

        assertThat(added(alone, flag)).anyMatch(use -> use.day() == 6 && use.product() == 0);
        assertThat(added(followed, flag)).noneMatch(use -> use.day() == 6 && use.product() == 0);
        assertThat(new FixFinder(CHECKER, followed, CHECKER.troubles(week)).of(flag, Stop.NEVER))
                .isNotEmpty();
    }

    private static List<Use> added(FixTask task, Flag flag) {
        return new FixFinder(CHECKER, task, CHECKER.troubles(task.week()))
                .of(flag, Stop.NEVER).stream()
                        .flatMap(ranked -> ranked.fix().added().stream())
                        .toList();
    }

    private static Use evening(int day, int product) {
        return new Use(day, Session.EVENING, product);
    }

    private static Use[] withSunscreen(Use... uses) {
        List<Use> all = new ArrayList<>(List.of(uses));
        for (int day = 0; day < Timeline.DAYS; day++) {
            all.add(new Use(day, Session.MORNING, 2));
        }
        return all.toArray(Use[]::new);
    }

    @Test
    void movesTheAcidToTheNextFreeEvening() {
        Timeline week = week(withSunscreen(evening(3, 0), evening(3, 1)));
        List<Fix> fixes = fixes(week, flag(week, "NSN-ACID-RET"), use -> true);
        assertThat(fixes).hasSize(FixFinder.MOST);
        assertThat(fixes.get(0)).isEqualTo(Fix.move(evening(3, 0), evening(4, 0)));
    }

    @Test
    void leavesWhatIsPrescribedWhereItIsWhileSomethingElseCanGive() {
        List<Product> products = List.of(PRODUCTS.get(0), PRESCRIBED, PRODUCTS.get(2));
        Timeline week = week(products, withSunscreen(evening(3, 0), evening(3, 1)));

        List<Fix> fixes = fixes(week, flag(week, "NSN-ACID-RET"), use -> true);

        assertThat(fixes).isNotEmpty();
        assertThat(fixes)
                .allSatisfy(fix ->
                        assertThat(fix.removed()).extracting(Use::product).containsOnly(0));
    }

    @Test
    void movesWhatIsPrescribedWhenNothingElseMay() {
        List<Product> products = List.of(PRODUCTS.get(0), PRESCRIBED, PRODUCTS.get(2));
        Timeline week = week(products, withSunscreen(evening(3, 0), evening(3, 1)));

        List<Fix> fixes = fixes(week, flag(week, "NSN-ACID-RET"), use -> use.product() == 1);

        assertThat(fixes).isNotEmpty();
    }

    @Test
    void everyFixClearsItsFlagAndRaisesNone() {
        Timeline week = week(withSunscreen(evening(0, 0), evening(1, 0), evening(3, 1), evening(5, 0), evening(6, 1)));
        for (Flag flag : CHECKER.check(week)) {
            for (Fix fix : fixes(week, flag, use -> true)) {
                List<Flag> after = CHECKER.check(week.withPlanned(fix.applyTo(week.planned())));
                assertThat(after)
                        .noneMatch(
                                left -> left.severity().counts() && left.rule().equals(flag.rule()));
            }
        }
    }

    @Test
    void addsSunscreenToEveryMorningThatLacksIt() {
        Timeline week = week(evening(3, 0));
        Fix fix = fixes(week, flag(week, "REQ-SPF-AHA"), use -> true).get(0);
        assertThat(fix.changes().get(0).kind()).isEqualTo(Fix.Kind.ADD);
        assertThat(fix.added())
                .containsExactly(
                        new Use(4, Session.MORNING, 2), new Use(5, Session.MORNING, 2), new Use(6, Session.MORNING, 2));
    }

    @Test
    void makesTwoChangesWhereNoSingleOneDoes() {
        Timeline week = week(withSunscreen(
                evening(0, 0),
                evening(1, 1),
                evening(2, 0),
                evening(2, 1),
                evening(3, 1),
                evening(4, 0),
                evening(4, 1)));
        List<Fix> fixes = fixes(week, flag(week, "NSN-ACID-RET"), use -> true);

        assertThat(fixes).isNotEmpty().hasSizeLessThanOrEqualTo(FixFinder.MOST);
        assertThat(fixes).allMatch(fix -> fix.changes().size() == 2);
        assertThat(fixes.get(0).removed()).extracting(Use::day).containsExactlyInAnyOrder(2, 4);
    }

    @Test
    void makesThreeChangesWhereNoTwoDo() {
        Timeline week = week(withSunscreen(
                evening(0, 0), evening(0, 1), evening(2, 0), evening(2, 1), evening(4, 0), evening(4, 1)));
        List<Fix> fixes = fixes(week, flag(week, "NSN-ACID-RET"), use -> true);

        assertThat(fixes).isNotEmpty().allMatch(fix -> fix.changes().size() == 3);
        assertThat(fixes.get(0).removed()).extracting(Use::day).containsExactlyInAnyOrder(0, 2, 4);
        // moves come before what is left out, and the fix that leaves out least is the first
        assertThat(fixes.get(0).changes())
                .extracting(Fix.Change::kind)
                .isSortedAccordingTo(Comparator.comparing(kind -> kind == Fix.Kind.REMOVE));
        assertThat(fixes).extracting(fix -> fix.added().size()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void offersNothingWhereItTakesMoreThanThreeChanges() {
        Timeline week = week(withSunscreen(
                evening(0, 0),
                evening(0, 1),
                evening(2, 0),
                evening(2, 1),
                evening(4, 0),
                evening(4, 1),
                evening(6, 0),
                evening(6, 1)));
        assertThat(fixes(week, flag(week, "NSN-ACID-RET"), use -> true)).isEmpty();
    }

    @Test
    void findsTwoChangesAmongMoreUsesThanAChoiceHasBits() {
        List<Product> creams = new ArrayList<>();
        List<Use> uses = new ArrayList<>();
        for (int cream = 0; cream < 5; cream++) {
            creams.add(Product.of(
                    "cream" + cream,
                    "Cream",
                    Form.LEAVE_ON,
                    ProductCategory.MOISTURISER,
                    List.of(Dose.of("moisturiser"))));
            for (int slot = 0; slot < WeekSlots.COUNT; slot++) {
                uses.add(WeekSlots.use(slot, cream));
            }
        }
        Timeline week = new Timeline(
                creams,
                List.of(26, 26, 26, 26, 26),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                uses,
                List.of(),
                false,
                List.of());
        Selector all = new RuleSubject.OfProducts(
                        creams.stream().map(Product::id).collect(Collectors.toSet()))
                .selector(CATALOG, CHECKER.book());
        RuleKind kind = new MostInWindow(
                List.of(new MostInWindow.Cap(all, BySensitivity.same(uses.size() - 2))),
                Measure.USES,
                TimeWindow.SEVEN_DAYS);
        Rule rule = new Rule("MANY", Severity.CAUTION, kind, List.of(), RuleExplanation.own("Many creams", ""));
        Checker checker = CHECKER.only(List.of(rule));
        Flag flag = checker.check(week).get(0);
        assertThat(flag.uses()).hasSizeGreaterThan(Long.SIZE);

        List<Fix> fixes = fixes(checker, week, flag, use -> true, Stop.NEVER);

        assertThat(fixes)
                .hasSize(FixFinder.MOST)
                .allMatch(fix -> fix.removed().size() == 2 && fix.added().isEmpty());
    }

    @Test
    void endsSoonWhenItIsToldToWithWhatItHas() {
        Timeline week = week(withSunscreen(
                evening(0, 0), evening(0, 1), evening(2, 0), evening(2, 1), evening(4, 0), evening(4, 1)));
        Flag flag = flag(week, "NSN-ACID-RET");
        StopAfter never = new StopAfter(Long.MAX_VALUE);
        List<Fix> all = fixes(CHECKER, week, flag, use -> true, never);
        assertThat(all).isEqualTo(fixes(week, flag, use -> true));

        for (long asked = 0; asked < never.asked(); asked += 7) {
            StopAfter stop = new StopAfter(asked);
            List<Fix> found = fixes(CHECKER, week, flag, use -> true, stop);
            assertThat(stop.askedInVain()).as("after %d", asked).isLessThanOrEqualTo(STEPS_THAT_ASK_ONCE_MORE);
            assertThat(found)
                    .hasSizeLessThanOrEqualTo(FixFinder.MOST)
                    .allSatisfy(fix -> assertThat(CHECKER.only(List.of(flag.rule()))
                                    .check(week.withPlanned(fix.applyTo(week.planned()))))
                            .noneMatch(left -> left.severity().counts()));
        }
        assertThat(fixes(CHECKER, week, flag, use -> true, () -> true)).isEmpty();
    }

    /** For weeks at random, some of whose days cannot change any more. */
    @Tag(RandomRuns.TAG)
    @Test
    void anyFixOfAnyWeekClearsItsFlagRaisesNoneAndIsNoLargerThanItMustBe() {
        Map<Integer, Integer> bySize = new TreeMap<>();
        RandomRuns.from("fixes", FIRST_SEED, 100).run(seed -> {
            SeededWeeks seeded = new SeededWeeks(seed);
            Timeline week = seeded.week(1 + seeded.below(6), 0.05 + 0.05 * seeded.below(4));
            int first = seeded.below(3);
            Predicate<Use> movable = use -> use.day() >= first;
            Map<Rule, Flag> before = counting(week);
            for (Flag flag : before.values()) {
                List<Fix> fixes = fixes(week, flag, movable);
                String what = flag.rule().id();
                assertThat(fixes).as(what).isEqualTo(fixes(week, flag, movable));
                assertThat(fixes).as(what).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(FixFinder.MOST);
                for (Fix fix : fixes) {
                    bySize.merge(fix.changes().size(), 1, Integer::sum);
                    assertThat(clears(week, before, flag, fix.changes()))
                            .as(what)
                            .isTrue();
                    assertThat(week.planned()).as(what).containsAll(fix.removed());
                    assertThat(fix.removed()).as(what).allMatch(movable);
                    assertThat(fix.added()).as(what).allMatch(movable).doesNotContainAnyElementsOf(week.planned());
                    for (int left = 0;
                            left < fix.changes().size() && fix.changes().size() > 1;
                            left++) {
                        List<Fix.Change> fewer = new ArrayList<>(fix.changes());
                        fewer.remove(left);
                        assertThat(clears(week, before, flag, fewer)).as(what).isFalse();
                    }
                }
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(bySize.keySet()).containsExactly(1, 2, 3);
        }
    }

    private static boolean clears(Timeline week, Map<Rule, Flag> before, Flag flag, List<Fix.Change> changes) {
        Map<Rule, Flag> after = counting(week.withPlanned(new Fix(changes).applyTo(week.planned())));
        return !after.containsKey(flag.rule())
                && after.values().stream().allMatch(left -> {
                    Flag old = before.get(left.rule());
                    return old != null
                            && left.severity().compareTo(old.severity()) <= 0
                            && old.days().containsAll(left.days());
                });
    }

    private static Map<Rule, Flag> counting(Timeline week) {
        return CHECKER.check(week).stream()
                .filter(flag -> flag.severity().counts())
                .collect(Collectors.toMap(Flag::rule, flag -> flag));
    }

    @Test
    void leavesThePastAlone() {
        Timeline week = week(withSunscreen(evening(1, 0), evening(2, 0)));
        List<Fix> fixes = fixes(week, flag(week, "REST-ACID"), use -> use.day() >= 2);
        assertThat(fixes).isNotEmpty().allMatch(fix -> fix.removed().get(0).day() >= 2);
    }
}
