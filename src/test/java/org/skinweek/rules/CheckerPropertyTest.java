package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/**
 * What must hold for any routine. Other routines are made at every run, from a seed that is printed;
 * {@code -Dskinweek.seed=…} makes the same ones again. {@code -Dskinweek.routines=…} makes more or fewer of them.
 */
class CheckerPropertyTest {
    private static final int ROUTINES = Integer.getInteger("skinweek.routines", 10_000);
    /** For what is dear to try: many checks of full weeks each. */
    private static final int SOME = ROUTINES / 5;

    private static final long SEED = Long.getLong("skinweek.seed", new Random().nextLong());
    private static final Checker CHECKER = WeekBuilder.CHECKER;

    @BeforeAll
    static void sayTheSeed() {
        System.out.printf("skinweek.seed=%d, %d routines for each property%n", SEED, ROUTINES);
    }

    @Test
    void everyFlagIsWellFormed() {
        forEach((random, week) -> {
            Set<Use> uses = new HashSet<>(week.planned());
            uses.addAll(week.past());
            Set<String> rules = new HashSet<>();
            for (Flag flag : CHECKER.check(week)) {
                assertThat(rules.add(flag.rule().id())).isTrue();
                assertThat(flag.days().isEmpty()).isFalse();
                assertThat(flag.days().first()).isNotNegative();
                assertThat(flag.days().last()).isLessThan(Timeline.DAYS);
                assertThat(uses.containsAll(flag.uses())).isTrue();
            }
        });
    }

    @Test
    void orderOfProductsAndUsesAndIdsDoNotMatter() {
        forEach((random, week) ->
                assertThat(said(RandomRoutines.shuffled(week, random))).isEqualTo(said(week)));
    }

    /** What the planner is told is what the checker finds: limits over all uses, asked about some of them. */
    @Test
    void openLimitsSayWhatTheCheckerFinds() {
        forEach(SOME, (random, week) -> {
            List<Use> some =
                    week.planned().stream().filter(use -> random.nextBoolean()).toList();
            Timeline part = week.repeats() ? RandomRoutines.repeating(week, some) : week.withPlanned(some);
            Set<Use> made = new HashSet<>(some);
            made.addAll(week.past());
            Set<String> exceeded = new TreeSet<>();
            for (OpenLimit limit : CHECKER.limits(week)) {
                if (OpenLimits.value(limit, made) > limit.bound() + OpenLimit.TOLERANCE) {
                    exceeded.add(limit.rule().id());
                }
            }
            Set<String> found = CHECKER.check(part).stream()
                    .filter(flag -> flag.severity().counts())
                    .map(flag -> flag.rule().id())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(exceeded).isEqualTo(found);
        });
    }

    @Test
    void aRepeatingWeekMayBeginOnAnyDay() {
        forEach((random, week) -> {
            Timeline repeating = RandomRoutines.repeatingWithoutPast(week);
            int days = 1 + random.nextInt(Timeline.DAYS - 1);
            List<Use> later = repeating.planned().stream()
                    .map(use -> new Use((use.day() + days) % Timeline.DAYS, use.session(), use.product()))
                    .toList();
            Map<String, String> expected = new TreeMap<>();
            for (Flag flag : CHECKER.check(repeating)) {
                Set<Integer> moved = flag.days().stream()
                        .map(day -> (day + days) % Timeline.DAYS)
                        .collect(Collectors.toCollection(TreeSet::new));
                expected.put(flag.rule().id(), flag.severity() + " " + moved);
            }
            assertThat(said(repeating.withPlanned(later))).isEqualTo(expected);
        });
    }

    @Test
    void oneUseLessNeverMakesMoreTooMuch() {
        forEach((random, week) -> {
            if (week.planned().isEmpty()) {
                return;
            }
            List<Use> fewer = new ArrayList<>(week.planned());
            Use removed = fewer.remove(random.nextInt(fewer.size()));
            List<Flag> less = CHECKER.check(week.withPlanned(fewer)).stream()
                    .filter(flag -> !(flag.rule().kind() instanceof Needs))
                    .toList();
            assertNothingMore(less, CHECKER.check(week), "without " + removed);
        });
    }

