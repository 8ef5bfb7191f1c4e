package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExfoliationRoomTest {
    private static final List<Double> NONE = List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    @Test
    void thereIsRoomWhereEverySevenDaysWithADayTakeOneMore() {
        ExfoliationRoom room = new ExfoliationRoom(List.of(3.0, 3.0, 3.0, 2.0, 2.0, 1.0, 1.0), NONE, 3);

        assertThat(room.firstDay(0)).hasValue(3);
        assertThat(room.firstDay(5)).hasValue(5);
        assertThat(room.fullestDay()).isZero();
    }

    @Test
    void aLaterDayOfTheWeekThatIsFullLeavesNoneForTheDaysBefore() {
        ExfoliationRoom room = new ExfoliationRoom(List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 3.0), NONE, 3);

        assertThat(room.firstDay(0)).isEmpty();
        assertThat(room.fullestDay()).isEqualTo(6);
    }

    @Test
    void theNextWeekCountsForTheDaysThatReachIntoIt() {
        List<Double> full = List.of(1.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0);
        ExfoliationRoom room = new ExfoliationRoom(List.of(3.0, 3.0, 2.0, 2.0, 2.0, 2.0, 2.0), full, 3);

        assertThat(room.firstDay(2))
                .as("its seven days end on the second day of the next week")
                .isEmpty();
        assertThat(new ExfoliationRoom(room.units(), List.of(), 3).firstDay(2)).hasValue(2);
    }

    @Test
    void halfAUnitOfRoomIsNoneForAWholeOne() {
        ExfoliationRoom room = new ExfoliationRoom(List.of(2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5), List.of(), 3);

        assertThat(room.firstDay(0)).isEmpty();
    }

    @Test
    void theCheckerLooksIntoTheNextWeekWhereTheWeekRepeats() {
        Checker checker = WeekBuilder.CHECKER;
        WeekBuilder week = new WeekBuilder()
                .leaveOn("gly", "glycolic_acid", 7)
                .evening("gly", 0, 3, 5)
                .repeating();

        ExfoliationRoom room = new ExfoliationCount(checker).room(week.timeline());
        assertThat(room.units()).endsWith(3.0);
        assertThat(room.following()).containsOnly(3.0);
        assertThat(room.firstDay(0)).isEmpty();
        assertThat(new ExfoliationCount(checker).room(week.timeline().once()).following())
                .isEmpty();
    }
}
