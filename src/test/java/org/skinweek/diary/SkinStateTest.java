package org.skinweek.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.diary.SkinState.Advice.EMERGENCY;
import static org.skinweek.diary.SkinState.Advice.NONE;
import static org.skinweek.diary.SkinState.Advice.PAUSE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.routine.SymptomLevel;

class SkinStateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @EnumSource(names = {"MODERATE", "SEVERE"})
    void strongProductsRestForSevenDays(SymptomLevel level) {
        Diary diary = diary(note(DAY, level));

        assertThat(SkinState.on(diary, DAY.minusDays(1)).advice()).isEqualTo(NONE);
        assertThat(SkinState.on(diary, DAY)).isEqualTo(new SkinState(PAUSE, DAY));
        assertThat(SkinState.on(diary, DAY.plusDays(7)).advice()).isEqualTo(PAUSE);
        assertThat(SkinState.on(diary, DAY.plusDays(7)).pauseEnds()).isEqualTo(DAY.plusDays(8));
        assertThat(SkinState.on(diary, DAY.plusDays(8))).isEqualTo(new SkinState(NONE, null));
    }

    @Test
    void theLatestReactionBeginsThePauseAnew() {
        Diary diary = diary(note(DAY, SymptomLevel.SEVERE), note(DAY.plusDays(3), SymptomLevel.MODERATE));

        assertThat(SkinState.on(diary, DAY.plusDays(4)).pauseEnds()).isEqualTo(DAY.plusDays(11));
    }

    @Test
    void aLittleRednessAsksForNothing() {
        assertThat(SkinState.on(diary(note(DAY, SymptomLevel.MILD)), DAY).advice())
                .isEqualTo(NONE);
    }

    @Test
    void feelingFineDoesNotShortenThePause() {
        Diary diary = diary(note(DAY, SymptomLevel.MODERATE), note(DAY.plusDays(1), null));

        assertThat(SkinState.on(diary, DAY.plusDays(1)).advice()).isEqualTo(PAUSE);
    }

    @Test
    void anAllergicReactionComesFirstUntilTheSkinIsFine() {
        Diary diary = diary(
                note(DAY, SymptomLevel.SEVERE),
                note(DAY.plusDays(1), SymptomLevel.ALLERGIC),
                note(DAY.plusDays(4), null));

        assertThat(SkinState.on(diary, DAY.plusDays(3))).isEqualTo(new SkinState(EMERGENCY, DAY.plusDays(1)));
        assertThat(SkinState.on(diary, DAY.plusDays(4)).advice()).isEqualTo(PAUSE);
    }

    @Test
    void anAllergicReactionLastsUntilTheSkinIsNotedAsFine() {
        Diary diary = diary(note(DAY, SymptomLevel.ALLERGIC), note(DAY.plusDays(2), SymptomLevel.MILD));

        assertThat(SkinState.on(diary, DAY.plusDays(400))).isEqualTo(new SkinState(EMERGENCY, DAY));
    }

    @Test
    void onlyWhatCameAfterTheLastFineDayIsStillOpen() {
        Diary diary = diary(
                note(DAY, SymptomLevel.ALLERGIC),
                note(DAY.plusDays(1), null),
                note(DAY.plusDays(2), SymptomLevel.ALLERGIC),
                note(DAY.plusDays(5), SymptomLevel.ALLERGIC));

        assertThat(SkinState.openAllergies(diary, DAY.plusDays(9))).containsExactly(DAY.plusDays(2), DAY.plusDays(5));
        assertThat(SkinState.openAllergies(diary, DAY.plusDays(1))).isEmpty();
    }

    private static Diary diary(SkinNote... notes) {
        return Diary.of(List.of(), List.of(notes));
    }

    private static SkinNote note(LocalDate day, @Nullable SymptomLevel level) {
        return new SkinNote(
                UUID.randomUUID(), day, level, "", day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
