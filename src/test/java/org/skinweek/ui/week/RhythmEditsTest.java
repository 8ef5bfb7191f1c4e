package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.RhythmCommands;
import org.skinweek.app.ScheduleCommands;
import org.skinweek.catalog.Session;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

/** The board shows rhythms by date, and edits one use, those that follow, or all. */
class RhythmEditsTest {
    /** Today is the Wednesday of this week. */
    private static final LocalDate MONDAY = Samples.MONDAY;

    private static final LocalDate TODAY = MONDAY.plusDays(2);
    private static final BoardSlot WEDNESDAY = new BoardSlot(DayOfWeek.WEDNESDAY, Session.EVENING);
    private static final BoardSlot THURSDAY = new BoardSlot(DayOfWeek.THURSDAY, Session.EVENING);

    private final TestWorkspace workspace = new TestWorkspace(Samples.week(false));
    private final WeekViewModel model =
            Desktops.of(workspace.workspace(), Locale.UK).pages().week();
    private final RhythmEdits rhythms = new RhythmEdits(workspace.workspace(), model);

    RhythmEditsTest() {
        workspace.workspace().listen(notebook -> model.refresh());
        rhythm(new UseRhythm.EveryDays(3), TODAY);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void rhythm(UseRhythm rhythm, LocalDate from) {
        RhythmLine line = new RhythmLine(Session.EVENING, rhythm, from, null);
        var unused = workspace.workspace().execute(RhythmCommands.setRhythm("ret", List.of(line), from, TODAY));
        workspace.settle();
    }

    /** From today on: the days before are as the week planned them. */
    private List<WeekBoard.Card> retinol() {
        workspace.settle();
        return model.boardProperty().get().days().stream()
                .filter(day -> !day.date().isBefore(TODAY))
                .flatMap(day -> day.evening().all().stream())
                .filter(card -> card.product().id().equals("ret"))
                .toList();
    }

    private List<DayOfWeek> days() {
        return retinol().stream().map(card -> card.placement().day()).toList();
    }

    private WeekPlacement onWednesday() {
        return WEDNESDAY.with("ret");
    }

    @Test
    void aRhythmIsShownInRealDatesForAnyWeek() {
        assertThat(days()).containsExactly(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY);
        assertThat(retinol()).allMatch(card -> card.source() == WeekBoard.Source.RHYTHM);

        model.showLater(1);
        assertThat(days()).containsExactly(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void oneUseIsMovedAloneWithThoseThatFollowOrWithAll() {
        assertThat(rhythms.movable(onWednesday(), THURSDAY)).containsExactly(RhythmScope.values());

        rhythms.moveTo(onWednesday(), THURSDAY, RhythmScope.ONCE);
        assertThat(days()).containsExactly(DayOfWeek.THURSDAY, DayOfWeek.SATURDAY);
        assertThat(retinol()).extracting(WeekBoard.Card::source).contains(WeekBoard.Source.ONCE);

        var unused = workspace.workspace().undo();
        workspace.settle();
        rhythms.moveTo(onWednesday(), THURSDAY, RhythmScope.FROM_HERE_ON);
        assertThat(days()).containsExactly(DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void oneUseIsLeftOutAndPutBack() {
        rhythms.remove(onWednesday(), RhythmScope.ONCE);
        assertThat(days()).containsExactly(DayOfWeek.SATURDAY);
        assertThat(model.boardProperty().get().lane(WEDNESDAY).leftOut())
                .extracting(product -> product.id())
                .containsExactly("ret");

        rhythms.putBack(model.boardProperty().get().lane(WEDNESDAY).leftOut().get(0), WEDNESDAY);
        assertThat(days()).containsExactly(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY);
        assertThat(workspace.workspace().notebook().schedule().exceptions()).isEmpty();
    }

    @Test
    void aRhythmEndsFromHereOn() {
        rhythms.remove(new WeekPlacement(DayOfWeek.SATURDAY, Session.EVENING, "ret"), RhythmScope.FROM_HERE_ON);

        assertThat(days()).containsExactly(DayOfWeek.WEDNESDAY);
        model.showLater(1);
        assertThat(days()).isEmpty();
    }

    @Test
    void whatIsDroppedOrTakenOffWithoutAskingIsForItsDateOnly() {
        model.place("ret", THURSDAY);
        assertThat(days()).containsExactly(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY);
        assertThat(workspace.workspace().notebook().plan().inTheEnd().count("ret"))
                .isZero();

        model.remove(THURSDAY.with("ret"));
        workspace.settle();
        model.remove(onWednesday());
        workspace.settle();
        assertThat(workspace.workspace().notebook().schedule().exceptions())
                .containsExactly(new PlanException(TODAY, Session.EVENING, "ret", PlanException.Kind.AWAY));
    }

    @Test
    void aCycleCanBeMovedOnlyOnce() {
        SkinCycle cycle = new SkinCycle("skin", "Mine", TODAY, List.of("exfoliate", "retinoid", "rest", "rest"));
        var unused = workspace.workspace().execute(RhythmCommands.setCycle(cycle, Map.of(), TODAY));
        rhythm(new UseRhythm.CycleNights("skin", Set.of("retinoid")), TODAY);

        assertThat(days()).containsExactly(DayOfWeek.THURSDAY);
        assertThat(rhythms.movable(THURSDAY.with("ret"), WEDNESDAY)).containsExactly(RhythmScope.ONCE);
        assertThat(model.boardProperty().get().days().get(3).nights())
                .containsExactly(new WeekBoard.CycleNight("Mine", "retinoid", 2, 4));
    }

    @Test
    void onDaysAwayNothingCanBePlanned() {
        DaysAway stay = new DaysAway(new UUID(0, 1), TODAY, TODAY, DaysAway.Keep.NOTHING, Set.of());
        var unused = workspace.workspace().execute(ScheduleCommands.setAway(stay));
        workspace.settle();

        assertThat(days()).containsExactly(DayOfWeek.SATURDAY);
        assertThat(model.boardProperty().get().standing(WEDNESDAY)).isEqualTo(WeekBoard.Standing.AWAY);
        assertThat(model.boardProperty().get().isClosed(WEDNESDAY)).isTrue();
    }
}
