package org.skinweek.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.RoutineJson.Between;
import org.skinweek.exchange.RoutineJson.Filled;
import org.skinweek.exchange.RoutineJson.Required;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.UseRhythm;

/** The JSON of what is planned by date, which only {@code skinweek-routine/2} has. An absent list is null. */
final class ScheduleJson {
    /** In days. */
    static final int WEEK = 7;

    private ScheduleJson() {}

    /** A cycle of nights; without a name it is called by its id. */
    record CycleJson(
            @Required @Filled String id,
            @Nullable @Filled String name,
            @Required LocalDate from,
            @Required @Filled List<String> nights) {}

    /** One line of a product's rhythm; one of the ways to say which days is there. */
    record RhythmJson(
            @Required Session session,
            @Nullable String cycle,
            @Nullable List<String> nights,

            @Between(least = UseRhythm.EveryDays.LEAST, most = UseRhythm.EveryDays.MOST) @Nullable
            Integer every,

            @Nullable List<DayOfWeek> days,
            @Between(least = 1, most = WEEK) @Nullable Integer perWeek,
            @Between(least = 1, most = WEEK) @Nullable List<Integer> apart,
            @Nullable Boolean asNeeded,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** One date on which a use is left out, or one is added. */
    record ExceptionJson(
            @Required LocalDate date,
            @Required Session session,
            @Required String product,
            @Nullable Boolean away,
            @Nullable Boolean added) {}

    /** Days away; products are what goes on. */
    record AwayJson(
            @Required LocalDate from,
            @Required LocalDate to,
            @Required DaysAway.Keep keep,
            @Nullable List<String> products) {}

    /** What happens to the skin. */
    record EventJson(@Required SkinEventKind kind, @Required LocalDate date) {}
}
