package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.SmallCatalog;

/** Where the past begins: nothing was planned before the first plan was made, on whatever day of the week that was. */
class FirstDayTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final WeekPlan WEEK = SampleNotebook.withShelf()
            .daily(Session.EVENING, "acid", "cream")
            .build()
            .plan()
            .inTheEnd();

    private static Notebook begun(LocalDate day) {
        UserSettings settings = UserSettings.DEFAULT.withPlanBegan(day);
        return planned().after(List.of(new Change.OfSettings(UserSettings.DEFAULT, settings)));
    }

    /** A plan that holds from a Monday on, of which nobody wrote down when it was made. */
    private static Notebook planned() {
        Notebook shelf = SampleNotebook.withShelf().build();
        return new Notebook(
                        shelf.products(),
                        Notebook.EMPTY.plan(),
                        shelf.diary(),
                        shelf.profile(),
                        shelf.settings(),
                        shelf.adjustments(),
                        DateSchedule.EMPTY)
                .after(List.of(new Change.OfWeek(MONDAY, null, WEEK)));
    }

    private static Change used(LocalDate day, String product) {
        return new Change.OfEntry(
                null,
                new DiaryEntry(
                        UUID.randomUUID(), day, Session.EVENING, product, null, "", Instant.EPOCH, ZoneOffset.UTC));
    }

    private static List<Integer> days(List<Use> uses) {
        return uses.stream().map(Use::day).distinct().sorted().toList();
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void theFirstWeekHoldsNothingBeforeTheFirstDay(DayOfWeek weekday) {
        int first = weekday.getValue() - 1;
        LocalDate day = MONDAY.plusDays(first);

        Timeline week = TimelineBuilder.of(begun(day), MONDAY, day);

        assertThat(week.past()).isEmpty();
        assertThat(days(week.planned()))
                .first()
                .as("the first day with anything planned")
                .isEqualTo(first);
        assertThat(week.planned()).hasSize(2 * (Timeline.DAYS - first));
        assertThat(week.begins()).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void theFirstWeekIsJudgedAfterItselfAllTheSame(DayOfWeek weekday) {
        LocalDate day = MONDAY.plusDays(weekday.getValue() - 1);

        Timeline week = TimelineBuilder.of(begun(day), MONDAY, day);

        assertThat(days(Objects.requireNonNull(week.recurring()))).hasSize(Timeline.DAYS);
    }

    @Test
    void onceTheUserBeganADayWithoutALogCountsAsPlanned() {
        Timeline next = TimelineBuilder.of(begun(THURSDAY), MONDAY.plusDays(7), MONDAY.plusDays(8));

        assertThat(days(next.past())).containsExactly(-4, -3, -2, -1);
        assertThat(days(next.planned())).hasSize(Timeline.DAYS);
    }

    @Test
    void whatIsLoggedOfDaysBeforeThePlanCountsAndNothingElseOfThem() {
        Notebook notebook = begun(THURSDAY).after(List.of(used(MONDAY, "retinol")));

        Timeline week = TimelineBuilder.of(notebook, MONDAY, THURSDAY);

        assertThat(days(week.planned())).containsExactly(0, 3, 4, 5, 6);
        assertThat(notebook.began()).contains(MONDAY);
        assertThat(notebook.planBegan()).contains(THURSDAY);
    }

    @Test
    void whatIsLoggedStandsByItself() {
        Notebook notebook = begun(MONDAY).after(List.of(used(MONDAY.plusDays(1), "acid")));
        Timeline week = TimelineBuilder.of(notebook, MONDAY, THURSDAY);

        Timeline logged = TimelineBuilder.logged(notebook, week, MONDAY);

        assertThat(days(logged.planned())).containsExactly(1);
        assertThat(logged.recurring()).isNull();
    }

    @Test
    void aSessionBeforeTheFirstDayHasNoSteps() {
        LayeringOrder order = new LayeringOrder(SmallCatalog.create());

        assertThat(SessionSteps.of(begun(THURSDAY), order, THURSDAY.minusDays(1), Session.EVENING))
                .isEmpty();
        assertThat(SessionSteps.of(begun(THURSDAY), order, THURSDAY, Session.EVENING))
                .hasSize(2);
    }

    @Test
    void anOldNotebookBeganWhenItsPlanDidOrItsDiaryInThatWeek() {
        assertThat(Notebook.EMPTY.began()).isEmpty();
        assertThat(planned().began()).contains(MONDAY);
        assertThat(planned().after(List.of(used(THURSDAY, "acid"))).planBegan()).contains(THURSDAY);
        // a diary that was begun later tells nothing of when the plan was made: the careful reading stays
        assertThat(planned().after(List.of(used(MONDAY.plusDays(20), "acid"))).planBegan())
                .contains(MONDAY);
        assertThat(planned().after(List.of(used(MONDAY.minusDays(20), "acid"))).planBegan())
                .contains(MONDAY);
    }

    @Test
    void theFirstPlanRemembersItsDayAndALaterOneDoesNot() {
        Notebook empty = Notebook.EMPTY;
        Notebook remembered = empty.after(empty.planning(THURSDAY).stream().toList());

        assertThat(remembered.settings().planBegan()).isEqualTo(THURSDAY);
        assertThat(planned().planning(THURSDAY)).isEmpty();
        // whoever takes the first plan back and plans later begins then
        assertThat(remembered.planning(MONDAY.plusDays(9))).isPresent();
    }
}
