package org.skinweek.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.CatalogReader;
import org.skinweek.exchange.RuleBookReader;
import org.skinweek.routine.Category;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/** The smallest change that clears a flag, and never one that raises another. */
class FixesTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final List<Product> PRODUCTS = List.of(
            Product.of("gly", "Glycolic", Form.LEAVE_ON, Category.TONER, List.of(Dose.of("glycolic_acid", 7))),
            Product.of("ret", "Retinol", Form.LEAVE_ON, Category.SERUM, List.of(Dose.of("retinol", 0.3))),
            Product.of("spf", "Sunscreen", Form.LEAVE_ON, Category.SUNSCREEN, List.of(Dose.of("spf"))));

    private static Timeline week(Use... uses) {
        List<Integer> weeks = List.of(26, 26, 26);
        return new Timeline(
                PRODUCTS, weeks, SkinProfile.DEFAULT, DayOfWeek.MONDAY, List.of(uses), List.of(), false, List.of());
    }

    private static Flag flag(Timeline week, String rule) {
        return CHECKER.check(week).stream()
                .filter(flag -> flag.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Use evening(int day, int product) {
        return new Use(day, Session.EVENING, product);
    }

    private static Use[] withSunscreen(Use... uses) {
        java.util.ArrayList<Use> all = new java.util.ArrayList<>(List.of(uses));
        for (int day = 0; day < Timeline.DAYS; day++) {
            all.add(new Use(day, Session.MORNING, 2));
        }
        return all.toArray(Use[]::new);
    }

    @Test
    void movesTheAcidToTheNextFreeEvening() {
        Timeline week = week(withSunscreen(evening(3, 0), evening(3, 1)));
        List<Fix> fixes = new Fixes(CHECKER).of(week, flag(week, "NSN-ACID-RET"), use -> true);
        assertThat(fixes).hasSize(Fixes.MOST);
        assertThat(fixes.get(0)).isEqualTo(Fix.move(evening(3, 0), evening(4, 0)));
    }

    @Test
    void everyFixClearsItsFlagAndRaisesNone() {
        Timeline week = week(withSunscreen(evening(0, 0), evening(1, 0), evening(3, 1), evening(5, 0), evening(6, 1)));
        for (Flag flag : CHECKER.check(week)) {
            for (Fix fix : new Fixes(CHECKER).of(week, flag, use -> true)) {
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
        Fix fix = new Fixes(CHECKER)
                .of(week, flag(week, "REQ-SPF-AHA"), use -> true)
                .get(0);
        assertThat(fix.kind()).isEqualTo(Fix.Kind.ADD);
        assertThat(fix.added())
                .containsExactly(
                        new Use(4, Session.MORNING, 2), new Use(5, Session.MORNING, 2), new Use(6, Session.MORNING, 2));
    }

    @Test
    void leavesThePastAlone() {
        Timeline week = week(withSunscreen(evening(1, 0), evening(2, 0)));
        List<Fix> fixes = new Fixes(CHECKER).of(week, flag(week, "REST-ACID"), use -> use.day() >= 2);
        assertThat(fixes).isNotEmpty().allMatch(fix -> fix.removed().get(0).day() >= 2);
    }
}
