package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.ScheduleCommands;
import org.skinweek.catalog.Session;
import org.skinweek.schedule.DaysAway;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

/** The gauge of a week counts as the rules do. */
class WeekBudgetTest {
    private static final LocalDate WEDNESDAY = Samples.MONDAY.plusDays(2);

    private final TestWorkspace workspace = new TestWorkspace(Samples.week(false));
    private final WeekViewModel model =
            Desktops.of(workspace.workspace(), Locale.UK).pages().week();

    WeekBudgetTest() {
        workspace.workspace().listen(notebook -> model.refresh());
        model.refresh();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private WeekBudget budget() {
        workspace.settle();
        return WeekBudget.of(
                model.boardProperty().get(),
                Objects.requireNonNull(model.findingsProperty().get()));
    }

    private static BoardSlot evening(DayOfWeek day) {
        return new BoardSlot(day, Session.EVENING);
    }

    @Test
    void aFullWeekHasNoRoomForOneMore() {
        WeekBudget full = budget();

        assertThat(full.day()).isEqualTo(WEDNESDAY);
        assertThat(full.used()).isEqualTo(full.limit()).isEqualTo(3);
        assertThat(full.over()).isFalse();
        assertThat(full.mostOver()).isFalse();
        assertThat(full.free()).isEmpty();
        assertThat(full.rests()).isEqualTo(2);
    }

    @Test
    void eveningsAwayAreRests() {
        DaysAway away = new DaysAway(
                new UUID(0, 1), Samples.MONDAY, Samples.MONDAY.plusDays(6), DaysAway.Keep.NOTHING, Set.of());
        var unused = workspace.workspace().execute(ScheduleCommands.setAway(away));

        assertThat(budget().rests()).isEqualTo(7);
    }

    @Test
    void oneLessLeavesRoomOnceTheLastOneIsAWeekAgo() {
        model.remove(evening(DayOfWeek.SUNDAY).with("clay"));

        WeekBudget less = budget();
        assertThat(less.used()).as("the scrub of last Sunday counts until then").isEqualTo(3);
        assertThat(less.free()).contains(Samples.MONDAY.plusDays(6));
        assertThat(less.rests()).isEqualTo(3);
    }

    @Test
    void oneMoreIsOver() {
        model.place("gly", evening(DayOfWeek.FRIDAY));

        WeekBudget more = budget();
        assertThat(more.most()).isEqualTo(4);
        assertThat(more.mostOver()).isTrue();
    }

    @Test
    void anotherWeekIsCountedToItsLastDay() {
        model.showLater(2);

        assertThat(budget().day()).isEqualTo(Samples.MONDAY.plusDays(20));
        model.showLater(-4);
        assertThat(budget().free()).as("a week that is over").isEmpty();
    }
}
