package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchPlace;
import org.skinweek.diary.PatchResult;
import org.skinweek.diary.PatchTest;

class PatchWordsTest {
    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 16);

    private final PatchWords words = new PatchWords(new Words(Locale.UK));
    private final PatchTest test = new PatchTest(new UUID(0, 1), "ret", BEGUN, PatchPlace.INNER_ARM, List.of());

    @Test
    void saysWhichDayOfTheTestItIs() {
        assertThat(words.standing(test, 3, BEGUN)).isEqualTo("Since 16 November: day 1 of 3");
        assertThat(words.standing(test, 3, BEGUN.plusDays(1))).isEqualTo("Since 16 November: look at the patch today");
        assertThat(words.progress(test, BEGUN.plusDays(2), 3)).isEqualTo("Day 3 of 3");
        assertThat(words.progress(test, BEGUN.plusDays(3), 3)).isEqualTo("Last look");
    }

    @Test
    void saysWhetherItPassedOrReacted() {
        assertThat(words.standing(
                        test.with(new PatchLook(BEGUN.plusDays(3), PatchResult.NOTHING)), 3, LocalDate.of(2027, 1, 1)))
                .isEqualTo("Passed on 19 November 2026");
        assertThat(words.standing(
                        test.with(new PatchLook(BEGUN.plusDays(2), PatchResult.REDNESS)), 3, BEGUN.plusDays(9)))
                .isEqualTo("Reacted at the underside of the arm on 18 November: redness");
    }
}
