package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.routine.Timeline;

/** Nothing is missing on the days before somebody began. */
class FirstDaysTest {
    private static final int THURSDAY = 3;

    private static Timeline begun(Timeline week, int begins) {
        return new Timeline(
                week.products(),
                week.weeksUsed(),
                week.profile(),
                week.firstDay(),
                week.planned(),
                week.past(),
                week.recurring(),
                week.symptoms(),
                week.tolerated(),
                begins);
    }

    private static List<Integer> days(Checker checker, String rule, Timeline week) {
        return checker.check(week).stream()
                .filter(flag -> flag.rule().id().equals(rule))
                .flatMap(flag -> flag.days().stream())
                .toList();
    }

    @Test
    void noSunscreenIsMissingBeforeTheFirstDay() {
        Timeline week = new WeekBuilder()
                .leaveOn("cream", "moisturiser")
                .morning("cream", 3, 4, 5, 6)
                .timeline();

        assertThat(days(WeekBuilder.CHECKER, "REQ-SPF-DAILY", week)).contains(0, 1, 2, 3);
        assertThat(days(WeekBuilder.CHECKER, "REQ-SPF-DAILY", begun(week, THURSDAY)))
                .containsExactly(3, 4, 5, 6);
    }

    @Test
    void anOwnRuleForNoLessThanEverySoManyDaysWaitsUntilTheyArePast() {
        OwnRule rule = new OwnRule(
                new UUID(0, 1),
                new OwnLimit.AtLeastEvery(new RuleSubject.OfFamily(ActiveFamily.RETINOID), 3),
                Severity.CAUTION,
                "");
        Checker checker = new Checker(WeekBuilder.BOOK.adjusted(
                new RuleAdjustments(List.of(), List.of(), List.of(rule)), WeekBuilder.CATALOG, own -> "title"));
        Timeline week = new WeekBuilder()
                .leaveOn("ret", "retinol", 0.2)
                .evening("ret", THURSDAY)
                .timeline();
        String id = checker.check(week).stream()
                .filter(flag -> flag.rule().explanation().isOwn())
                .findFirst()
                .orElseThrow()
                .rule()
                .id();

        assertThat(days(checker, id, week)).containsExactly(2, 6);
        assertThat(days(checker, id, begun(week, THURSDAY))).containsExactly(6);
    }
}
