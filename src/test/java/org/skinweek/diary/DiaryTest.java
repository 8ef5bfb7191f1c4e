package org.skinweek.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.routine.SymptomLevel;

class DiaryTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");
    private static final DiaryEntry USED = entry(1, MONDAY, "ret", null);
    private static final DiaryEntry SKIPPED = entry(2, MONDAY.plusDays(2), "ret", SkipReason.NO_TIME);
    private static final SkinNote CALM = note(1, MONDAY, null, "calm");
    private static final SkinNote RED = note(2, MONDAY, SymptomLevel.MILD, "red");

    private static DiaryEntry entry(int id, LocalDate day, String product, @Nullable SkipReason skip) {
        return new DiaryEntry(new UUID(0, id), day, Session.EVENING, product, skip, "", NOW, ZoneOffset.UTC);
    }

    private static SkinNote note(int id, LocalDate day, @Nullable SymptomLevel level, String text) {
        return new SkinNote(new UUID(1, id), day, level, text, NOW, ZoneOffset.UTC);
    }

    @Test
    void holdsWhatIsWrittenDownByDay() {
        Diary diary = Diary.of(List.of(USED, SKIPPED), List.of(CALM));

        assertThat(diary.days()).containsOnlyKeys(MONDAY, MONDAY.plusDays(2));
        assertThat(diary.day(MONDAY)).isEqualTo(new DiaryDay(List.of(USED), List.of(CALM)));
        assertThat(diary.day(MONDAY.plusDays(1))).isEqualTo(DiaryDay.EMPTY);
        assertThat(diary.firstDay()).contains(MONDAY);
    }

    @Test
    void isTheSameHoweverItCameToBe() {
        Diary read = Diary.of(List.of(USED, SKIPPED), List.of(CALM, RED));

        Diary written = Diary.EMPTY.with(SKIPPED).with(CALM, -1).with(USED).with(RED, -1);

        assertThat(written).isEqualTo(read).hasSameHashCodeAs(read);
    }

    @Test
    void anEntryTakesThePlaceOfTheOneWithItsId() {
        Diary diary = Diary.of(List.of(USED), List.of()).with(USED.withNote("a thin layer"));

        assertThat(diary.day(MONDAY).entries()).containsExactly(USED.withNote("a thin layer"));
    }

    @Test
    void aNoteGoesWhereItIsPut() {
        SkinNote first = note(3, MONDAY, null, "first");
        Diary diary = Diary.of(List.of(), List.of(CALM, RED));

        assertThat(diary.with(first, 0).day(MONDAY).notes()).containsExactly(first, CALM, RED);
        assertThat(diary.with(first, -1).day(MONDAY).notes()).containsExactly(CALM, RED, first);
        assertThat(diary.with(first, 9).day(MONDAY).notes()).containsExactly(CALM, RED, first);
    }

    @Test
    void aNoteThatIsThereKeepsItsPlace() {
        SkinNote calmer = note(2, MONDAY, null, "calmer");

        assertThat(Diary.of(List.of(), List.of(CALM, RED))
                        .with(calmer, 0)
                        .day(MONDAY)
                        .notes())
                .containsExactly(CALM, calmer);
    }

    @Test
    void aDayWithNothingLeftIsGone() {
        Diary diary = Diary.of(List.of(USED), List.of(CALM)).without(USED);

        assertThat(diary.days()).containsOnlyKeys(MONDAY);
        assertThat(diary.without(CALM)).isEqualTo(Diary.EMPTY);
        assertThat(diary.without(CALM).isEmpty()).isTrue();
    }

    @Test
    void betweenIncludesBothEndsAndNothingWhereTheyAreTheWrongWayRound() {
        Diary diary = Diary.of(List.of(USED, SKIPPED), List.of());

        assertThat(diary.between(MONDAY, MONDAY.plusDays(2))).hasSize(2);
        assertThat(diary.between(MONDAY.plusDays(1), MONDAY.plusDays(2))).hasSize(1);
        assertThat(diary.between(MONDAY.plusDays(2), MONDAY)).isEmpty();
    }

    @Test
    void laterDaysCountForNothingUpToADay() {
        DiaryEntry later = entry(3, MONDAY.plusDays(5), "gly", null);
        Diary diary = Diary.of(List.of(USED, later), List.of());

        Diary known = diary.upTo(MONDAY.plusDays(4));

        assertThat(known.days()).containsOnlyKeys(MONDAY);
        assertThat(known.firstUse("gly")).isEmpty();
        assertThat(known.firstUse("ret")).contains(MONDAY);
        assertThat(diary.upTo(MONDAY.plusDays(5))).isSameAs(diary);
    }

    @Test
    void aSkippedStepIsNoUse() {
        DiaryDay day = new DiaryDay(List.of(USED, entry(4, MONDAY, "gly", SkipReason.IRRITATED)), List.of());

        assertThat(day.uses()).containsExactly(USED);
        assertThat(day.hasUse("ret")).isTrue();
        assertThat(day.hasUse("gly")).isFalse();
        assertThat(day.isEmpty()).isFalse();
    }

    @Test
    void whatMovesToAnotherDayKeepsAllButTheMoment() {
        Instant moment = NOW.plusSeconds(60);

        assertThat(SKIPPED.on(MONDAY, moment))
                .isEqualTo(new DiaryEntry(
                        SKIPPED.id(), MONDAY, Session.EVENING, "ret", SkipReason.NO_TIME, "", moment, ZoneOffset.UTC));
        assertThat(RED.on(MONDAY.plusDays(1), moment))
                .isEqualTo(
                        new SkinNote(RED.id(), MONDAY.plusDays(1), SymptomLevel.MILD, "red", moment, ZoneOffset.UTC));
    }
}
