package org.skinweek.schedule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;
import static org.skinweek.catalog.Session.MORNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;

/** A move of a rhythm takes along what follows, and leaves what was before. */
class RhythmMoveTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final SkinCycle CYCLE =
            new SkinCycle("skin", "Mine", FIRST, List.of("exfoliate", "retinoid", "rest", "rest"));

    private static DateSchedule of(UseRhythm rhythm, @Nullable LocalDate from) {
        return DateSchedule.EMPTY
                .withCycle("skin", CYCLE)
                .withLines("acid", List.of(new RhythmLine(EVENING, rhythm, from, null)));
    }

    private static List<Integer> days(DateSchedule schedule, RhythmMove move, LocalDate first, Session session) {
        DateSchedule moved =
                schedule.withLines("acid", move.lines(schedule, "acid", first).orElseThrow());
        return IntStream.range(0, 15)
                .filter(day -> moved.lines("acid").stream()
                        .anyMatch(line -> line.session() == session && moved.occurs(line, FIRST.plusDays(day))))
                .boxed()
                .toList();
    }

    @Test
    void everyThirdDayGoesOnFromWhereItWasMovedTo() {
        DateSchedule third = of(new UseRhythm.EveryDays(3), FIRST);
        RhythmMove move = new RhythmMove(FIRST.plusDays(6), EVENING, FIRST.plusDays(7), EVENING);

        assertThat(days(third, move, FIRST.plusDays(6), EVENING)).containsExactly(0, 3, 7, 10, 13);
        assertThat(days(third, move, FIRST.plusDays(2), EVENING))
                .as("all to come")
                .containsExactly(0, 4, 7, 10, 13);
    }

    @Test
    void oneOfTwoWeekdaysBecomesAnother() {
        DateSchedule weekly = of(new UseRhythm.OnWeekdays(Set.of(MONDAY, FRIDAY)), null);
        RhythmMove move = new RhythmMove(FIRST.plusDays(7), EVENING, FIRST.plusDays(8), EVENING);

        assertThat(days(weekly, move, FIRST.plusDays(7), EVENING)).containsExactly(0, 4, 8, 11);
        assertThat(move.to().getDayOfWeek()).isEqualTo(TUESDAY);
    }

    @Test
    void aCycleBelongsToThePersonAndOnlyTheSessionCanChange() {
        DateSchedule cyclic = of(new UseRhythm.CycleNights("skin", Set.of("exfoliate")), null);

        assertThat(new RhythmMove(FIRST, EVENING, FIRST.plusDays(1), EVENING).lines(cyclic, "acid", FIRST))
                .isEmpty();
        RhythmMove toMorning = new RhythmMove(FIRST.plusDays(4), EVENING, FIRST.plusDays(4), MORNING);
        assertThat(days(cyclic, toMorning, FIRST.plusDays(4), MORNING)).containsExactly(4, 8, 12);
        assertThat(days(cyclic, toMorning, FIRST.plusDays(4), EVENING)).containsExactly(0);
    }

    @Test
    void whatIsNoUseOfARhythmMovesNothing() {
        DateSchedule third = of(new UseRhythm.EveryDays(3), FIRST);

        assertThat(new RhythmMove(FIRST.plusDays(1), EVENING, FIRST.plusDays(2), EVENING).lines(third, "acid", FIRST))
                .isEmpty();
    }
}
