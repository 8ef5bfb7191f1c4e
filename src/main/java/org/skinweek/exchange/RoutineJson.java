package org.skinweek.exchange;

import static org.skinweek.routine.Product.LARGEST_SPF;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.RoutineFile.LoggedSession;
import org.skinweek.exchange.RoutineFile.LoggedSymptom;
import org.skinweek.exchange.ScheduleJson.AwayJson;
import org.skinweek.exchange.ScheduleJson.CycleJson;
import org.skinweek.exchange.ScheduleJson.EventJson;
import org.skinweek.exchange.ScheduleJson.ExceptionJson;
import org.skinweek.exchange.ScheduleJson.RhythmJson;
import org.skinweek.routine.Form;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SkinZone;

/**
 * The JSON of a routine file, format {@code skinweek-routine/1} or {@code skinweek-routine/2}; {@code docs/routine-format.md} explains its keys. An
 * absent list is empty, except for those that only {@code /2} has; any other absent value is null.
 */
record RoutineJson(
        @Required String format,
        @Nullable LocalDate weekStart,
        @Nullable ProfileJson profile,
        @Nullable List<CycleJson> cycles,
        @Required List<ProductJson> products,
        @Required WeekJson plan,
        List<PinJson> pins,
        @Nullable List<ExceptionJson> exceptions,
        @Nullable List<AwayJson> away,
        @Nullable List<EventJson> events,
        List<LoggedSession> history,
        List<LoggedSymptom> symptoms) {
    /** Each day has two sessions. */
    static final int MOST_PER_WEEK = 14;
    /** Of use: a hundred years. */
    static final int MOST_WEEKS = 5_200;
    /** A pack keeps after opening: ten years. */
    static final int MOST_MONTHS = 120;

    /** Keys whose null means the same as their absence; elsewhere null is refused. */
    static final Set<String> MAY_BE_NULL = Set.of(
            "weekStart",
            "skinType",
            "category",
            "percent",
            "zone",
            "spf",
            "prescribedPerWeek",
            "weeksUsed",
            "wantedPerWeek",
            "opened",
            "paoMonths",
            "what");

    RoutineJson {
        pins = orEmpty(pins);
        history = orEmpty(history);
        symptoms = orEmpty(symptoms);
    }

    /** True when it has a key that only {@code /2} knows. */
    boolean isDated() {
        return cycles != null
                || exceptions != null
                || away != null
                || events != null
                || products.stream().anyMatch(product -> product.rhythm() != null);
    }

    /** The skin. */
    record ProfileJson(
            @Nullable Sensitivity sensitivity,
            @Nullable SkinType skinType,
            List<SkinGoal> goals,
            boolean pregnantOrPlanning,
            List<SkinCondition> conditions) {
        ProfileJson {
            goals = orEmpty(goals);
            conditions = orEmpty(conditions);
        }
    }

    /** One product. */
    record ProductJson(
            @Required @Filled String id,
            @Nullable @Filled String name,
            @Nullable Form form,
            @Filled @Nullable String category,
            List<ActiveJson> actives,
            @Nullable SkinZone zone,

            @Between(least = 1, most = LARGEST_SPF) @Nullable
            Integer spf,

            boolean prescription,

            @Between(least = 0, most = MOST_PER_WEEK) @Nullable
            Integer prescribedPerWeek,

            @Between(least = 0, most = MOST_WEEKS) @Nullable Integer weeksUsed,

            @Between(least = 0, most = MOST_PER_WEEK) @Nullable
            Integer wantedPerWeek,

            List<DayOfWeek> days,
            @Nullable LocalDate opened,

            @Between(least = 1, most = MOST_MONTHS) @Nullable
            Integer paoMonths,

            @Nullable List<RhythmJson> rhythm) {
        ProductJson {
            actives = orEmpty(actives);
            days = orEmpty(days);
        }
    }

    /** One active of a product. */
    record ActiveJson(
            @Required String id,
            @Filled @Nullable String name,
            @Between(least = 0, most = 100) @Nullable Double percent) {}

    /** A use that must stay where it is. */
    record PinJson(
            @Required DayOfWeek day,
            @Required Session session,
            @Required String product) {}

    /** A file without this key is refused. */
    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonProperty(required = true)
    @interface Required {}

    /** A text that is not blank. */
    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotation
    @interface Filled {}

    /** The range of a number, ends included. */
    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotation
    @interface Between {
        /** The least. */
        int least();

        /** The most. */
        int most();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
