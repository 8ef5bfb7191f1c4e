package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.ToleratedCaution;
import org.skinweek.routine.Use;
import org.skinweek.routine.UsePause;
import org.skinweek.testing.RandomRuns;

/**
 * What must hold for any routine under any adjustments, both at random; {@link RandomRuns} says how to try others.
 */
class AdjustmentsPropertyTest {
    private static final int ROUTINES = 1_000;

    @Tag(RandomRuns.TAG)
    @Test
    void oneUseLessNeverMakesAFlagOfAnOwnRuleExceptThatSomethingIsMissing() {
        forEach((random, checker, week) -> {
            if (week.planned().isEmpty()) {
                return;
            }
            List<Use> fewer = new ArrayList<>(week.planned());
            Use removed = fewer.remove(random.nextInt(fewer.size()));
            Map<String, Flag> before = own(checker.check(week));
            own(checker.check(week.withPlanned(fewer))).forEach((rule, flag) -> {
                assertThat(before).as("%s without %s", rule, removed).containsKey(rule);
                assertThat(before.get(rule).days())
                        .as("%s without %s", rule, removed)
                        .containsAll(flag.days());
            });
        });
    }

    private static Map<String, Flag> own(List<Flag> flags) {
        Map<String, Flag> own = new TreeMap<>();
        for (Flag flag : flags) {
            if (flag.rule().explanation().isOwn() && !(flag.rule().kind() instanceof LeastOften)) {
                own.put(flag.rule().id(), flag);
            }
        }
        return own;
    }