    @Test
    void whatChangesWithOneProductIsSeenByTheCheckerAboutIt() {
        forEach(SOME, (random, week) -> {
            int product = random.nextInt(week.products().size());
            Set<Use> everywhere = new LinkedHashSet<>(week.planned());
            for (int day = 0; day < Timeline.DAYS; day++) {
                everywhere.add(new Use(day, Session.MORNING, product));
                everywhere.add(new Use(day, Session.EVENING, product));
            }
            Checker about = CHECKER.about(week.withPlanned(List.copyOf(everywhere)), product);
            List<Use> changed = new ArrayList<>(week.planned());
            changed.removeIf(use -> use.product() == product && random.nextBoolean());
            everywhere.stream()
                    .filter(use -> !week.planned().contains(use) && random.nextInt(4) == 0)
                    .forEach(changed::add);

            assertThat(difference(about, week, week.withPlanned(changed)))
                    .isEqualTo(difference(CHECKER, week, week.withPlanned(changed)));
        });
    }

    /** The flags of stop and caution that only one of two weeks has, each as it is there. */
    private static Map<String, List<String>> difference(Checker checker, Timeline one, Timeline other) {
        Map<String, List<String>> difference = new TreeMap<>();
        for (Timeline week : List.of(one, other)) {
            checker.check(week).stream()
                    .filter(flag -> flag.severity().counts())
                    .forEach(flag -> difference
                            .computeIfAbsent(flag.rule().id(), rule -> new ArrayList<>())
                            .add(flag.severity() + " " + flag.days()));
        }
        difference.values().removeIf(said -> said.size() == 2 && said.get(0).equals(said.get(1)));
        return difference;
    }

    @Test
    void stricterSkinNeverLosesAFlag() {
        forEach((random, week) -> {
            List<Flag> low = CHECKER.check(week.withProfile(week.profile().withStated(Sensitivity.LOW)));
            List<Flag> normal = CHECKER.check(week.withProfile(week.profile().withStated(Sensitivity.NORMAL)));
            List<Flag> sensitive = CHECKER.check(week.withProfile(week.profile().withStated(Sensitivity.SENSITIVE)));
            assertNothingMore(low, normal, "low against normal");
            assertNothingMore(normal, sensitive, "normal against sensitive");
        });
    }

    /** All flags of the gentler case are in the harsher one, as grave and on the same days at least. */
    private static void assertNothingMore(List<Flag> gentler, List<Flag> harsher, String how) {
        Map<String, Flag> most = new HashMap<>();
        harsher.forEach(flag -> most.put(flag.rule().id(), flag));
        for (Flag flag : gentler) {
            Flag other = most.get(flag.rule().id());
            if (other == null
                    || other.severity().compareTo(flag.severity()) < 0
                    || !other.days().containsAll(flag.days())) {
                throw new AssertionError("%s: %s against %s".formatted(how, flag, other));
            }
        }
    }

    private static Map<String, String> said(Timeline week) {
        Map<String, String> said = new TreeMap<>();
        CHECKER.check(week).forEach(flag -> said.put(flag.rule().id(), flag.severity() + " " + flag.days()));
        return said;
    }

    private static void forEach(Check check) {
        forEach(ROUTINES, check);
    }

    private static void forEach(int routines, Check check) {
        IntStream.range(0, routines).parallel().forEach(number -> {
            Random random = new Random(SEED + 1_000_003L * number);
            Timeline week = new RandomRoutines(random).next();
            try {
                check.on(random, week);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("routine %d of -Dskinweek.seed=%d:%n%s".formatted(number, SEED, week), e);
            }
        });
    }

    @FunctionalInterface
    private interface Check {
        void on(Random random, Timeline week);
    }
}
