package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.TimelineEvent;
import org.skinweek.routine.ToleratedCaution;
import org.skinweek.routine.Use;
import org.skinweek.testing.RandomRuns;

/** The days around a waxing, a peel at a clinic, a laser treatment or a sunburn. */
class EventRulesTest {
    private static final int[] WEEK = IntStream.range(0, Timeline.DAYS).toArray();
    private static final int FAR = 40;
    private static final int ROUTINES = 2_000;

    private static WeekBuilder every(String product) {
        return new WeekBuilder().words("a", product).evening("a", WEEK);
    }

    private static Set<Integer> days(WeekBuilder week, String rule) {
        return week.check().stream()
                .filter(flag -> flag.rule().id().equals(rule))
                .flatMap(flag -> flag.days().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Use> barred(Timeline week) {
        return WeekBuilder.CHECKER.barred(week, use -> false).stream()
                .map(BarredUse::use)
                .toList();
    }

    @ParameterizedTest(name = "{0} of {1} near {2}: {3} days before, {4} after")
    @CsvSource({
        "EVENT-WAX, retinol 0.3, WAXING, 5, 2",
        "EVENT-WAX, glycolic_acid 5, WAXING, 5, 2",
        "EVENT-WAX, aha_peel 25 rinsed, WAXING, 5, 2",
        "EVENT-WAX-RX, tretinoin, WAXING, 7, 2",
        "EVENT-WAX-RX, adapalene, WAXING, 7, 2",
        "EVENT-WAX-SCRUB, physical_scrub rinsed, WAXING, 2, 2",
        "EVENT-WAX-SCRUB, enzyme_exfoliant rinsed, WAXING, 2, 2",
        "EVENT-PEEL, retinol 0.3, CLINIC_PEEL, 5, 7",
        "EVENT-PEEL, salicylic_acid 2 rinsed, CLINIC_PEEL, 5, 7",
        "EVENT-PEEL, gluconolactone, CLINIC_PEEL, 5, 7",
        "EVENT-PEEL, microneedling, CLINIC_PEEL, 5, 7",
        "EVENT-PEEL, benzoyl_peroxide, CLINIC_PEEL, 5, 7",
        "EVENT-PEEL-RX, tazarotene, CLINIC_PEEL, 7, 7",
        "EVENT-LASER, tretinoin, LASER, 7, 7",
        "EVENT-LASER, retinal, LASER, 7, 7",
        "EVENT-LASER, lactic_acid 10, LASER, 7, 7",
        "EVENT-LASER, clay_scrub rinsed, LASER, 7, 7",
        "EVENT-SUNBURN, retinol 0.3, SUNBURN, 0, 7",
        "EVENT-SUNBURN, unknown, SUNBURN, 0, 7",
    })
    void aRuleHoldsOnTheDaysOfItsWindowAndNoOthers(
            String rule, String product, SkinEventKind kind, int before, int after) {
        for (int event = -FAR; event <= FAR; event++) {
            WeekBuilder week = (product.equals("unknown") ? unstated() : every(product)).event(kind, event);
            int held = event;

            assertThat(days(week, rule))
                    .as("around day %d", event)
                    .containsExactlyElementsOf(IntStream.of(WEEK)
                            .filter(day -> day >= held - before && day <= held + after)
                            .boxed()
                            .toList());
        }
    }

    private static WeekBuilder unstated() {
        return new WeekBuilder()
                .product(Product.of("a", "a", Form.LEAVE_ON, ProductCategory.SERUM, List.of()))
                .evening("a", WEEK);
    }

    @Test
    void plainCareStays() {
        for (SkinEventKind kind : SkinEventKind.values()) {
            WeekBuilder week = new WeekBuilder()
                    .sunscreen()
                    .leaveOn("cream", "ceramides")
                    .evening("cream", WEEK)
                    .event(kind, 3);
            assertThat(week.check())
                    .as("%s", kind)
                    .noneMatch(flag -> flag.rule().id().startsWith("EVENT"));
        }
    }

    /** The evening before the week is over: it is told in its own week, not in this one. */
    @Test
    void aUseBeforeTheWeekIsToldInItsOwnWeek() {
        WeekBuilder now =
                new WeekBuilder().words("a", "retinol 0.3").evening("a", -1).event(SkinEventKind.WAXING, 2);
        WeekBuilder before =
                new WeekBuilder().words("a", "retinol 0.3").evening("a", 6).event(SkinEventKind.WAXING, 9);

        assertThat(now.says("EVENT-WAX")).isEmpty();
        assertThat(before.says("EVENT-WAX")).isEqualTo("caution 6");
        assertThat(before.timeline()
                        .following(List.of(new Use(8, Session.EVENING, 0)))
                        .events())
                .containsExactly(new TimelineEvent(SkinEventKind.WAXING, 2));
    }

    @Test
    void aWeekThatComesAgainIsHeldOnlyThisTime() {
        WeekBuilder week = every("retinol 0.3").repeating().event(SkinEventKind.WAXING, 8);

        assertThat(week.says("EVENT-WAX")).isEqualTo("caution 3,4,5,6");
        assertThat(week.timeline()
                        .following(week.timeline().planned().stream()
                                .map(use -> new Use(use.day() + Timeline.DAYS, use.session(), use.product()))
                                .toList()))
                .satisfies(next -> assertThat(WeekBuilder.CHECKER.check(next))
                        .filteredOn(flag -> flag.rule().id().equals("EVENT-WAX"))
                        .singleElement()
                        .returns(new TreeSet<>(Set.of(0, 1, 2, 3)), Flag::days));
    }

    @Test
    void whatThePrescriberOrderedWaitsToo() {
        WeekBuilder week = new WeekBuilder()
                .product(ProductOf.prescribed("a", "tretinoin", 0.05, 7))
                .evening("a", WEEK)
                .event(SkinEventKind.LASER, -5);
        assertThat(week.says("EVENT-LASER")).isEqualTo("caution 0,1,2");
    }

    @Test
    void waxingSoonWithoutADateStillMeansTheWholeWeek() {
        assertThat(every("retinol 0.3").condition(SkinCondition.WAX_PLANNED).says("WAX-RET"))
                .isEqualTo("caution 0,1,2,3,4,5,6");
    }

    @Test
    void todayLeavesOutWhatWouldOnlyBeACaution() {
        Timeline week = every("retinol 0.3").event(SkinEventKind.WAXING, 8).timeline();

        assertThat(barred(week)).extracting(Use::day).containsExactly(3, 4, 5, 6);
        assertThat(barred(week.withTolerated(List.of(new ToleratedCaution(null, "EVENT-WAX", 4)))))
                .extracting(Use::day)
                .containsExactly(5, 6);
    }

    @Test
    void theClinicsOwnDaysGoFirst() {
        Timeline week = every("retinol 0.3").event(SkinEventKind.CLINIC_PEEL, 6).timeline();
        assertThat(flagged(week, WeekBuilder.own("EVENT-PEEL", "before", 2))).containsExactly(4, 5, 6);
        assertThat(flagged(week, WeekBuilder.own("EVENT-PEEL", "before", 28))).hasSize(Timeline.DAYS);
        Timeline after =
                every("retinol 0.3").event(SkinEventKind.CLINIC_PEEL, -8).timeline();
        assertThat(flagged(after, WeekBuilder.own("EVENT-PEEL", "after", 10))).containsExactly(0, 1, 2);
        Timeline farthest =
                every("retinol 0.3").event(SkinEventKind.CLINIC_PEEL, -28).timeline();
        assertThat(flagged(farthest, WeekBuilder.own("EVENT-PEEL", "after", 28)))
                .containsExactly(0);
        assertThat(flagged(after.withEvents(List.of(new TimelineEvent(SkinEventKind.SUNBURN, -7)))))
                .containsExactly(0);
        assertThat(flagged(
                        after.withEvents(List.of(new TimelineEvent(SkinEventKind.SUNBURN, -7))),
                        WeekBuilder.own("EVENT-SUNBURN", "after", 1)))
                .as("a stop is never looser than the book")
                .containsExactly(0);
    }

    private static Set<Integer> flagged(Timeline week, NumberOverride... numbers) {
        return new Checker(WeekBuilder.adjusted(numbers))
                .check(week).stream()
                        .filter(flag -> flag.rule().id().startsWith("EVENT"))
                        .flatMap(flag -> flag.days().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aSunburnIsNeverPlannedSoOnlyItsDaysAfterAreANumber() {
        assertThat(keys("EVENT-SUNBURN")).containsExactly("after");
        assertThat(keys("EVENT-LASER")).containsExactly("before", "after");
    }

    private static List<String> keys(String rule) {
        return WeekBuilder.BOOK.rule(rule).orElseThrow().numbers().stream()
                .map(RuleNumber::key)
                .toList();
    }

    /** What the planner is told is what the checker finds, on any routine near some events. */
    @Tag(RandomRuns.TAG)
    @Test
    void limitsNearEventsSayWhatTheCheckerFinds() {
        RandomRuns.of("routines near events", ROUTINES).runInParallel(seed -> {
            Random random = RandomRuns.random(seed);
            Timeline week = new RandomRoutines(random).next().withEvents(events(random));
            List<Use> some =
                    week.planned().stream().filter(use -> random.nextBoolean()).toList();
            Timeline part = week.repeats() ? RandomRoutines.repeating(week, some) : week.withPlanned(some);
            Set<Use> made = new HashSet<>(some);
            made.addAll(week.past());
            Set<String> exceeded = WeekBuilder.CHECKER.limits(week).stream()
                    .filter(limit -> limit.isExceeded(made::contains))
                    .map(limit -> limit.rule().id())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(exceeded)
                    .isEqualTo(WeekBuilder.CHECKER.check(part).stream()
                            .filter(flag -> flag.severity().counts())
                            .map(flag -> flag.rule().id())
                            .collect(Collectors.toCollection(TreeSet::new)));
        });
    }

    /** An event adds flags of its own and changes no other. */
    @Tag(RandomRuns.TAG)
    @Test
    void anEventChangesNoOtherRule() {
        RandomRuns.of("routines with and without events", ROUTINES).runInParallel(seed -> {
            Random random = RandomRuns.random(seed);
            Timeline week = new RandomRoutines(random).next();
            assertThat(others(week.withEvents(events(random)))).isEqualTo(others(week));
        });
    }

    private static Set<String> others(Timeline week) {
        return WeekBuilder.CHECKER.check(week).stream()
                .filter(flag -> !flag.rule().id().startsWith("EVENT"))
                .map(flag -> flag.rule().id() + flag.severity() + flag.days())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<TimelineEvent> events(Random random) {
        SkinEventKind[] kinds = SkinEventKind.values();
        return random.ints(1 + random.nextInt(3), -FAR, FAR)
                .mapToObj(day -> new TimelineEvent(kinds[random.nextInt(kinds.length)], day))
                .toList();
    }

    @Test
    void sensitiveSkinWaitsAsLong() {
        assertThat(every("retinol 0.3")
                        .skin(Sensitivity.SENSITIVE)
                        .event(SkinEventKind.WAXING, 8)
                        .says("EVENT-WAX"))
                .isEqualTo("caution 3,4,5,6");
    }
}
