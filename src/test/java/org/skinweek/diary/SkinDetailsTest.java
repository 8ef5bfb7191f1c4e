package org.skinweek.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SkinDetailsTest {
    @ParameterizedTest
    @EnumSource(SkinAspect.class)
    void aScoreThatIsNotToldIsUnknownAndNotZero(SkinAspect aspect) {
        assertThat(SkinScores.NONE.of(aspect)).isEmpty();
        SkinScores told = SkinScores.NONE.with(aspect, 0);
        assertThat(told.of(aspect)).contains(0);
        assertThat(told).isNotEqualTo(SkinScores.NONE);
        assertThat(told.with(aspect, null)).isEqualTo(SkinScores.NONE);
    }

    @ParameterizedTest
    @EnumSource(SkinAspect.class)
    void noScoreIsOutOfRange(SkinAspect aspect) {
        assertThatThrownBy(() -> SkinScores.NONE.with(aspect, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SkinScores.NONE.with(aspect, 11)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void suspectsAreNamedOnceAndTagsInOrder() {
        SkinDetails details =
                new SkinDetails(SkinScores.NONE, List.of("b", "a", "b"), Set.of(SkinTag.SUN, SkinTag.LATE_NIGHT));
        assertThat(details.suspected()).containsExactly("b", "a");
        assertThat(details.tags()).containsExactly(SkinTag.LATE_NIGHT, SkinTag.SUN);
        assertThat(details.isEmpty()).isFalse();
    }
}