    @Tag(RandomRuns.TAG)
    @Test
    void orderOfProductsDoesNotMatter() {
        forEach((random, checker, week) -> {
            Timeline other = shuffled(week, random);
            assertThat(said(checker.check(other))).isEqualTo(said(checker.check(week)));
            assertThat(said(muted(checker, other))).isEqualTo(said(muted(checker, week)));
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void limitsOverPossibleUsesAreThoseOfTheCheckerForTheUsesThatAreMade() {
        forEach((random, checker, week) -> {
            Set<Use> made = new HashSet<>(week.planned());
            made.addAll(week.past());
            Set<Use> possible = new HashSet<>(week.planned());
            for (int i = 0; i < 12; i++) {
                possible.add(new Use(
                        random.nextInt(Timeline.DAYS),
                        random.nextBoolean() ? Session.MORNING : Session.EVENING,
                        random.nextInt(week.products().size())));
            }
            Map<String, String> exceeded =
                    new TreeMap<>(exceeded(checker.limits(week.withPlanned(List.copyOf(possible))), made));
            List<Flag> flags = checker.check(week).stream()
                    .filter(flag -> flag.severity().counts() && !mixed(flag.rule()))
                    .toList();
            exceeded.keySet().removeIf(rule -> mixed(checker.book().rule(rule).orElseThrow()));
            assertThat(exceeded).isEqualTo(said(flags));
        });
    }

    /** A rule whose flags may have days of tips too, which are neither tolerated nor planned by. */
    private static boolean mixed(Rule rule) {
        return rule.severity() == Severity.TIP
                || rule.escalations().stream().anyMatch(escalation -> escalation.severity() == Severity.TIP);
    }

    @Tag(RandomRuns.TAG)
    @Test
    void nothingThatTheBookStopsEverPasses() {
        forEach((random, checker, week) -> {
            Set<Use> made = new HashSet<>(week.planned());
            made.addAll(week.past());
            Map<String, Set<Integer>> own = exceededDays(stops(checker.limits(week)), made);
            exceededDays(stops(WeekBuilder.CHECKER.limits(week)), made)
                    .forEach((rule, days) -> assertThat(own.getOrDefault(rule, Set.of()))
                            .as(rule)
                            .containsAll(days));
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void aToleranceOnlyMovesCautionsToWhatIsMuted() {
        forEach((random, checker, week) -> {
            Map<String, Flag> all = byRule(checker.warnings(week.withTolerated(List.of())));
            Map<String, Flag> left = byRule(checker.warnings(week));
            Map<String, Flag> muted = byRule(muted(checker, week));
            assertThat(all.keySet()).containsAll(left.keySet());
            all.forEach((rule, flag) -> {
                Set<Integer> days = new TreeSet<>();
                for (Map<String, Flag> part : List.of(left, muted)) {
                    if (part.containsKey(rule)) {
                        Set<Integer> some = part.get(rule).days();
                        assertThat(mixed(flag.rule()) || Collections.disjoint(days, some))
                                .as(rule)
                                .isTrue();
                        days.addAll(some);
                    }
                }
                assertThat(days).as(rule).isEqualTo(flag.days());
            });
            assertThat(muted.values()).allMatch(flag -> flag.severity() == Severity.CAUTION);
        });
    }

    private static List<OpenLimit> stops(List<OpenLimit> limits) {
        return limits.stream()
                .filter(limit -> limit.severity() == Severity.STOP)
                .toList();
    }

    private static List<Flag> muted(Checker checker, Timeline week) {
        return checker.muted(week).stream().map(MutedFlag::flag).toList();
    }

    private static Map<String, Flag> byRule(List<Flag> flags) {
        Map<String, Flag> byRule = new TreeMap<>();
        flags.forEach(flag -> byRule.put(flag.rule().id(), flag));
        return byRule;
    }

    private static Map<String, String> said(List<Flag> flags) {
        Map<String, String> said = new TreeMap<>();
        flags.forEach(flag -> said.put(flag.rule().id(), flag.severity() + " " + flag.days()));
        return said;
    }

    /**
     * What a planner would see: severity and days of the limits that the uses made exceed, by rule. A limit on a window
     * may repeat on a later day what an earlier one said; without a use there, the day is not flagged.
     */
    private static Map<String, String> exceeded(List<OpenLimit> limits, Set<Use> made) {
        Map<String, Severity> severities = new TreeMap<>();
        for (OpenLimit limit : limits) {
            if (isExceeded(limit, made)) {
                severities.merge(
                        limit.rule().id(), limit.severity(), (one, other) -> Collections.max(List.of(one, other)));
            }
        }
        Map<String, String> said = new TreeMap<>();
        List<OpenLimit> onDaysOfUse =
                limits.stream().filter(limit -> isSaidOnItsDay(limit, made)).toList();
        Map<String, Set<Integer>> days = exceededDays(onDaysOfUse, made);
        severities.forEach((rule, severity) -> said.put(rule, severity + " " + days.get(rule)));
        return said;
    }

    private static boolean isSaidOnItsDay(OpenLimit limit, Set<Use> made) {
        return limit.rule().kind().core().missing().isPresent()
                || limit.uses().stream()
                        .anyMatch(weighed ->
                                Math.floorDiv(weighed.slot(), 2) == limit.day() && made.contains(weighed.use()));
    }

    private static Map<String, Set<Integer>> exceededDays(List<OpenLimit> limits, Set<Use> made) {
        Map<String, Set<Integer>> days = new TreeMap<>();
        for (OpenLimit limit : limits) {
            if (isExceeded(limit, made)) {
                days.computeIfAbsent(limit.rule().id(), rule -> new TreeSet<>()).add(limit.day());
            }
        }
        return days;
    }

    private static boolean isExceeded(OpenLimit limit, Set<Use> made) {
        return limit.isExceeded(made::contains);
    }

    /** The same routine with its products in another order. */
    private static Timeline shuffled(Timeline week, Random random) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, week.products().size()).boxed().toList());
        Collections.shuffle(order, random);
        @Nullable List<Use> recurring = week.recurring();
        return new Timeline(
                        order.stream().map(week.products()::get).toList(),
                        order.stream().map(week.weeksUsed()::get).toList(),
                        week.profile(),
                        week.firstDay(),
                        moved(week.planned(), order),
                        moved(week.past(), order),
                        recurring == null ? null : moved(recurring, order),
                        week.symptoms(),
                        week.tolerated().stream()
                                .map(one -> new ToleratedCaution(
                                        one.product() == null ? null : order.indexOf(one.product()),
                                        one.rule(),
                                        one.lastDay()))
                                .toList())
                .withPauses(week.pauses().stream()
                        .map(pause -> new UsePause(order.indexOf(pause.product()), pause.first(), pause.last()))
                        .toList());
    }

    private static List<Use> moved(List<Use> uses, List<Integer> order) {
        return uses.stream()
                .map(use -> new Use(use.day(), use.session(), order.indexOf(use.product())))
                .toList();
    }

    private static void forEach(Check check) {
        RandomRuns.of("adjusted rules", ROUTINES).runInParallel(seed -> {
            Random random = RandomRuns.random(seed);
            Timeline week = new RandomRoutines(random).next();
            RandomAdjustments made = new RandomAdjustments(random);
            RuleAdjustments adjustments = made.next(week);
            RuleBook book = WeekBuilder.BOOK.adjusted(adjustments, WeekBuilder.CATALOG, rule -> "");
            Timeline tolerating = random.nextBoolean() ? week : week.withTolerated(made.tolerated(week, book));
            try {
                check.on(random, new Checker(book), tolerating);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("%s%n%s".formatted(tolerating, adjustments), e);
            }
        });
    }

    @FunctionalInterface
    private interface Check {
        void on(Random random, Checker checker, Timeline week);
    }
}
