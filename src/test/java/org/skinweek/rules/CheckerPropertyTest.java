package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.testing.RandomRuns;

/**
 * What must hold for any routine, on routines at random; {@link RandomRuns} says how to try others.
 */
class CheckerPropertyTest {
    private static final int ROUTINES = 5_000;
    private static final Checker CHECKER = WeekBuilder.CHECKER;

    /** The routines of every build and what is said of each as it is, which nearly all properties ask: checked once. */
    private static final Map<Long, Checked> CHECKED = new ConcurrentHashMap<>();

    @AfterAll
    static void forgetThem() {
        CHECKED.clear();
    }

    @Tag(RandomRuns.TAG)
    @Test
    void everyFlagIsWellFormed() {
        forEach((random, week, flags) -> {
            Set<Use> uses = new HashSet<>(week.planned());
            uses.addAll(week.past());
            Set<String> rules = new HashSet<>();
            for (Flag flag : flags) {
                assertThat(rules.add(flag.rule().id() + flag.severity().counts()))
                        .isTrue();
                assertThat(flag.days().isEmpty()).isFalse();
                assertThat(flag.days().first()).isNotNegative();
                assertThat(flag.days().last()).isLessThan(Timeline.DAYS);
                assertThat(uses.containsAll(flag.uses())).isTrue();
            }
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void orderOfProductsAndUsesAndIdsDoNotMatter() {
        forEach((random, week, flags) -> assertThat(said(CHECKER.check(RandomRoutines.shuffled(week, random))))
                .isEqualTo(said(flags)));
    }

    @Tag(RandomRuns.TAG)
    @Test
    void warningsAreTheGraveFlagsWithoutTheirTips() {
        forEach((random, week, flags) -> {
            List<Flag> grave =
                    flags.stream().filter(flag -> flag.severity().counts()).toList();
            List<Flag> warnings = CHECKER.warnings(week);
            assertThat(warnings.stream().map(flag -> flag.rule().id() + flag.severity()))
                    .containsExactlyElementsOf(grave.stream()
                            .map(flag -> flag.rule().id() + flag.severity())
                            .toList());
            assertNothingMore(warnings, grave, "warnings");
        });
    }

    /** What the planner is told is what the checker finds: limits over all uses, asked about some of them. */
    @Tag(RandomRuns.TAG)
    @Test
    void openLimitsSayWhatTheCheckerFinds() {
        forEach((random, week, flags) -> {
            List<Use> some =
                    week.planned().stream().filter(use -> random.nextBoolean()).toList();
            Timeline part = week.repeats() ? RandomRoutines.repeating(week, some) : week.withPlanned(some);
            Set<Use> made = new HashSet<>(some);
            made.addAll(week.past());
            Set<String> exceeded = new TreeSet<>();
            for (OpenLimit limit : CHECKER.limits(week)) {
                if (limit.isExceeded(made::contains)) {
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

    @Tag(RandomRuns.TAG)
    @Test
    void aRepeatingWeekMayBeginOnAnyDay() {
        forEach((random, week, flags) -> {
            Timeline repeating = RandomRoutines.repeatingWithoutPast(week);
            int days = 1 + random.nextInt(Timeline.DAYS - 1);
            List<Use> later = repeating.planned().stream()
                    .map(use -> new Use((use.day() + days) % Timeline.DAYS, use.session(), use.product()))
                    .toList();
            Map<String, String> expected = new TreeMap<>();
            for (Flag flag : repeating.equals(week) ? flags : CHECKER.check(repeating)) {
                Set<Integer> moved = flag.days().stream()
                        .map(day -> (day + days) % Timeline.DAYS)
                        .collect(Collectors.toCollection(TreeSet::new));
                expected.put(key(flag), flag.severity() + " " + moved);
            }
            assertThat(said(CHECKER.check(repeating.withPlanned(later)))).isEqualTo(expected);
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void oneUseLessNeverMakesMoreTooMuch() {
        forEach((random, week, flags) -> {
            if (week.planned().isEmpty()) {
                return;
            }
            List<Use> fewer = new ArrayList<>(week.planned());
            Use removed = fewer.remove(random.nextInt(fewer.size()));
            List<Flag> less = CHECKER.check(week.withPlanned(fewer)).stream()
                    .filter(flag -> !(flag.rule().kind() instanceof NeedsCover))
                    .filter(flag -> flag.severity() != Severity.REASSURANCE)
                    .toList();
            assertNothingMore(less, flags, "without " + removed);
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void whatChangesWithOneProductIsSeenByTheCheckerAboutIt() {
        forEach((random, week, flags) -> {
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

            Timeline other = week.withPlanned(changed);
            assertThat(difference(about.check(week), about.check(other)))
                    .isEqualTo(difference(flags, CHECKER.check(other)));
        });
    }

    /** The flags of stop and caution that only one of two weeks has, each as it is there. */
    private static Map<String, List<String>> difference(List<Flag> one, List<Flag> other) {
        Map<String, List<String>> difference = new TreeMap<>();
        for (List<Flag> flags : List.of(one, other)) {
            flags.stream()
                    .filter(flag -> flag.severity().counts())
                    .forEach(flag -> difference
                            .computeIfAbsent(flag.rule().id(), rule -> new ArrayList<>())
                            .add(flag.severity() + " " + flag.days()));
        }
        difference.values().removeIf(said -> said.size() == 2 && said.get(0).equals(said.get(1)));
        return difference;
    }

    @Tag(RandomRuns.TAG)
    @Test
    void stricterSkinNeverLosesAFlag() {
        forEach((random, week, flags) -> {
            List<Flag> low = of(Sensitivity.LOW, week, flags);
            List<Flag> normal = of(Sensitivity.NORMAL, week, flags);
            List<Flag> sensitive = of(Sensitivity.SENSITIVE, week, flags);
            assertNothingMore(low, normal, "low against normal");
            assertNothingMore(normal, sensitive, "normal against sensitive");
        });
    }

    private static List<Flag> of(Sensitivity stated, Timeline week, List<Flag> flags) {
        SkinProfile other = week.profile().withStated(stated);
        return other.sensitivity() == week.profile().sensitivity() ? flags : CHECKER.check(week.withProfile(other));
    }

    /** All flags of the gentler case are in the harsher one, as grave and on the same days at least. */
    private static void assertNothingMore(List<Flag> gentler, List<Flag> harsher, String how) {
        for (Flag flag : gentler) {
            Set<Integer> days = new TreeSet<>();
            harsher.stream()
                    .filter(other -> other.rule().id().equals(flag.rule().id()))
                    .filter(other -> other.severity().compareTo(flag.severity()) >= 0)
                    .forEach(other -> days.addAll(other.days()));
            if (!days.containsAll(flag.days())) {
                throw new AssertionError("%s: %s against %s".formatted(how, flag, harsher));
            }
        }
    }

    private static Map<String, String> said(List<Flag> flags) {
        Map<String, String> said = new TreeMap<>();
        flags.forEach(flag -> said.put(key(flag), flag.severity() + " " + flag.days()));
        return said;
    }

    /** A rule may have a tip beside its warning. */
    private static String key(Flag flag) {
        return flag.rule().id() + (flag.severity().counts() ? "" : " beside");
    }

    private static void forEach(Check check) {
        RandomRuns.of("routines", ROUTINES).runInParallel(seed -> {
            Checked routine = RandomRuns.areOfEveryBuild()
                    ? CHECKED.computeIfAbsent(seed, CheckerPropertyTest::checked)
                    : checked(seed);
            try {
                check.on(RandomRuns.random(~seed), routine.week(), routine.flags());
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(routine.week().toString(), e);
            }
        });
    }

    private static Checked checked(long seed) {
        Timeline week = new RandomRoutines(RandomRuns.random(seed)).next();
        return new Checked(week, CHECKER.check(week));
    }

    /**
     * A routine with all that the checker says of it.
     *
     * @param week the routine
     * @param flags its flags, tips and reassurances
     */
    private record Checked(Timeline week, List<Flag> flags) {}

    @FunctionalInterface
    private interface Check {
        void on(Random random, Timeline week, List<Flag> flags);
    }
}
