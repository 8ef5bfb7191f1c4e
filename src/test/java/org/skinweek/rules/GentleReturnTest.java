package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.rules.WeekBuilder.BOOK;
import static org.skinweek.rules.WeekBuilder.CHECKER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.SlowStart;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.UsePause;

/** Whoever comes back to a product after weeks begins as at first, and whoever never paused goes on. */
class GentleReturnTest {
    private static final UsePause FOUR_WEEKS = new UsePause(0, -28, -1);

    @Test
    void everyNightIsTooMuchAfterFourWeeksWithout() {
        assertThat(says(nightly("retinol"))).isEmpty();
        assertThat(says(nightly("retinol").withPauses(List.of(new UsePause(0, -27, -1)))))
                .isEmpty();
        assertThat(says(nightly("retinol").withPauses(List.of(FOUR_WEEKS)))).containsExactly("RETURN-RET CAUTION");
    }

    @Test
    void theFirstStepOfTheSlowStartIsFine() {
        Timeline week = new WeekBuilder()
                .leaveOn("p", "retinol", 0.3)
                .evening("p", 0, 2, 4)
                .timeline();

        assertThat(says(week.withPauses(List.of(FOUR_WEEKS)))).isEmpty();
    }

    @Test
    void itStepsUpAsTheWeeksGoOn() {
        Timeline week = new WeekBuilder()
                .leaveOn("p", "retinol", 0.3)
                .evening("p", 0, 2, 4, 6)
                .timeline();

        assertThat(says(week.withPauses(List.of(FOUR_WEEKS)))).isNotEmpty();
        assertThat(says(week.withPauses(List.of(back(2))))).isEmpty();
        assertThat(says(nightly("retinol").withPauses(List.of(back(7))))).isNotEmpty();
        assertThat(says(nightly("retinol").withPauses(List.of(back(8))))).isEmpty();
    }

    @Test
    void anAcidComesBackTheSameWay() {
        assertThat(says(nightly("lactic_acid").withPauses(List.of(FOUR_WEEKS)))).contains("RETURN-ACID CAUTION");
        assertThat(says(nightly("niacinamide").withPauses(List.of(FOUR_WEEKS)))).isEmpty();
    }

    @Test
    void whatWasPrescribedIsOnlyTold() {
        Timeline week = new WeekBuilder()
                .product(ProductOf.prescribed("p", "tretinoin", 0.05, null))
                .evening("p", 0, 1, 2, 3, 4, 5, 6)
                .timeline();

        assertThat(says(week.withPauses(List.of(FOUR_WEEKS)))).containsExactly("RETURN-RX TIP");
    }

    /** The skin is used to the one that never paused. */
    @Test
    void whatComesBackLaysNoSlowStartOnAnotherFamily() {
        Timeline week = new WeekBuilder()
                .leaveOn("back", "adapalene", 0.1)
                .leaveOn("steady", "retinol", 0.3)
                .evening("back", 0, 4)
                .evening("steady", 1, 2, 3, 5, 6)
                .timeline();

        assertThat(says(week.withPauses(List.of(FOUR_WEEKS)))).isEmpty();
    }

    @Test
    void whatNeverPausedIsNotSteppedUpWithWhatDid() {
        Timeline week = new WeekBuilder()
                .leaveOn("back", "retinol", 0.3)
                .leaveOn("steady", "retinal", 0.05)
                .evening("back", 0, 4)
                .evening("steady", 1, 2, 3, 5, 6)
                .timeline();

        assertThat(says(week.withPauses(List.of(FOUR_WEEKS)))).isEmpty();
        assertThat(says(week.withPauses(List.of(FOUR_WEEKS, new UsePause(1, -28, -1)))))
                .as("both come back")
                .containsExactly("RETURN-RET CAUTION");
    }

