package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.ToleratedCaution;

/** What a tolerance takes out of the cautions, for how long, and that it never touches a stop. */
class ToleratedUsesTest {
    private static final int LONG = 50;

    /** Two acids on four evenings between them: one too many for normal skin. */
    private static WeekBuilder twoAcids() {
        return new WeekBuilder()
                .leaveOn("gly", "glycolic_acid", 7)
                .leaveOn("lac", "lactic_acid", 7)
                .evening("gly", 0, 2)
                .evening("lac", 4, 6);
    }

    private static Timeline tolerating(WeekBuilder week, ToleratedCaution... tolerated) {
        return week.timeline().withTolerated(List.of(tolerated));
    }

    private static String says(Timeline week, String rule) {
        return said(WeekBuilder.CHECKER.check(week), rule);
    }

    private static String muted(Timeline week, String rule) {
        return said(
                WeekBuilder.CHECKER.muted(week).stream().map(MutedFlag::flag).toList(), rule);
    }

    private static String said(List<Flag> flags, String rule) {
        return flags.stream()
                .filter(flag -> flag.rule().id().equals(rule))
                .map(flag -> flag.severity() + " " + flag.days())
                .collect(Collectors.joining());
    }

    @Test
    void theUsesOfAToleratedProductNoLongerCount() {
        assertThat(says(tolerating(twoAcids()), "MAX-AHA")).isEqualTo("CAUTION [6]");
        Timeline week = tolerating(twoAcids(), new ToleratedCaution(0, "MAX-AHA", LONG));
        assertThat(says(week, "MAX-AHA")).isEmpty();
        assertThat(muted(week, "MAX-AHA")).isEqualTo("CAUTION [6]");
    }

    @Test
    void otherProductsThatExceedTheLimitStillFlag() {
        WeekBuilder week = twoAcids()
                .leaveOn("man", "glycolic_acid", 8)
                .evening("man", 1, 3)
                .evening("lac", 2);
        Timeline tolerating = tolerating(week, new ToleratedCaution(0, "MAX-AHA", LONG));
        assertThat(says(tolerating, "MAX-AHA")).isEqualTo("CAUTION [4, 6]");
        assertThat(muted(tolerating, "MAX-AHA")).isEqualTo("CAUTION [3]");
    }

    @Test
    void aDayWithNothingButAToleratedUseIsNotFlagged() {
        WeekBuilder week = new WeekBuilder()
                .leaveOn("gly", "glycolic_acid", 7)
                .leaveOn("lac", "lactic_acid", 7)
                .evening("lac", 0, 1, 2, 3)
                .evening("gly", 5);
        assertThat(says(tolerating(week), "MAX-AHA")).isEqualTo("CAUTION [3, 5]");
        Timeline tolerating = tolerating(week, new ToleratedCaution(0, "MAX-AHA", LONG));
        assertThat(says(tolerating, "MAX-AHA")).isEqualTo("CAUTION [3]");
        assertThat(muted(tolerating, "MAX-AHA")).isEqualTo("CAUTION [5]");
    }

    @Test
    void aRuleCanBeToleratedAltogether() {
        Timeline week = tolerating(twoAcids(), new ToleratedCaution(null, "MAX-AHA", LONG));
        assertThat(says(week, "MAX-AHA")).isEmpty();
        assertThat(says(week, "MAX-EXFOL")).isNotEmpty();
    }

    @Test
    void aProductCanBeToleratedAltogether() {
        Timeline week = tolerating(twoAcids(), new ToleratedCaution(0, null, LONG));
        assertThat(says(week, "MAX-AHA")).isEmpty();
        assertThat(says(week, "MAX-EXFOL")).isEmpty();
        assertThat(WeekBuilder.CHECKER.muted(week))
                .allSatisfy(muted -> assertThat(muted.by()).containsExactly(new ToleratedCaution(0, null, LONG)));
    }

