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
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.testing.SampleNotebook;

/** What repeats is the plan, never what happened to be done this week. */
class TimelinesRepeatingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Notebook PLANNED =
            SampleNotebook.withShelf().daily(Session.EVENING, "acid").build();

    @Test
    void aLogOfThisWeekDoesNotRecur() {
        Notebook notebook = PLANNED.after(List.of(logged(MONDAY, "retinol")));

        Timeline timeline = TimelineBuilder.of(notebook, MONDAY, MONDAY.plusDays(1));

        assertThat(products(timeline, timeline.planned(), 0)).containsExactly("retinol");
        assertThat(products(timeline, Objects.requireNonNull(timeline.recurring()), 0))
                .containsExactly("acid");
    }

    @Test
    void theWeekBeforeCountsAsItWasPlannedThen() {
        WeekPlan other = WeekPlan.EMPTY.with(new WeekPlacement(DayOfWeek.MONDAY, Session.EVENING, "retinol"));
        Notebook notebook = PLANNED.after(List.of(new Change.OfWeek(MONDAY.plusDays(7), null, other)));

        Timeline timeline = TimelineBuilder.of(notebook, MONDAY.plusDays(7), MONDAY.plusDays(7));

        assertThat(products(timeline, timeline.past(), -1)).containsExactly("acid");
        assertThat(products(timeline, Objects.requireNonNull(timeline.recurring()), 0))
                .containsExactly("retinol");
    }

    @Test
    void aWeekThatChangesAfterwardsDoesNotRecur() {
        WeekPlan other = WeekPlan.EMPTY.with(new WeekPlacement(DayOfWeek.MONDAY, Session.EVENING, "retinol"));
        Notebook notebook = PLANNED.after(List.of(new Change.OfWeek(MONDAY.plusDays(7), null, other)));

        assertThat(TimelineBuilder.of(notebook, MONDAY, MONDAY).repeats()).isFalse();
    }

    private static List<String> products(Timeline timeline, List<Use> uses, int day) {
        return uses.stream()
                .filter(use -> use.day() == day)
                .map(use -> timeline.products().get(use.product()).id())
                .toList();
    }

    private static Change logged(LocalDate day, String product) {
        return new Change.OfEntry(
                null,
                new DiaryEntry(new UUID(0, 1), day, Session.EVENING, product, null, "", Instant.EPOCH, ZoneOffset.UTC));
    }
}
