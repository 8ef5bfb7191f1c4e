package org.skinweek.app;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.SampleNotebook;

/** What is planned by date changes those dates, and each command can be undone. */
class ScheduleCommandsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final LocalDate TODAY = FIRST.minusDays(3);

    private final Notebook weekly = SampleNotebook.withShelf()
            .plan(MONDAY, EVENING, "acid")
            .plan(THURSDAY, EVENING, "acid", "cream")
            .build();

    private static Notebook after(Notebook notebook, Function<Notebook, Optional<Command>> maker) {
        Command command = maker.apply(notebook).orElseThrow();
        Notebook after = notebook.after(command.changes());
        assertThat(after.after(command.inverse().changes())).isEqualTo(notebook);
        return after;
    }

    private static RhythmLine every(int days, LocalDate from) {
        return new RhythmLine(EVENING, new UseRhythm.EveryDays(days), from, null);
    }

    private static List<LocalDate> dates(Notebook notebook, String product, LocalDate from, int days) {
        return from.datesUntil(from.plusDays(days))
                .filter(day -> notebook.planOn(day)
                        .products(day.getDayOfWeek(), EVENING)
                        .contains(product))
                .toList();
    }

    @Test
    void aRhythmTakesThePlaceOfTheWeekFromItsFirstDayOn() {
        LocalDate wednesday = FIRST.plusDays(2);
        Notebook rhythmic =
                after(weekly, RhythmCommands.setRhythm("acid", List.of(every(3, wednesday)), wednesday, TODAY));

        assertThat(dates(rhythmic, "acid", FIRST, 14))
                .as("the Monday before stays")
                .containsExactly(FIRST, wednesday, FIRST.plusDays(5), FIRST.plusDays(8), FIRST.plusDays(11));
        assertThat(dates(rhythmic, "cream", FIRST, 14)).hasSize(2);
        assertThat(rhythmic.plan().inTheEnd().count("acid")).isZero();
    }

    @Test
    void fromADayOnTheRhythmIsAnother() {
        Notebook third = after(weekly, RhythmCommands.setRhythm("acid", List.of(every(3, FIRST)), FIRST, TODAY));
        LocalDate later = FIRST.plusDays(7);
        Notebook fifth = after(third, RhythmCommands.setRhythm("acid", List.of(every(5, later)), later, TODAY));

        assertThat(dates(fifth, "acid", FIRST, 14))
                .containsExactly(FIRST, FIRST.plusDays(3), FIRST.plusDays(6), later, later.plusDays(5));
    }

    @Test
    void oneUseIsLeftOutAddedOrMovedAndPutBack() {
        Notebook third = after(weekly, RhythmCommands.setRhythm("acid", List.of(every(3, FIRST)), FIRST, TODAY));
        Notebook moved = after(third, ScheduleCommands.move(FIRST, EVENING, FIRST.plusDays(1), EVENING, "acid", TODAY));

        assertThat(dates(moved, "acid", FIRST, 4)).containsExactly(FIRST.plusDays(1), FIRST.plusDays(3));
        assertThat(after(moved, ScheduleCommands.move(FIRST.plusDays(1), EVENING, FIRST, EVENING, "acid", TODAY)))
                .isEqualTo(third);
        assertThat(ScheduleCommands.add(FIRST, EVENING, "acid", TODAY).apply(third))
                .as("it is planned already")
                .isEmpty();
        assertThat(ScheduleCommands.leaveOut(FIRST.plusDays(1), EVENING, "acid", TODAY)
                        .apply(third))
                .as("it is not planned")
                .isEmpty();
    }

    @Test
    void aUseOfTheWeekIsLeftOutOnOneDateToo() {
        Notebook once = after(weekly, ScheduleCommands.leaveOut(FIRST, EVENING, "acid", TODAY));

        assertThat(dates(once, "acid", FIRST, 14))
                .containsExactly(FIRST.plusDays(3), FIRST.plusDays(7), FIRST.plusDays(10));
    }

    @Test
    void whatFollowsACycleGoesWithIt() {
        SkinCycle cycle = new SkinCycle("skin", "Mine", FIRST, List.of("exfoliate", "retinoid", "rest", "rest"));
        RhythmLine line = new RhythmLine(EVENING, new UseRhythm.CycleNights("skin", Set.of("exfoliate")), null, null);
        Notebook made = after(weekly, RhythmCommands.setCycle(cycle, Map.of(), TODAY));
        Notebook followed = after(made, RhythmCommands.setRhythm("acid", List.of(line), FIRST, TODAY));

        assertThat(dates(followed, "acid", FIRST, 9)).containsExactly(FIRST, FIRST.plusDays(4), FIRST.plusDays(8));
        Notebook gone = after(followed, RhythmCommands.deleteCycle("skin"));
        assertThat(gone.schedule().hasRhythm("acid")).isFalse();
        assertThat(RhythmCommands.setCycle(cycle, Map.of(), TODAY).apply(made)).isEmpty();
    }

    @Test
    void daysAwayAndEventsComeChangeAndGo() {
        DaysAway stay = new DaysAway(new UUID(0, 1), FIRST, FIRST, DaysAway.Keep.NOTHING, Set.of());
        DaysAway longer = new DaysAway(stay.id(), FIRST, FIRST.plusDays(3), DaysAway.Keep.NOTHING, Set.of());
        Notebook away = after(after(weekly, ScheduleCommands.setAway(stay)), ScheduleCommands.setAway(longer));

        assertThat(dates(away, "acid", FIRST, 7)).isEmpty();
        assertThat(after(away, ScheduleCommands.deleteAway(longer))).isEqualTo(weekly);

        SkinEvent waxing = new SkinEvent(new UUID(0, 2), SkinEventKind.WAXING, FIRST);
        Notebook waxed = after(weekly, ScheduleCommands.setEvent(waxing));
        assertThat(waxed.schedule().events()).containsExactly(waxing);
        assertThat(after(waxed, ScheduleCommands.deleteEvent(waxing))).isEqualTo(weekly);
    }
}
