package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.catalog.Sensitivity;

class SkinProfileTest {
    private static SkinProfile with(Condition condition) {
        return new SkinProfile(Sensitivity.LOW, SkinType.OILY, Set.of(Goal.TONE), false, Set.of(condition));
    }

    @ParameterizedTest
    @EnumSource(names = {"ROSACEA", "ECZEMA", "ACTIVE_ECZEMA"})
    void rosaceaAndEczemaMakeSkinSensitiveWhateverIsStated(Condition condition) {
        assertThat(with(condition).sensitivity()).isEqualTo(Sensitivity.SENSITIVE);
        assertThat(with(condition).stated()).isEqualTo(Sensitivity.LOW);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ROSACEA", "ECZEMA", "ACTIVE_ECZEMA"})
    void otherConditionsLeaveItAsStated(Condition condition) {
        assertThat(with(condition).sensitivity()).isEqualTo(Sensitivity.LOW);
    }

    @Test
    void whoSaidNothingHasNormalSkin() {
        assertThat(SkinProfile.DEFAULT.sensitivity()).isEqualTo(Sensitivity.NORMAL);
        assertThat(SkinProfile.DEFAULT.skinType()).isNull();
    }

    @Test
    void anotherSensitivityLeavesTheRest() {
        SkinProfile changed = with(Condition.SUNBURN).withStated(Sensitivity.SENSITIVE);

        assertThat(changed.stated()).isEqualTo(Sensitivity.SENSITIVE);
        assertThat(changed.skinType()).isEqualTo(SkinType.OILY);
        assertThat(changed.goals()).containsExactly(Goal.TONE);
        assertThat(changed.conditions()).containsExactly(Condition.SUNBURN);
    }

    @Test
    void aProfileDoesNotChangeWithTheSetsThatItWasMadeFrom() {
        Set<Goal> goals = EnumSet.of(Goal.OIL);
        SkinProfile profile = new SkinProfile(Sensitivity.NORMAL, null, goals, true, Set.of());

        goals.add(Goal.CALM);

        assertThat(profile.goals()).containsExactly(Goal.OIL);
    }
}