    @Test
    void endsAfterItsLastDay() {
        WeekBuilder week = new WeekBuilder().leaveOn("gly", "glycolic_acid", 7).evening("gly", 0, 1, 2, 3, 5);
        assertThat(says(tolerating(week), "MAX-AHA")).isEqualTo("CAUTION [3, 5]");
        Timeline tolerating = tolerating(week, new ToleratedCaution(0, "MAX-AHA", 4));
        assertThat(says(tolerating, "MAX-AHA")).isEqualTo("CAUTION [5]");
        assertThat(muted(tolerating, "MAX-AHA")).isEqualTo("CAUTION [3]");
    }

    @Test
    void neverMutesAStop() {
        WeekBuilder pregnant =
                new WeekBuilder().pregnant().leaveOn("ret", "retinol").evening("ret", 0);
        ToleratedCaution all = new ToleratedCaution(0, null, LONG);
        ToleratedCaution rule = new ToleratedCaution(null, "PREG-RET", LONG);
        assertThat(says(tolerating(pregnant, all, rule), "PREG-RET")).isEqualTo("STOP [0]");
        assertThat(muted(tolerating(pregnant, all, rule), "PREG-RET")).isEmpty();
    }

    @Test
    void neverMutesACautionThatBecameAStop() {
        WeekBuilder night = new WeekBuilder()
                .skin(Sensitivity.SENSITIVE)
                .leaveOn("gly", "glycolic_acid", 7)
                .leaveOn("ret", "retinol", 0.3)
                .evening("gly", 3)
                .evening("ret", 3);
        ToleratedCaution rule = new ToleratedCaution(null, "NSN-ACID-RET", LONG);
        assertThat(says(tolerating(night, rule), "NSN-ACID-RET")).isEqualTo("STOP [3]");
    }

    @Test
    void leavesTheStopOfARuleWhoseCautionsItMutes() {
        WeekBuilder week = new WeekBuilder().words("peel", "aha_peel 25 rinsed").evening("peel", 0, 3, 6);
        assertThat(says(tolerating(week), "MAX-PEEL")).isEqualTo("STOP [3, 6]");
        Timeline tolerating = tolerating(week, new ToleratedCaution(null, "MAX-PEEL", LONG));
        assertThat(says(tolerating, "MAX-PEEL")).isEqualTo("STOP [6]");
        assertThat(muted(tolerating, "MAX-PEEL")).isEqualTo("CAUTION [3]");
    }

    @Test
    void aRampIsToleratedWithTheProductThatItIsFor() {
        WeekBuilder week = new WeekBuilder()
                .leaveOn("new", "retinol", 0.3)
                .leaveOn("old", "retinal", 0.05)
                .weeksUsed("new", 0)
                .evening("old", 0, 1, 3, 4)
                .evening("new", 2);
        assertThat(says(tolerating(week), "RAMP-RET")).isEqualTo("CAUTION [2, 3, 4]");
        assertThat(says(tolerating(week, new ToleratedCaution(0, "RAMP-RET", LONG)), "RAMP-RET"))
                .isEmpty();
    }

    @Test
    void tipsAreLeftAlone() {
        WeekBuilder week =
                new WeekBuilder().leaveOn("vit", "l_ascorbic_acid", 10).evening("vit", 0);
        assertThat(says(tolerating(week, new ToleratedCaution(null, "PREF-VITC-AM", LONG)), "PREF-VITC-AM"))
                .isEqualTo("TIP [0]");
    }

    @Test
    void aToleranceOfAnUnknownRuleChangesNothing() {
        Timeline week = tolerating(twoAcids(), new ToleratedCaution(null, "FROM-THE-FUTURE", LONG));
        assertThat(WeekBuilder.CHECKER.check(week)).isEqualTo(WeekBuilder.CHECKER.check(tolerating(twoAcids())));
        assertThat(WeekBuilder.CHECKER.muted(week)).isEmpty();
    }
}
