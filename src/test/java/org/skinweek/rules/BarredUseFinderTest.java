package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.ToleratedCaution;
import org.skinweek.routine.Use;

/** Which uses of a day the rules keep from the skin, and which mornings need cover. */
class BarredUseFinderTest {
    @Test
    void aPauseBarsWhatIrritatesAndLeavesCare() {
        WeekBuilder week = evening().reaction(0, SymptomLevel.MODERATE);

        assertThat(barred(week, 0)).containsExactly("retinol");
        assertThat(barred(evening(), 0)).isEmpty();
    }

    @Test
    void aConditionBarsAsAReactionDoes() {
        assertThat(barred(evening().condition(SkinCondition.BROKEN_SKIN), 0)).containsExactly("retinol");
    }

    @Test
    void whatHasToWaitOnTheWayBackIsBarredUntilItsDayUnlessTolerated() {
        WeekBuilder week =
                evening().leaveOn("bha", "salicylic_acid").evening("bha", 0).reaction(-8, SymptomLevel.MODERATE);
        ToleratedCaution tolerated = new ToleratedCaution(null, "RETURN-ONE-AT-A-TIME", 6);

        assertThat(barred(week, 0)).containsExactly("retinol");
        assertThat(WeekBuilder.CHECKER.barred(week.timeline().withTolerated(List.of(tolerated)), 0, use -> false))
                .isEmpty();
    }

    @Test
    void ofTwoThatAStopForbidsTogetherWhatExfoliatesGives() {
        assertThat(barred(acidAndRetinoid(), 0)).containsExactly("acid");
    }

    @Test
    void whatIsPrescribedGivesOnlyToWhatIsPrescribed() {
        Product acid = prescribed("acid", "glycolic_acid");

        assertThat(barred(acidAndRetinoid().product(acid), 0)).containsExactly("retinol");
        assertThat(barred(acidAndRetinoid().product(acid).product(prescribed("retinol", "retinol")), 0))
                .as("what a prescriber ordered together is not second-guessed")
                .isEmpty();
    }

    @Test
    void whatHasHappenedCannotGive() {
        Timeline week = acidAndRetinoid().timeline();
        Use acid = use(week, "acid");

        assertThat(ids(week, WeekBuilder.CHECKER.barred(week, 0, acid::equals))).containsExactly("retinol");
    }

    @Test
    void aWeekThatComesAgainIsJudgedAsItReallyComes() {
        assertThat(barred(evening().repeating().reaction(-1, SymptomLevel.SEVERE), 0))
                .containsExactly("retinol");
    }

    @Test
    void anUnprotectedMorningBarsNothing() {
        WeekBuilder week = new WeekBuilder().leaveOn("acid", "glycolic_acid", 7).evening("acid", 0, 3);

        assertThat(week.says("REQ-SPF-AHA")).startsWith("stop");
        assertThat(barred(week, 0)).isEmpty();
    }

    @Test
    void coverIsDueForTheLatestUseWhetherOrNotItIsPlanned() {
        WeekBuilder bare = new WeekBuilder()
                .leaveOn("acid", "glycolic_acid", 7)
                .leaveOn("retinol", "retinol")
                .evening("acid", -6)
                .evening("retinol", 0);

        for (WeekBuilder week : List.of(bare, bare.sunscreen())) {
            assertThat(because(week, 0)).containsExactly("acid -6");
            assertThat(because(week, 1)).containsExactly("retinol 0", "acid -6");
            assertThat(because(week, 2)).isEmpty();
        }
    }

    @Test
    void theUsersOwnHoursReachTheCover() {
        RuleBook own = WeekBuilder.adjusted(WeekBuilder.own("REQ-SPF-AHA", "hours", 300));
        Timeline week = new WeekBuilder()
                .leaveOn("acid", "glycolic_acid", 7)
                .evening("acid", -10)
                .timeline();

        assertThat(new Checker(own).coverDue(week, 0)).hasSize(1);
        assertThat(WeekBuilder.CHECKER.coverDue(week, 0)).isEmpty();
    }

    @Test
    void againstAProductAloneIsWhatForbidsASingleUse() {
        Product strong =
                Product.of("a", "a", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("salicylic_acid", 5)));

        assertThat(WeekBuilder.CHECKER.againstAnyUse(
                        strong, Session.EVENING, new WeekBuilder().timeline().profile()))
                .extracting(flag -> flag.rule().id())
                .containsExactly("STR-SA");
    }

    private static WeekBuilder evening() {
        return new WeekBuilder()
                .leaveOn("cream", "moisturiser")
                .leaveOn("retinol", "retinol")
                .evening("cream", 0)
                .evening("retinol", 0);
    }

    /** Sensitive skin, for which an acid and a retinoid on one night are a stop. */
    private static WeekBuilder acidAndRetinoid() {
        return new WeekBuilder()
                .skin(Sensitivity.SENSITIVE)
                .leaveOn("acid", "glycolic_acid", 4)
                .leaveOn("retinol", "retinol")
                .evening("acid", 0)
                .evening("retinol", 0);
    }

    private static Product prescribed(String id, String active) {
        return ProductBuilder.of(id, id, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of(active, 7)))
                .prescription(true)
                .build();
    }

    private static Use use(Timeline week, String product) {
        return week.planned().stream()
                .filter(use -> week.products().get(use.product()).id().equals(product))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> barred(WeekBuilder week, int day) {
        Timeline timeline = week.timeline();
        return ids(timeline, WeekBuilder.CHECKER.barred(timeline, day, use -> false));
    }

    private static Set<String> ids(Timeline week, List<BarredUse> barred) {
        return barred.stream()
                .map(each -> week.products().get(each.use().product()).id())
                .collect(Collectors.toSet());
    }

    private static List<String> because(WeekBuilder week, int day) {
        Timeline timeline = week.timeline();
        return WeekBuilder.CHECKER.coverDue(timeline, day).stream()
                .map(cover -> timeline.products().get(cover.because().product()).id() + " "
                        + cover.because().day())
                .toList();
    }
}
