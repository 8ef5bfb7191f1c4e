package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.catalog.Sensitivity;

class SkinProfileTest {
    private static SkinProfile with(SkinCondition condition) {
        return new SkinProfile(Sensitivity.LOW, SkinType.OILY, Set.of(SkinGoal.TONE), false, Set.of(condition));
    }

    @ParameterizedTest
    @EnumSource(names = {"ROSACEA", "ECZEMA", "ACTIVE_ECZEMA"})
    void rosaceaAndEczemaMakeSkinSensitiveWhateverIsStated(SkinCondition condition) {
        assertThat(with(condition).sensitivity()).isEqualTo(Sensitivity.SENSITIVE);
        assertThat(with(condition).stated()).isEqualTo(Sensitivity.LOW);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ROSACEA", "ECZEMA", "ACTIVE_ECZEMA"})
    void otherConditionsLeaveItAsStated(SkinCondition condition) {
        assertThat(with(condition).sensitivity()).isEqualTo(Sensitivity.LOW);
    }

    @Test
    void whoSaidNothingHasNormalSkin() {
        assertThat(SkinProfile.DEFAULT.sensitivity()).isEqualTo(Sensitivity.NORMAL);
        assertThat(SkinProfile.DEFAULT.skinType()).isNull();
    }

    @Test
    void anotherSensitivityLeavesTheRest() {
        SkinProfile changed = with(SkinCondition.SUNBURN).withStated(Sensitivity.SENSITIVE);

        assertThat(changed.stated()).isEqualTo(Sensitivity.SENSITIVE);
        assertThat(changed.skinType()).isEqualTo(SkinType.OILY);
        assertThat(changed.goals()).containsExactly(SkinGoal.TONE);
        assertThat(changed.conditions()).containsExactly(SkinCondition.SUNBURN);
    }

    @Test
    void aProfileDoesNotChangeWithTheSetsThatItWasMadeFrom() {
        Set<SkinGoal> goals = EnumSet.of(SkinGoal.OIL);
        SkinProfile profile = new SkinProfile(Sensitivity.NORMAL, null, goals, true, Set.of());

        goals.add(SkinGoal.CALM);

        assertThat(profile.goals()).containsExactly(SkinGoal.OIL);
    }
}
