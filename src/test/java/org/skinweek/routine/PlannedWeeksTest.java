package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;

/** {@link WeekPlan} and the {@link PlanBook} that holds one after the other. */
class PlannedWeeksTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final WeekPlacement TUESDAY_NIGHT = night(DayOfWeek.TUESDAY, "ret");
    private static final WeekPlan WEEK = WeekPlan.of(List.of(
            new WeekPlacement(DayOfWeek.TUESDAY, Session.MORNING, "spf"),
            TUESDAY_NIGHT,
            night(DayOfWeek.FRIDAY, "ret"),
            night(DayOfWeek.FRIDAY, "gly")));

    private static WeekPlacement night(DayOfWeek day, String product) {
        return new WeekPlacement(day, Session.EVENING, product);
    }

    @Test
    void aSessionKeepsTheOrderInWhichItWasLaid() {
        assertThat(WEEK.products(DayOfWeek.FRIDAY, Session.EVENING)).containsExactly("ret", "gly");
        assertThat(WEEK.products(DayOfWeek.FRIDAY, Session.MORNING)).isEmpty();
        assertThat(WEEK.count("ret")).isEqualTo(2);
        assertThat(WEEK.count("nothing")).isZero();
    }

    @Test
    void aProductIsAtMostOnceInASession() {
        assertThat(WEEK.with(TUESDAY_NIGHT)).isEqualTo(WEEK);
        assertThat(WEEK.with(night(DayOfWeek.SUNDAY, "ret")).count("ret")).isEqualTo(3);
    }

    @Test
    void whatIsTakenOutLeavesTheRest() {
        WeekPlan without = WEEK.without(TUESDAY_NIGHT);

        assertThat(without.contains(TUESDAY_NIGHT)).isFalse();
        assertThat(WEEK.contains(TUESDAY_NIGHT)).isTrue();
        assertThat(without.count("ret")).isEqualTo(1);
        assertThat(WEEK.withoutProduct("ret").placements())
                .extracting(WeekPlacement::product)
                .containsExactly("spf", "gly");
        assertThat(WEEK.without(night(DayOfWeek.MONDAY, "gly"))).isEqualTo(WEEK);
    }

    @Test
    void aDayThatIsCopiedReplacesBothSessionsOfTheOther() {
        WeekPlan copied = WEEK.withDayCopied(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);

        assertThat(copied.products(DayOfWeek.FRIDAY, Session.MORNING)).containsExactly("spf");
        assertThat(copied.products(DayOfWeek.FRIDAY, Session.EVENING)).containsExactly("ret");
        assertThat(copied.products(DayOfWeek.TUESDAY, Session.EVENING)).containsExactly("ret");
        assertThat(WEEK.withDayCopied(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).products(DayOfWeek.FRIDAY, Session.EVENING))
                .isEmpty();
    }

    @Test
    void aPlanHoldsUntilTheNextOneBegins() {
        WeekPlan calm = WEEK.withoutProduct("gly");
        PlanBook book = PlanBook.EMPTY.with(MONDAY, WEEK).with(MONDAY.plusWeeks(2), calm);

        assertThat(book.on(MONDAY.minusDays(1))).isEqualTo(WeekPlan.EMPTY);
        assertThat(book.on(MONDAY)).isEqualTo(WEEK);
        assertThat(book.on(MONDAY.plusDays(13))).isEqualTo(WEEK);
        assertThat(book.on(MONDAY.plusDays(14))).isEqualTo(calm);
        assertThat(book.inTheEnd()).isEqualTo(calm);
        assertThat(PlanBook.EMPTY.inTheEnd()).isEqualTo(WeekPlan.EMPTY);
    }

    @Test
    void sevenDaysMayCrossFromOnePlanToAnother() {
        PlanBook book = PlanBook.EMPTY.with(MONDAY, WEEK).with(MONDAY.plusDays(3), WeekPlan.EMPTY);

        WeekPlan days = book.sevenDays(MONDAY);

        assertThat(days.products(DayOfWeek.TUESDAY, Session.EVENING)).containsExactly("ret");
        assertThat(days.products(DayOfWeek.FRIDAY, Session.EVENING)).isEmpty();
        assertThat(book.sevenDays(MONDAY.minusDays(5)).count("ret")).isEqualTo(1);
    }

    @Test
    void nothingBeginsWithAnEmptyWeek() {
        PlanBook emptyFirst = PlanBook.EMPTY.with(MONDAY, WeekPlan.EMPTY).with(MONDAY.plusWeeks(1), WEEK);

        assertThat(PlanBook.EMPTY.begins()).isEmpty();
        assertThat(emptyFirst.begins()).contains(MONDAY.plusWeeks(1));
    }

    @Test
    void aWeekRepeatsWhereTheNextSevenDaysHoldTheSame() {
        PlanBook once = PlanBook.EMPTY.with(MONDAY, WEEK).with(MONDAY.plusWeeks(1), WeekPlan.EMPTY);

        assertThat(PlanBook.EMPTY.with(MONDAY, WEEK).repeatsAfter(MONDAY)).isTrue();
        assertThat(once.repeatsAfter(MONDAY)).isFalse();
        assertThat(once.repeatsAfter(MONDAY.plusWeeks(1))).isTrue();
        assertThat(PlanBook.EMPTY.repeatsAfter(MONDAY)).isTrue();
    }

    @Test
    void aPlanThatIsTakenOutUncoversTheOneBefore() {
        PlanBook book = PlanBook.EMPTY.with(MONDAY, WEEK).with(MONDAY.plusWeeks(1), WeekPlan.EMPTY);

        assertThat(book.with(MONDAY.plusWeeks(1), null).on(MONDAY.plusWeeks(1))).isEqualTo(WEEK);
    }

    @Test
    void aBookDoesNotChangeWithTheMapThatItWasMadeFrom() {
        TreeMap<LocalDate, WeekPlan> weeks = new TreeMap<>();
        weeks.put(MONDAY, WEEK);
        PlanBook book = new PlanBook(weeks);

        weeks.clear();

        assertThat(book.on(MONDAY)).isEqualTo(WEEK);
    }
}
