package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.diary.Diary;
import org.skinweek.diary.SkinNote;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;

/** Which reactions of a diary matter in a week, and when an allergic one is over. */
class DiaryReactionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void anAllergicReactionIsOverOnTheDayOfTheFirstFineNoteAfterIt() {
        assertThat(of(note(0, 9, SymptomLevel.ALLERGIC), note(2, 9, SymptomLevel.MILD), note(4, 9, null)))
                .containsExactly(new Symptom(0, SymptomLevel.ALLERGIC, 4), new Symptom(2, SymptomLevel.MILD));
    }

    @Test
    void eachAllergicReactionIsOverByItself() {
        assertThat(of(
                        note(0, 9, SymptomLevel.ALLERGIC),
                        note(1, 9, null),
                        note(2, 9, SymptomLevel.ALLERGIC),
                        note(3, 9, SymptomLevel.ALLERGIC),
                        note(4, 9, null),
                        note(6, 9, SymptomLevel.ALLERGIC)))
                .containsExactly(
                        new Symptom(0, SymptomLevel.ALLERGIC, 1),
                        new Symptom(2, SymptomLevel.ALLERGIC, 4),
                        new Symptom(3, SymptomLevel.ALLERGIC, 4),
                        new Symptom(6, SymptomLevel.ALLERGIC));
    }

    @Test
    void ofOneDayTheOrderOfWritingDownCounts() {
        assertThat(of(note(0, 9, SymptomLevel.ALLERGIC), note(0, 10, null)))
                .containsExactly(new Symptom(0, SymptomLevel.ALLERGIC, 0));
        assertThat(of(note(0, 10, SymptomLevel.ALLERGIC), note(0, 9, null)))
                .containsExactly(new Symptom(0, SymptomLevel.ALLERGIC));
    }

    @Test
    void notesOfOneMomentCountInTheOrderOfTheDiary() {
        assertThat(of(note(0, 9, null), note(0, 9, SymptomLevel.ALLERGIC)))
                .containsExactly(new Symptom(0, SymptomLevel.ALLERGIC));
        assertThat(of(note(0, 9, SymptomLevel.ALLERGIC), note(0, 9, null)))
                .containsExactly(new Symptom(0, SymptomLevel.ALLERGIC, 0));
    }

    @Test
    void feelingFineEndsNoOtherReaction() {
        assertThat(of(note(0, 9, SymptomLevel.SEVERE), note(1, 9, null)))
                .containsExactly(new Symptom(0, SymptomLevel.SEVERE));
    }

    @Test
    void onlyAnOpenAllergicReactionMattersForEver() {
        int longAgo = -DiaryReactions.DAYS_BEFORE - 400;
        assertThat(of(note(longAgo, 9, SymptomLevel.ALLERGIC), note(longAgo + 1, 9, SymptomLevel.SEVERE)))
                .containsExactly(new Symptom(longAgo, SymptomLevel.ALLERGIC));
        assertThat(of(note(longAgo, 9, SymptomLevel.ALLERGIC), note(longAgo + 1, 9, null)))
                .isEmpty();
    }

    @Test
    void aReactionAfterTheWeekIsNotThereYet() {
        assertThat(of(note(7, 9, SymptomLevel.SEVERE))).isEmpty();
    }

    private static List<Symptom> of(SkinNote... notes) {
        return DiaryReactions.of(Diary.of(List.of(), List.of(notes)), DAY, DAY.plusDays(6));
    }

    private static SkinNote note(int day, int hour, @Nullable SymptomLevel level) {
        LocalDate date = DAY.plusDays(day);
        return new SkinNote(
                UUID.randomUUID(), date, level, "", date.atTime(hour, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
