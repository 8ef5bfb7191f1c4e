package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/**
 * What must hold for any routine. The routines are made from a seed, which is printed; {@code -Dskinweek.seed=…} makes
 * the same ones again.
 */
class CheckerPropertyTest {
    private static final int ROUTINES = 2_000;
    private static final long SEED = Long.getLong("skinweek.seed", 20_261_123L);
    private static final Checker CHECKER = WeekBuilder.CHECKER;

    @BeforeAll
    static void sayTheSeed() {
        System.out.println("skinweek.seed=" + SEED);
    }

    @Test
    void everyFlagIsWellFormed() {
        forEach((random, week) -> {
            List<Flag> flags = CHECKER.check(week);
            assertThat(flags).extracting(flag -> flag.rule().id()).doesNotHaveDuplicates();
            for (Flag flag : flags) {
                assertThat(flag.days()).isNotEmpty().allMatch(day -> day >= 0 && day < Timeline.DAYS);
                assertThat(flag.uses())
                        .allMatch(use ->
                                week.planned().contains(use) || week.past().contains(use));
            }
        });
    }

    @Test
    void orderAndIdsOfProductsDoNotMatter() {
        forEach((random, week) ->
                assertThat(said(RandomRoutines.shuffled(week, random))).isEqualTo(said(week)));
    }

    @Test
    void orderOfUsesDoesNotMatter() {
        forEach((random, week) -> {
            List<Use> planned = new ArrayList<>(week.planned());
            Collections.shuffle(planned, random);
            assertThat(said(week.withPlanned(planned))).isEqualTo(said(week));
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
            assertNothingMore(week.withPlanned(fewer), week, "without " + removed);
        });
    }

    @Test
    void whatChangesWithOneProductIsSeenByTheCheckerAboutIt() {
        forEach((random, week) -> {
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
            Timeline low = week.withProfile(week.profile().withStated(Sensitivity.LOW));
            Timeline normal = week.withProfile(week.profile().withStated(Sensitivity.NORMAL));
            Timeline sensitive = week.withProfile(week.profile().withStated(Sensitivity.SENSITIVE));
            assertNothingMore(low, normal, "low against normal");
            assertNothingMore(normal, sensitive, "normal against sensitive");
        });
    }

    private static void assertNothingMore(Timeline gentler, Timeline harsher, String how) {
        Map<String, Flag> most = limits(harsher);
        limits(gentler).forEach((rule, flag) -> {
            assertThat(most).as("%s: %s", how, rule).containsKey(rule);
            assertThat(most.get(rule).severity()).as("%s: %s", how, rule).isGreaterThanOrEqualTo(flag.severity());
            assertThat(most.get(rule).days()).as("%s: %s", how, rule).containsAll(flag.days());
        });
    }

    /** The flags of the kinds that only grow with use: too much in a window, too little rest, together. */
    private static Map<String, Flag> limits(Timeline week) {
        return CHECKER.check(week).stream()
                .filter(flag -> flag.rule().kind() instanceof MostInWindow
                        || flag.rule().kind() instanceof LeastRest
                        || flag.rule().kind() instanceof RampUp
                        || flag.rule().kind() instanceof NotTogether)
                .collect(Collectors.toMap(flag -> flag.rule().id(), flag -> flag));
    }

    private static Map<String, String> said(Timeline week) {
        Map<String, String> said = new TreeMap<>();
        CHECKER.check(week).forEach(flag -> said.put(flag.rule().id(), flag.severity() + " " + flag.days()));
        return said;
    }

    private static void forEach(Check check) {
        for (int i = 0; i < ROUTINES; i++) {
            Random random = new Random(SEED + i);
            Timeline week = new RandomRoutines(random).next();
            try {
                check.on(random, week);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("routine %d of -Dskinweek.seed=%d:%n%s".formatted(i, SEED, week), e);
            }
        }
    }

    @FunctionalInterface
    private interface Check {
        void on(Random random, Timeline week);
    }
}
