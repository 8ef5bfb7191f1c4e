package org.skinweek.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often an active is used: {@link SlowStart}, {@link UseFrequency} and the numbers that both are made of. */
class SlowStartTest {
    private static final SlowStart RAMP = new SlowStart(
            "RAMP-RET",
            List.of("retinol"),
            List.of(step(1, 2, 2), step(3, 4, 3), step(5, 8, 5)),
            "label",
            EvidenceGrade.C,
            List.of());

    private static SlowStart.Step step(int from, int to, double most) {
        return new SlowStart.Step(from, to, BySensitivity.same(most), BySensitivity.same(2));
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 2", "2, 3", "3, 3", "4, 5", "7, 5"})
    void weeksOfUseSayWhichStepHolds(int completedWeeks, double most) {
        assertThat(RAMP.stepAfter(completedWeeks).orElseThrow().most().normal()).isEqualTo(most);
    }

    @Test
    void afterTheLastStepTheRampIsOver() {
        assertThat(RAMP.stepAfter(8)).isEmpty();
        assertThat(RAMP.stepAfter(26)).isEmpty();
    }

    @Test
    void otherStepsLeaveTheRestOfTheRamp() {
        SlowStart slower = RAMP.withSteps(List.of(step(1, 12, 1)));

        assertThat(slower.stepAfter(11).orElseThrow().most().sensitive()).isEqualTo(1);
        assertThat(slower.id()).isEqualTo("RAMP-RET");
        assertThat(slower.appliesTo()).containsExactly("retinol");
    }

    @Test
    void eachSensitivityHasItsNumber() {
        BySensitivity most = new BySensitivity(5, 3, 2);

        assertThat(most.of(Sensitivity.LOW)).isEqualTo(5);
        assertThat(most.of(Sensitivity.NORMAL)).isEqualTo(3);
        assertThat(most.of(Sensitivity.SENSITIVE)).isEqualTo(2);
        assertThat(BySensitivity.same(7)).isEqualTo(new BySensitivity(7, 7, 7));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void aNumberThatNoLimitHasIsRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BySensitivity(1, 1, value))
                .withMessageContaining("sensitive is " + value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BySensitivity(value, 1, 1))
                .withMessageContaining("low is " + value);
    }

    @Test
    void usualTimesComeBeforeTheMostThatIsAllowed() {
        UseFrequency stated = frequency(BySensitivity.same(3), most(7));

        assertThat(stated.settled(Sensitivity.NORMAL)).isEqualTo(3);
    }

    @Test
    void withoutUsualTimesTheStrengthThatMayBeUsedMostSaysHowOften() {
        assertThat(frequency(null, most(2), most(5)).settled(Sensitivity.NORMAL))
                .isEqualTo(5);
    }

    @Test
    void withoutEitherOneStaysAtTheStart() {
        assertThat(frequency(null).settled(Sensitivity.SENSITIVE)).isEqualTo(0.5);
    }

    private static UseFrequency.UsualMost most(double times) {
        return new UseFrequency.UsualMost(null, BySensitivity.same(times));
    }

    private static UseFrequency frequency(@Nullable BySensitivity usual, UseFrequency.UsualMost... most) {
        return new UseFrequency(BySensitivity.same(0.5), List.of(most), usual, null);
    }
}
