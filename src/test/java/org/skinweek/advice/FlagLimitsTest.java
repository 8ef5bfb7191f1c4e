package org.skinweek.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.search.SeededWeeks;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.testing.RandomRuns;

/** Adding up says the same as checking anew. */
class FlagLimitsTest {
    private static final long FIRST_SEED = 20_262;
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));

    private int kept;
    private int exceeded;
    private int never;

    @Tag(RandomRuns.TAG)
    @Test
    void agreesWithTheCheckerWhateverIsLeftOut() {
        RandomRuns.from("limits of flags", FIRST_SEED, 60).run(seed -> {
            SeededWeeks seeded = new SeededWeeks(seed);
            Timeline week = seeded.week(1 + seeded.below(6), 0.15);
            for (Flag flag : CHECKER.check(week)) {
                List<Use> uses = week.planned().stream()
                        .filter(flag::involves)
                        .limit(FlagLimits.MOST_USES)
                        .toList();
                if (!flag.severity().counts() || uses.isEmpty()) {
                    continue;
                }
                Checker narrow = CHECKER.only(List.of(flag.rule()));
                FlagLimits limits = new FlagLimits(narrow, week, uses);
                for (int choice = 0; choice < 20; choice++) {
                    long chosen = 0;
                    List<Use> left = new ArrayList<>(week.planned());
                    int most = 1 + seeded.below(uses.size());
                    for (int leaving = 0; leaving < most; leaving++) {
                        int use = seeded.below(uses.size());
                        chosen |= 1L << use;
                        left.remove(uses.get(use));
                    }
                    boolean clear = narrow.check(week.withPlanned(left)).stream()
                            .noneMatch(after -> after.severity().counts());
                    String what = "%s without %s".formatted(flag.rule().id(), Long.toBinaryString(chosen));
                    assertThat(limits.keptWithout(chosen)).as(what).isEqualTo(clear);
                    assertThat(clear && limits.needMoreThan(Long.bitCount(chosen)))
                            .as(what)
                            .isFalse();
                    kept += clear ? 1 : 0;
                    exceeded += clear ? 0 : 1;
                }
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(kept).isGreaterThan(100);
            assertThat(exceeded).isGreaterThan(100);
        }
    }

    @Tag(RandomRuns.TAG)
    @Test
    void knowsWhenFewUsesAreNeverEnough() {
        RandomRuns.from("few uses", FIRST_SEED, 60).run(seed -> {
            Timeline week = new SeededWeeks(seed).week(3, 0.4);
            for (Flag flag : CHECKER.check(week)) {
                List<Use> uses = week.planned().stream()
                        .filter(flag::involves)
                        .limit(FlagLimits.MOST_USES)
                        .toList();
                if (flag.severity().counts()) {
                    FlagLimits limits = new FlagLimits(CHECKER.only(List.of(flag.rule())), week, uses);
                    never += limits.needMoreThan(Fix.MOST_CHANGES) ? 1 : 0;
                }
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(never).isPositive();
        }
    }
}
