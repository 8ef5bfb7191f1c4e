package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.planner.CostTerm;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Severity;

class JsonLineTest {
    private record Sample(
            Object day,
            @Nullable Object none,
            LocalDate date,
            Double whole,
            Double fraction,
            Severity severity,
            Map<CostTerm, Long> terms) {}

    @Test
    void writesComponentsInTheirOrderWithTheWordsOfTheFormatAndLeavesOutWhatIsNull() {
        Map<CostTerm, Long> terms = new TreeMap<>(Map.of(CostTerm.TIME_OF_DAY, 2L, CostTerm.WISHES, 0L));
        Sample sample =
                new Sample(DayOfWeek.SUNDAY, null, LocalDate.of(2026, 11, 23), 7.0, 0.05, Severity.REASSURANCE, terms);

        assertThat(JsonLine.of(sample)).isEqualTo("""
                {"day":"sun","date":"2026-11-23","whole":7,"fraction":0.05,"severity":"myth",\
                "terms":{"wishes":0,"time_of_day":2}}""");
    }

    @Test
    void writesBothSessionsOfEachDayWithSomethingInIt() {
        WeekPlan plan = WeekPlan.of(List.of(
                new WeekPlacement(DayOfWeek.TUESDAY, Session.EVENING, "b"),
                new WeekPlacement(DayOfWeek.MONDAY, Session.MORNING, "b"),
                new WeekPlacement(DayOfWeek.TUESDAY, Session.EVENING, "a")));

        assertThat(JsonLine.of(WeekJson.of(plan, true))).isEqualTo("""
                {"repeats":true,"week":{"mon":{"am":["b"],"pm":[]},"tue":{"am":[],"pm":["b","a"]}}}""");
    }
}