    @Test
    void whatIsNewAnywayHasOnlyItsSlowStart() {
        Timeline week = new WeekBuilder()
                .leaveOn("p", "retinol", 0.3)
                .weeksUsed("p", 0)
                .evening("p", 0, 1, 2, 3)
                .timeline();

        assertThat(says(week.withPauses(List.of(FOUR_WEEKS)))).isEmpty();
    }

    @Test
    void theUserMaySayWhatAPauseIs() {
        Checker patient = new Checker(WeekBuilder.adjusted(WeekBuilder.own("RETURN-RET", "weeks", 8)));

        assertThat(patient.check(nightly("retinol").withPauses(List.of(FOUR_WEEKS))))
                .noneMatch(flag -> flag.rule().id().startsWith("RETURN-"));
    }

    @Test
    void ownNumbersOfTheSlowStartHoldForTheWayBackToo() {
        Checker gentle = new Checker(WeekBuilder.adjusted(WeekBuilder.own("RAMP-RET", "step.1", 1)));
        Timeline week = new WeekBuilder()
                .leaveOn("p", "retinol", 0.3)
                .evening("p", 0, 2)
                .timeline();

        assertThat(gentle.check(week.withPauses(List.of(FOUR_WEEKS))))
                .anyMatch(flag -> flag.rule().id().equals("RETURN-RET"));
    }

    /** Pauses that ended earlier than a slow start may last are not looked for. */
    @Test
    void noSlowStartLastsLongerThanPausesAreLookedBackFor() {
        assertThat(BOOK.rules().stream()
                        .map(rule -> rule.kind().core())
                        .filter(GentleReturn.class::isInstance)
                        .map(kind -> ((GentleReturn) kind).slowStart().ramp())
                        .flatMap(ramp -> ramp.steps().stream())
                        .mapToInt(SlowStart.Step::toWeek))
                .isNotEmpty()
                .allMatch(week -> week * Timeline.DAYS <= UsePause.LATEST_BACK);
        assertThat(NumberUnit.PAUSE_WEEKS.most() * Timeline.DAYS).isEqualTo(UsePause.LONGEST);
    }

    @Test
    void pausesOfNoConsequenceAreLeftOutAndTheOthersCutDown() {
        UsePause goesOn = new UsePause(0, -3, -1);
        List<UsePause> pauses =
                List.of(goesOn, new UsePause(0, -34, -7), new UsePause(0, -50, -10), new UsePause(0, -40, -14));

        assertThat(CHECKER.pausesThatCount(pauses, SkinProfile.DEFAULT))
                .containsExactly(goesOn, new UsePause(0, -34, -7), new UsePause(0, -37, -10));
    }

    @Test
    void rulesSayTheSameOfPausesAsFarAsTheyCount() {
        for (String active : List.of("retinol", "lactic_acid", "salicylic_acid")) {
            for (int last = -1; last >= -UsePause.LATEST_BACK; last -= 3) {
                for (int days = 1; days < 60; days += 3) {
                    List<UsePause> pauses = List.of(new UsePause(0, last - days + 1, last));
                    Timeline week = nightly(active);
                    List<UsePause> counted = CHECKER.pausesThatCount(pauses, week.profile());

                    assertThat(CHECKER.check(week.withPauses(counted)))
                            .as("%s after %s", active, pauses)
                            .isEqualTo(CHECKER.check(week.withPauses(pauses)));
                }
            }
        }
    }

    private static UsePause back(int weeks) {
        return new UsePause(0, -60 - weeks * Timeline.DAYS, -1 - weeks * Timeline.DAYS);
    }

    private static Timeline nightly(String active) {
        return new WeekBuilder()
                .leaveOn("p", active, 0.3)
                .evening("p", 0, 1, 2, 3, 4, 5, 6)
                .timeline();
    }

    private static List<String> says(Timeline week) {
        return CHECKER.check(week).stream()
                .filter(flag -> flag.rule().id().startsWith("RETURN-"))
                .map(flag -> flag.rule().id() + " " + flag.severity())
                .toList();
    }
}
