package org.skinweek.exchange;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.exchange.ScheduleJson.AwayJson;
import org.skinweek.exchange.ScheduleJson.CycleJson;
import org.skinweek.exchange.ScheduleJson.EventJson;
import org.skinweek.exchange.ScheduleJson.ExceptionJson;
import org.skinweek.exchange.ScheduleJson.RhythmJson;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;

/** What is planned by date as a routine file says it; null where there is none of it, so that its key is left out. */
final class ScheduleWriter {
    private ScheduleWriter() {}

    static @Nullable List<CycleJson> cycles(DateSchedule schedule) {
        return list(
                schedule.cycles().values(),
                cycle -> new CycleJson(cycle.id(), name(cycle), cycle.from(), cycle.nights()));
    }

    private static @Nullable String name(SkinCycle cycle) {
        return cycle.name().isBlank() || cycle.name().equals(cycle.id()) ? null : cycle.name();
    }

    static @Nullable List<RhythmJson> rhythm(DateSchedule schedule, String product) {
        return list(schedule.lines(product), ScheduleWriter::line);
    }

    private static RhythmJson line(RhythmLine line) {
        UseRhythm rhythm = line.rhythm();
        UseRhythm.@Nullable CycleNights nights = rhythm instanceof UseRhythm.CycleNights each ? each : null;
        UseRhythm.@Nullable TimesAWeek times = rhythm instanceof UseRhythm.TimesAWeek each ? each : null;
        return new RhythmJson(
                line.session(),
                nights == null ? null : nights.cycle(),
                nights == null ? null : List.copyOf(nights.nights()),
                rhythm instanceof UseRhythm.EveryDays every ? every.days() : null,
                rhythm instanceof UseRhythm.OnWeekdays weekdays ? RoutineWriter.sorted(weekdays.days()) : null,
                times == null ? null : times.times(),
                times == null || times.equals(new UseRhythm.TimesAWeek(times.times()))
                        ? null
                        : List.of(times.leastApart(), times.mostApart()),
                rhythm instanceof UseRhythm.AsNeeded ? true : null,
                line.from(),
                line.until());
    }

    static @Nullable List<ExceptionJson> exceptions(DateSchedule schedule) {
        return list(
                schedule.exceptions(),
                exception -> new ExceptionJson(
                        exception.date(),
                        exception.session(),
                        exception.product(),
                        exception.kind() == PlanException.Kind.AWAY ? true : null,
                        exception.kind() == PlanException.Kind.ADDED ? true : null));
    }

    static @Nullable List<AwayJson> away(DateSchedule schedule) {
        return list(
                schedule.away(),
                stay -> new AwayJson(
                        stay.from(),
                        stay.to(),
                        stay.keep(),
                        stay.keep() == DaysAway.Keep.NOTHING ? null : List.copyOf(stay.products())));
    }

    static @Nullable List<EventJson> events(DateSchedule schedule) {
        return list(schedule.events(), event -> new EventJson(event.kind(), event.date()));
    }

    /** The same twice, which a person may have entered, is written once. */
    private static <T, J> @Nullable List<J> list(Collection<T> values, Function<T, J> json) {
        return values.isEmpty() ? null : values.stream().map(json).distinct().toList();
    }
}
