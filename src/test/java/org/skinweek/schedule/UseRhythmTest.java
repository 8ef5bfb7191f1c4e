package org.skinweek.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Session;

/** Rhythms say what they can and refuse what they cannot be. */
class UseRhythmTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @ValueSource(ints = {1, 29})
    void aStepIsFromTwoDaysToFourWeeks(int days) {
        assertThatThrownBy(() -> new UseRhythm.EveryDays(days)).hasMessage("days is %s: it must be from 2 to 28", days);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, '0,4'", "3, '0,3,5'", "4, '0,2,4,6'", "5, '0,2,3,5,6'", "7, '0,1,2,3,4,5,6'"})
    void timesAWeekAreSpreadEvenly(int times, String days) {
        UseRhythm.TimesAWeek rhythm = new UseRhythm.TimesAWeek(times);

        assertThat(IntStream.range(0, 7).filter(rhythm::has).mapToObj(String::valueOf))
                .isEqualTo(List.of(days.split(",")));
    }

    @Test
    void gapsThatNoWeekCanKeepAreRefused() {
        assertThat(new UseRhythm.TimesAWeek(2, 3, 4).times()).isEqualTo(2);
        assertThatThrownBy(() -> new UseRhythm.TimesAWeek(2, 4, 5)).hasMessageContaining("3 to 4 days");
        assertThatThrownBy(() -> new UseRhythm.TimesAWeek(2, 1, 3)).hasMessageContaining("3 to 4 days");
    }

    @Test
    void aLineThatCountsDaysNeedsAFirstOne() {
        assertThatThrownBy(() -> new RhythmLine(Session.EVENING, new UseRhythm.EveryDays(3), null, null))
                .hasMessageContaining("the first of them");
    }

    @Test
    void aLineIsCutBeforeADay() {
        RhythmLine line = new RhythmLine(Session.EVENING, new UseRhythm.EveryDays(3), MONDAY, null);

        assertThat(line.before(MONDAY)).isEmpty();
        assertThat(line.before(MONDAY.plusDays(5)))
                .contains(new RhythmLine(Session.EVENING, new UseRhythm.EveryDays(3), MONDAY, MONDAY.plusDays(4)));
    }

    @Test
    void aCycleHasNamedNightsFromItsFirstOn() {
        SkinCycle cycle = new SkinCycle("skin", "Mine", MONDAY, List.of("acid", "retinoid", "rest", "rest"));

        assertThat(cycle.nightOn(MONDAY.minusDays(1))).isEmpty();
        assertThat(MONDAY.datesUntil(MONDAY.plusDays(6))
                        .map(day -> cycle.nightOn(day).orElseThrow())
                        .collect(Collectors.joining(" ")))
                .isEqualTo("acid retinoid rest rest acid retinoid");
        assertThatThrownBy(() -> new SkinCycle("skin", "Mine", MONDAY, List.of("a", "b")))
                .hasMessage("the cycle has 2 nights: it must have from 3 to 14");
        assertThatThrownBy(() -> new SkinCycle("skin", "Mine", MONDAY, List.of("a", " ", "b")))
                .hasMessageContaining("give it a name");
    }

    @Test
    void aRhythmOfNothingIsRefused() {
        assertThatThrownBy(() -> new UseRhythm.OnWeekdays(Set.of())).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new UseRhythm.CycleNights("skin", Set.of())).hasMessageContaining("at least one");
    }
}
