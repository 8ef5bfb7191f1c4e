package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.planning.PlanningWorld.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlan;
import org.skinweek.testing.SampleNotebook;

/** Planned days get into the plan, and nothing else changes. */
class PlanChangesTest {
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final Notebook ACID =
            SampleNotebook.withShelf().daily(Session.EVENING, "acid").build();

    @Test
    void everyWeekHoldsFromTheFirstDayOn() {
        Notebook after = write(ACID, request(7, 0, true), use(ACID, 0, "retinol"), use(ACID, 6, "retinol"));

        assertThat(evening(after, MONDAY)).containsExactly("acid");
        assertThat(evening(after, WEDNESDAY)).containsExactly("retinol");
        assertThat(evening(after, WEDNESDAY.plusDays(1))).isEmpty();
        assertThat(evening(after, MONDAY.plusDays(7))).isEmpty();
        assertThat(evening(after, WEDNESDAY.plusDays(6))).containsExactly("retinol");
        assertThat(evening(after, WEDNESDAY.plusDays(70))).containsExactly("retinol");
    }

    @Test
    void everyWeekTakesThePlaceOfThePlanAndOfWhatComesInTheEnd() {
        Notebook ending = ACID.after(List.of(new Change.OfWeek(MONDAY.plusDays(14), null, WeekPlan.EMPTY)));

        Notebook after = write(ending, request(7, 0, true), use(ACID, 0, "retinol"));

        assertThat(evening(after, WEDNESDAY.plusDays(7))).containsExactly("retinol");
        assertThat(evening(after, WEDNESDAY.plusDays(14))).containsExactly("retinol");
    }

    @Test
    void aLaterWeekWithAPlanOfItsOwnKeepsIt() {
        Notebook travelling = ACID.after(List.of(
                new Change.OfWeek(MONDAY.plusDays(14), null, WeekPlan.EMPTY),
                new Change.OfWeek(MONDAY.plusDays(21), null, ACID.plan().inTheEnd())));

        Notebook after = write(travelling, request(7, 0, true), use(ACID, 0, "retinol"));

        assertThat(evening(after, WEDNESDAY.plusDays(7))).containsExactly("retinol");
        assertThat(evening(after, WEDNESDAY.plusDays(14))).isEmpty();
        assertThat(evening(after, WEDNESDAY.plusDays(21))).containsExactly("retinol");
    }

    @Test
    void someDaysStandBetweenWhatWasPlannedBeforeAndAfter() {
        Notebook after = write(ACID, request(7, 0, false), use(ACID, 0, "retinol"), use(ACID, 6, "retinol"));

        assertThat(evening(after, MONDAY.plusDays(1))).containsExactly("acid");
        assertThat(evening(after, WEDNESDAY)).containsExactly("retinol");
        assertThat(evening(after, WEDNESDAY.plusDays(5))).isEmpty();
        assertThat(evening(after, WEDNESDAY.plusDays(6))).containsExactly("retinol");
        assertThat(evening(after, WEDNESDAY.plusDays(7))).containsExactly("acid");
        assertThat(evening(after, WEDNESDAY.plusDays(13))).containsExactly("acid");
    }

    @Test
    void aShorterStretchLeavesTheDaysAfterIt() {
        Notebook after = write(ACID, request(2, 0, false), use(ACID, 0, "retinol"));

        assertThat(evening(after, WEDNESDAY)).containsExactly("retinol");
        assertThat(evening(after, WEDNESDAY.plusDays(1))).isEmpty();
        assertThat(evening(after, WEDNESDAY.plusDays(2))).containsExactly("acid");
    }

    @Test
    void sessionsThatAreOverStayAsPlanned() {
        Notebook after = write(ACID, request(7, 2, false), use(ACID, 0, "retinol"), use(ACID, 1, "retinol"));

        assertThat(evening(after, WEDNESDAY)).containsExactly("acid");
        assertThat(evening(after, WEDNESDAY.plusDays(1))).containsExactly("retinol");
    }

    @Test
    void plansBeginWithAWeekSoThatTheBoardCanEditThem() {
        Notebook every = write(ACID, request(7, 0, true), use(ACID, 0, "retinol"));
        Notebook some = write(ACID, request(7, 0, false), use(ACID, 0, "retinol"));

        assertThat(every.plan().weeks().keySet()).allMatch(from -> from.getDayOfWeek() == DayOfWeek.MONDAY);
        assertThat(some.plan().weeks().keySet()).allMatch(from -> from.getDayOfWeek() == DayOfWeek.MONDAY);
    }

    @Test
    void whatIsPlannedAlreadyChangesNothing() {
        Use[] same = TimelineBuilder.of(ACID, WEDNESDAY, MONDAY).planned().toArray(Use[]::new);

        assertThat(changes(ACID, request(7, 0, true), same)).isEmpty();
        assertThat(changes(ACID, request(7, 0, false), same)).isEmpty();
    }

    private static PlanRequest request(int days, int begun, boolean everyWeek) {
        return PlanRequest.of(WEDNESDAY, days, begun, everyWeek, PlanStyle.BEST);
    }

    private static Notebook write(Notebook notebook, PlanRequest request, Use... uses) {
        return notebook.after(changes(notebook, request, uses));
    }

    private static List<Change> changes(Notebook notebook, PlanRequest request, Use... uses) {
        return PlanChanges.of(notebook, request, TimelineBuilder.of(notebook, WEDNESDAY, MONDAY), List.of(uses));
    }

    private static Use use(Notebook notebook, int day, String product) {
        Timeline week = TimelineBuilder.of(notebook, WEDNESDAY, MONDAY);
        int index = week.products().stream().map(each -> each.id()).toList().indexOf(product);
        return new Use(day, Session.EVENING, index);
    }

    private static List<String> evening(Notebook notebook, LocalDate day) {
        return notebook.plan().on(day).products(day.getDayOfWeek(), Session.EVENING);
    }
}
