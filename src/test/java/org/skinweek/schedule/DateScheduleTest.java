package org.skinweek.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.routine.WeekPlacement;

/** A date holds its week and rhythms, less or plus its exceptions, and of these what goes on while away. */
class DateScheduleTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final List<WeekPlacement> WEEK =
            List.of(new WeekPlacement(MONDAY.getDayOfWeek(), Session.EVENING, "cream"));
    private static final RhythmLine EVERY_THIRD =
            new RhythmLine(Session.EVENING, new UseRhythm.EveryDays(3), MONDAY, null);

    private final DateSchedule schedule = DateSchedule.EMPTY.withLines("acid", List.of(EVERY_THIRD));

    private static List<String> ids(DateSchedule schedule, LocalDate day) {
        return schedule.on(day, WEEK).stream().map(WeekPlacement::product).toList();
    }

    @Test
    void aDateHoldsItsWeekAndItsRhythms() {
        assertThat(ids(schedule, MONDAY)).containsExactly("cream", "acid");
        assertThat(ids(schedule, MONDAY.plusDays(1))).containsExactly("cream");
        assertThat(ids(schedule, MONDAY.plusDays(3))).containsExactly("cream", "acid");
    }

    @Test
    void anExceptionLeavesOutOrAddsOneUse() {
        PlanException away = new PlanException(MONDAY, Session.EVENING, "acid", PlanException.Kind.AWAY);
        PlanException added = new PlanException(MONDAY.plusDays(1), Session.EVENING, "acid", PlanException.Kind.ADDED);
        DateSchedule moved = schedule.withException(null, away).withException(null, added);

        assertThat(ids(moved, MONDAY)).containsExactly("cream");
        assertThat(ids(moved, MONDAY.plusDays(1))).containsExactly("cream", "acid");
        assertThat(moved.withException(away, null).withException(added, null)).isEqualTo(schedule);
    }

    @Test
    void anExceptionReplacesTheOneAboutTheSameUse() {
        PlanException away = new PlanException(MONDAY, Session.EVENING, "acid", PlanException.Kind.AWAY);
        PlanException added = new PlanException(MONDAY, Session.EVENING, "acid", PlanException.Kind.ADDED);

        assertThat(schedule.withException(null, away).withException(null, added).exceptions())
                .containsExactly(added);
    }

    @Test
    void whileAwayOnlyWhatIsPackedGoesOn() {
        DaysAway packed =
                new DaysAway(new UUID(0, 1), MONDAY, MONDAY.plusDays(2), DaysAway.Keep.PACKED, Set.of("cream"));
        DaysAway nothing = new DaysAway(new UUID(0, 2), MONDAY, MONDAY, DaysAway.Keep.NOTHING, Set.of());

        assertThat(ids(schedule.withAway(null, packed), MONDAY)).containsExactly("cream");
        assertThat(ids(schedule.withAway(null, packed), MONDAY.plusDays(3))).containsExactly("cream", "acid");
        assertThat(ids(schedule.withAway(null, packed).withAway(null, nothing), MONDAY))
                .isEmpty();
    }

    @Test
    void aCycleThatIsGonePlansNothing() {
        DateSchedule cyclic = DateSchedule.EMPTY.withLines(
                "acid",
                List.of(new RhythmLine(
                        Session.EVENING, new UseRhythm.CycleNights("skin", Set.of("exfoliate")), null, null)));
        SkinCycle cycle = new SkinCycle("skin", "Mine", MONDAY, List.of("exfoliate", "rest", "rest"));

        assertThat(ids(cyclic, MONDAY)).containsExactly("cream");
        assertThat(ids(cyclic.withCycle("skin", cycle), MONDAY)).containsExactly("cream", "acid");
        assertThat(cyclic.following("skin")).containsExactly("acid");
        assertThat(cyclic.withCycle("skin", cycle).begins()).contains(MONDAY);
    }

    @Test
    void whatIsUsedWhenNeededIsNeverPlanned() {
        DateSchedule needed = DateSchedule.EMPTY.withLines(
                "spot", List.of(new RhythmLine(Session.EVENING, new UseRhythm.AsNeeded(), null, null)));

        assertThat(MONDAY.datesUntil(MONDAY.plusDays(60)).flatMap(day -> ids(needed, day).stream()))
                .doesNotContain("spot");
        assertThat(needed.hasRhythm("spot")).isTrue();
    }

    @Test
    void aPlainScheduleChangesNothing() {
        assertThat(DateSchedule.EMPTY.isPlain()).isTrue();
        assertThat(DateSchedule.EMPTY.on(MONDAY, WEEK)).isSameAs(WEEK);
        assertThat(schedule.withLines("acid", List.of())).isEqualTo(DateSchedule.EMPTY);
    }
}
