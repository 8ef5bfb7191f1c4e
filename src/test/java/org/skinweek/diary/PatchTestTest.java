package org.skinweek.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PatchTestTest {
    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 16);
    private static final int DAYS = 3;

    private final PatchTest test = new PatchTest(new UUID(0, 1), "ret", BEGUN, PatchPlace.INNER_ARM, List.of());

    @Test
    void passesWithTheLookAfterAllItsDays() {
        PatchTest looked = test.with(look(1, PatchResult.NOTHING)).with(look(2, PatchResult.NOTHING));
        assertThat(looked.passed(DAYS)).isEmpty();
        assertThat(looked.with(look(3, PatchResult.NOTHING)).passed(DAYS)).contains(BEGUN.plusDays(3));
        assertThat(looked.with(look(5, PatchResult.NOTHING)).ended(DAYS)).contains(BEGUN.plusDays(5));
    }

    @Test
    void neverPassesWithAReaction() {
        PatchTest looked = test.with(look(3, PatchResult.NOTHING)).with(look(1, PatchResult.ITCHING));
        assertThat(looked.passed(DAYS)).isEmpty();
        assertThat(looked.ended(DAYS)).contains(BEGUN.plusDays(1));
        assertThat(looked.looks()).extracting(PatchLook::day).containsExactly(BEGUN.plusDays(1), BEGUN.plusDays(3));
    }

    @Test
    void isDueOnEachDayAfterTheFirstUntilItEnds() {
        assertThat(test.isDue(BEGUN, DAYS)).isFalse();
        assertThat(test.isDue(BEGUN.plusDays(1), DAYS)).isTrue();
        assertThat(test.isDue(BEGUN.plusDays(30), DAYS)).isTrue();
        assertThat(test.with(look(1, PatchResult.NOTHING)).isDue(BEGUN.plusDays(1), DAYS))
                .isFalse();
        assertThat(test.with(look(1, PatchResult.REDNESS)).isDue(BEGUN.plusDays(2), DAYS))
                .isFalse();
    }

    @Test
    void aSecondLookOfADayTakesThePlaceOfTheFirst() {
        PatchTest looked = test.with(look(1, PatchResult.NOTHING)).with(look(1, PatchResult.RASH));
        assertThat(looked.looks()).containsExactly(look(1, PatchResult.RASH));
        assertThatThrownBy(() -> test.with(look(-1, PatchResult.NOTHING))).isInstanceOf(IllegalArgumentException.class);
    }

    private static PatchLook look(int day, PatchResult result) {
        return new PatchLook(BEGUN.plusDays(day), result);
    }
}
