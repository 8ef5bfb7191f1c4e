package org.skinweek.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.exchange.CatalogReader;
import org.skinweek.exchange.RuleBookReader;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/** Adding up says the same as checking anew. */
class FlagLimitsTest {
    private static final long SEED = Long.getLong("skinweek.seed", 20_262);
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));

    @Test
    void agreesWithTheCheckerWhateverIsLeftOut() {
        int kept = 0;
        int exceeded = 0;
        for (int i = 0; i < 60; i++) {
            SeededWeeks seeded = new SeededWeeks(SEED + i);
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
                    String what = "%s in week %d of -Dskinweek.seed=%d without %s"
                            .formatted(flag.rule().id(), i, SEED, Long.toBinaryString(chosen));
                    assertThat(limits.keptWithout(chosen)).as(what).isEqualTo(clear);
                    assertThat(clear && limits.needMoreThan(Long.bitCount(chosen)))
                            .as(what)
                            .isFalse();
                    kept += clear ? 1 : 0;
                    exceeded += clear ? 0 : 1;
                }
            }
        }
        assertThat(kept).isGreaterThan(100);
        assertThat(exceeded).isGreaterThan(100);
    }

    @Test
    void knowsWhenFewUsesAreNeverEnough() {
        int never = 0;
        for (int i = 0; i < 60; i++) {
            Timeline week = new SeededWeeks(SEED + i).week(3, 0.4);
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
        }
        assertThat(never).isPositive();
    }
}
