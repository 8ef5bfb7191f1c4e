package org.skinweek.exchange;

import static org.skinweek.exchange.JsonFields.constant;
import static org.skinweek.exchange.JsonFields.list;
import static org.skinweek.exchange.JsonFields.number;
import static org.skinweek.exchange.JsonFields.whole;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.JsonFields.UnexpectedException;
import org.skinweek.exchange.RoutineFile.LoggedSession;
import org.skinweek.exchange.RoutineFile.LoggedSymptom;
import org.skinweek.exchange.RoutineJson.ActiveJson;
import org.skinweek.exchange.RoutineJson.PinJson;
import org.skinweek.exchange.RoutineJson.ProductJson;
import org.skinweek.exchange.RoutineJson.ProfileJson;
import org.skinweek.exchange.ScheduleJson.AwayJson;
import org.skinweek.exchange.ScheduleJson.CycleJson;
import org.skinweek.exchange.ScheduleJson.EventJson;
import org.skinweek.exchange.ScheduleJson.ExceptionJson;
import org.skinweek.exchange.ScheduleJson.RhythmJson;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.UseRhythm;

/**
 * Reads the JSON of a routine file without binding, whose start takes longer than all else that a short command does. Only
 * a file in which nothing is wrong is read: whatever is not expected is left to {@link RoutineMapper}, which says what is
 * wrong and where. What it reads is what binding would make of it.
 */
final class RoutineParser {
    private RoutineParser() {}

    /** The routine in a text that is proven to be JSON; empty when anything in it is not as it must be. */
    static Optional<RoutineJson> read(String text) {
        try (JsonParser parser = StrictJson.factory().createParser(text)) {
            return Optional.of(routine(JsonFields.of(parser, RoutineJson.MAY_BE_NULL)));
        } catch (UnexpectedException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RoutineJson routine(JsonFields fields) {
        return fields.end(new RoutineJson(
                fields.take("format", JsonFields::text),
                fields.find("weekStart", JsonFields::date),
                fields.find("profile", value -> profile(JsonFields.of(value))),
                fields.find("cycles", list(value -> cycle(JsonFields.of(value)))),
                fields.take("products", list(value -> product(JsonFields.of(value)))),
                fields.take("plan", value -> week(JsonFields.of(value))),
                orNone(fields.find("pins", list(value -> pin(JsonFields.of(value))))),
                fields.find("exceptions", list(value -> exception(JsonFields.of(value)))),
                fields.find("away", list(value -> away(JsonFields.of(value)))),
                fields.find("events", list(value -> event(JsonFields.of(value)))),
                orNone(fields.find("history", list(value -> session(JsonFields.of(value))))),
                orNone(fields.find("symptoms", list(value -> symptom(JsonFields.of(value)))))));
    }

    private static ProfileJson profile(JsonFields fields) {
        return fields.end(new ProfileJson(
                fields.find("sensitivity", constant(Sensitivity.class)),
                fields.find("skinType", constant(SkinType.class)),
                orNone(fields.find("goals", list(constant(SkinGoal.class)))),
                fields.flag("pregnantOrPlanning"),
                orNone(fields.find("conditions", list(constant(SkinCondition.class))))));
    }

    private static ProductJson product(JsonFields fields) {
        return fields.end(new ProductJson(
                fields.take("id", JsonFields::filled),
                fields.find("name", JsonFields::filled),
                fields.find("form", constant(Form.class)),
                fields.find("category", JsonFields::filled),
                orNone(fields.find("actives", list(value -> active(JsonFields.of(value))))),
                fields.find("zone", constant(SkinZone.class)),
                fields.find("spf", whole(1, Product.LARGEST_SPF)),
                fields.flag("prescription"),
                fields.find("prescribedPerWeek", whole(0, RoutineJson.MOST_PER_WEEK)),
                fields.find("weeksUsed", whole(0, RoutineJson.MOST_WEEKS)),
                fields.find("wantedPerWeek", whole(0, RoutineJson.MOST_PER_WEEK)),
                orNone(fields.find("days", list(constant(DayOfWeek.class)))),
                fields.find("opened", JsonFields::date),
                fields.find("paoMonths", whole(1, RoutineJson.MOST_MONTHS)),
                fields.find("rhythm", list(value -> rhythm(JsonFields.of(value))))));
    }

    private static ActiveJson active(JsonFields fields) {
        return fields.end(new ActiveJson(
                fields.take("id", JsonFields::text),
                fields.find("name", JsonFields::filled),
                fields.find("percent", number(0, 100))));
    }

    private static WeekJson week(JsonFields fields) {
        return fields.end(new WeekJson(
                fields.flag("repeats"),
                fields.find("week", value -> JsonFields.of(value).byWord(DayOfWeek.class, RoutineParser::sessions))));
    }

    private static Map<Session, List<String>> sessions(Object value) {
        return JsonFields.of(value).byWord(Session.class, list(JsonFields::text));
    }

    private static PinJson pin(JsonFields fields) {
        return fields.end(new PinJson(
                fields.take("day", constant(DayOfWeek.class)),
                fields.take("session", constant(Session.class)),
                fields.take("product", JsonFields::text)));
    }

    private static LoggedSession session(JsonFields fields) {
        return fields.end(new LoggedSession(
                fields.take("day", whole(-RoutineFile.LONGEST_PAST, -1)),
                fields.take("session", constant(Session.class)),
                fields.take("products", list(JsonFields::text))));
    }

    private static LoggedSymptom symptom(JsonFields fields) {
        return fields.end(new LoggedSymptom(
                fields.take("day", whole(-RoutineFile.LONGEST_PAST, ScheduleJson.WEEK - 1)),
                fields.take("level", constant(SymptomLevel.class)),
                fields.find("what", JsonFields::text)));
    }

    private static CycleJson cycle(JsonFields fields) {
        return fields.end(new CycleJson(
                fields.take("id", JsonFields::filled),
                fields.find("name", JsonFields::filled),
                fields.take("from", JsonFields::date),
                fields.take("nights", list(JsonFields::filled))));
    }

    private static RhythmJson rhythm(JsonFields fields) {
        return fields.end(new RhythmJson(
                fields.take("session", constant(Session.class)),
                fields.find("cycle", JsonFields::text),
                fields.find("nights", list(JsonFields::text)),
                fields.find("every", whole(UseRhythm.EveryDays.LEAST, UseRhythm.EveryDays.MOST)),
                fields.find("days", list(constant(DayOfWeek.class))),
                fields.find("perWeek", whole(1, ScheduleJson.WEEK)),
                fields.find("apart", list(whole(1, ScheduleJson.WEEK))),
                fields.find("asNeeded", JsonFields::truth),
                fields.find("from", JsonFields::date),
                fields.find("until", JsonFields::date)));
    }

    private static ExceptionJson exception(JsonFields fields) {
        return fields.end(new ExceptionJson(
                fields.take("date", JsonFields::date),
                fields.take("session", constant(Session.class)),
                fields.take("product", JsonFields::text),
                fields.find("away", JsonFields::truth),
                fields.find("added", JsonFields::truth)));
    }

    private static AwayJson away(JsonFields fields) {
        return fields.end(new AwayJson(
                fields.take("from", JsonFields::date),
                fields.take("to", JsonFields::date),
                fields.take("keep", constant(DaysAway.Keep.class)),
                fields.find("products", list(JsonFields::text))));
    }

    private static EventJson event(JsonFields fields) {
        return fields.end(new EventJson(
                fields.take("kind", constant(SkinEventKind.class)), fields.take("date", JsonFields::date)));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
