package org.skinweek.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/** Which of several fixes is offered first. */
class FixRankingTest {
    private static final int ACID = 0;
    private static final int RETINOL = 1;
    private static final int SUNSCREEN = 2;
    private static final int PEEL = 3;

    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final List<Product> PRODUCTS = List.of(
            Product.of("gly", "Glycolic", Form.LEAVE_ON, ProductCategory.TONER, List.of(Dose.of("glycolic_acid", 7))),
            Product.of("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3))),
            Product.of("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of(Dose.of("spf"))),
            Product.of("peel", "Peel", Form.RINSE_OFF, ProductCategory.PEEL, List.of(Dose.of("aha_peel", 30))));

    private static Timeline week(Use... uses) {
        List<Use> all = new ArrayList<>(List.of(uses));
        for (int day = 0; day < Timeline.DAYS; day++) {
            all.add(new Use(day, Session.MORNING, SUNSCREEN));
        }
        return bare(all.toArray(Use[]::new));
    }

    private static Timeline bare(Use... uses) {
        return new Timeline(
                PRODUCTS,
                List.of(26, 26, 26, 26),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.of(uses),
                List.of(),
                false,
                List.of());
    }

    private static Use evening(int day, int product) {
        return new Use(day, Session.EVENING, product);
    }

    private static List<Flag> troubles(Timeline week) {
        return CHECKER.troubles(week).stream()
                .filter(flag -> flag.severity().counts())
                .toList();
    }

    private static List<RankedFix> fixes(Timeline week, Use... lastEdit) {
        return new FixFinder(CHECKER, new FixTask(week, use -> true, Set.of(lastEdit)), CHECKER.troubles(week))
                .of(troubles(week).get(0), Stop.NEVER);
    }

    @Test
    void whatWasAddedLastGivesWayBeforeWhatWasThere() {
        Timeline week = week(evening(3, ACID), evening(3, RETINOL));

        assertThat(fixes(week, evening(3, RETINOL)))
                .hasSize(FixFinder.MOST)
                .allSatisfy(ranked -> assertThat(ranked.fix().removed()).containsExactly(evening(3, RETINOL)));
        assertThat(fixes(week, evening(3, ACID)))
                .hasSize(FixFinder.MOST)
                .allSatisfy(ranked -> assertThat(ranked.fix().removed()).containsExactly(evening(3, ACID)));
    }

    @Test
    void theAddedProductThatSeveralRulesFlagIsMovedOrLeftOutFirst() {
        Timeline before = week(evening(1, RETINOL), evening(3, RETINOL), evening(5, RETINOL));
        Use added = evening(3, PEEL);
        Timeline week = before.withPlanned(append(before.planned(), added));
        assertThat(troubles(before)).isEmpty();
        Flag trouble = troubles(week).get(0);
        assertThat(trouble.rules()).hasSizeGreaterThan(1);

        RankedFix best = fixes(week, added).get(0);

        assertThat(best.fix().removed()).containsExactly(added);
        assertThat(best.clearsAll(troubles(week))).isTrue();
        assertThat(troubles(week.withPlanned(best.fix().applyTo(week.planned()))))
                .isEmpty();
    }

    @Test
    void allOfTheLastEditGivesWayTogetherWhereNoSingleUseIsEnough() {
        Timeline week = week(evening(1, RETINOL), evening(4, RETINOL), evening(1, ACID), evening(4, ACID));

        RankedFix best = fixes(week, evening(1, ACID), evening(4, ACID)).get(0);

        assertThat(best.fix().removed()).containsExactlyInAnyOrder(evening(1, ACID), evening(4, ACID));
    }

    @Test
    void whatIsMissingIsAddedRatherThanTheLastEditTakenBack() {
        Timeline week = bare(evening(3, ACID));

        Fix best = fixes(week, evening(3, ACID)).get(0).fix();

        assertThat(best.changes()).extracting(Fix.Change::kind).containsExactly(Fix.Kind.ADD);
    }

    @Test
    void whatClearsOnlyAPartOfATroubleIsNoFix() {
        Use[] nightly = new Use[Timeline.DAYS];
        for (int day = 0; day < Timeline.DAYS; day++) {
            nightly[day] = evening(day, ACID);
        }
        Timeline week = week(nightly);
        assertThat(troubles(week).get(0).rules()).hasSizeGreaterThan(1);

        assertThat(fixes(week)).isEmpty();
    }

    @Test
    void theBestIsFirst() {
        Timeline week = week(evening(3, ACID), evening(3, RETINOL));

        assertThat(fixes(week)).isSortedAccordingTo(RankedFix.best(Set.of()));
    }

    private static List<Use> append(List<Use> uses, Use use) {
        List<Use> all = new ArrayList<>(uses);
        all.add(use);
        return all;
    }
}
