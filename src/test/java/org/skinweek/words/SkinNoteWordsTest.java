package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.diary.SkinAspect;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinScores;
import org.skinweek.diary.SkinTag;

class SkinNoteWordsTest {
    private final SkinNoteWords words =
            new SkinNoteWords(new Words(Locale.UK), id -> id.equals("ret") ? "Retinol" : "ת");

    @ParameterizedTest
    @EnumSource(SkinAspect.class)
    void everyNumberHasWordsAndTheEndsTheirOwn(SkinAspect aspect) {
        for (int score = SkinScores.LEAST; score <= SkinScores.MOST; score++) {
            assertThat(words.score(aspect, score)).isNotBlank();
        }
        assertThat(words.score(aspect, 0)).isNotEqualTo(words.score(aspect, 1));
        assertThat(words.score(aspect, 10)).isNotEqualTo(words.score(aspect, 9));
        assertThat(words.score(aspect, 1)).isEqualTo(words.score(aspect, 3));
    }

    @Test
    void onlyWhatIsToldIsSaid() {
        assertThat(words.details(SkinDetails.NONE)).isEmpty();
        assertThat(words.details(new SkinDetails(
                        new SkinScores(null, null, 0, 10),
                        List.of("ret", "other"),
                        Set.of(SkinTag.SUN, SkinTag.LATE_NIGHT))))
                .containsExactly(
                        "Breakouts 0 of 10: none",
                        "How visible pores look 10 of 10: very visible",
                        "Suspected: Retinol and \u2068ת\u2069",
                        "Late night · Sun");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T20:40:00Z, 21:40",
        "2026-11-26T00:30:00Z, 01:30", // before the day ends
        "2026-11-27T08:00:00Z, 'written 27 Nov 2026, 09:00'",
    })
    void theTimeIsThatOfTheZoneAndHasItsDateWhereItIsAnotherDays(Instant moment, String said) {
        SkinNote note =
                new SkinNote(new UUID(0, 0), LocalDate.of(2026, 11, 25), null, "", moment, ZoneId.of("Europe/Berlin"));
        assertThat(words.time(note, 3)).isEqualTo(said);
    }
}
