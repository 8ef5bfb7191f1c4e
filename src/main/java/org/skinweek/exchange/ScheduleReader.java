package org.skinweek.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.exchange.RoutineJson.ProductJson;
import org.skinweek.exchange.ScheduleJson.AwayJson;
import org.skinweek.exchange.ScheduleJson.CycleJson;
import org.skinweek.exchange.ScheduleJson.EventJson;
import org.skinweek.exchange.ScheduleJson.ExceptionJson;
import org.skinweek.exchange.ScheduleJson.RhythmJson;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;

/** Makes what is planned by date of what a routine file says about it. */
final class ScheduleReader {
    /** Far more of each than anybody has, yet few enough to be looked through for every day of a year. */
    private static final int MOST = 5_000;

    private static final int MOST_CYCLES = 50;
    private static final int MOST_LINES = 50;

    private final Treatments treatments;

    ScheduleReader(Catalog catalog) {
        this.treatments = new Treatments(catalog);
    }

    /** The schedule of a file whose products and week have been read. */
    DateSchedule read(RoutineJson json, Map<String, Product> products, WeekPlan week) {
        @Nullable LocalDate weekStart = json.weekStart();
        if (weekStart == null) {
            refuseUndated(json);
            return DateSchedule.EMPTY;
        }
        Map<String, SkinCycle> cycles = cycles(orEmpty(json.cycles()));
        return new DateSchedule(
                cycles,
                rhythms(json.products(), week, new RhythmReader(cycles, weekStart)),
                exceptions(orEmpty(json.exceptions()), products.keySet()),
                away(orEmpty(json.away()), products),
                events(orEmpty(json.events())));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static void refuseUndated(RoutineJson json) {
        Map<String, List<?>> dated = new LinkedHashMap<>();
        dated.put("cycles", orEmpty(json.cycles()));
        dated.put("exceptions", orEmpty(json.exceptions()));
        dated.put("away", orEmpty(json.away()));
        dated.put("events", orEmpty(json.events()));
        dated.put(
                "rhythm",
                json.products().stream()
                        .flatMap(product -> orEmpty(product.rhythm()).stream())
                        .toList());
        dated.forEach((key, list) -> {
            if (!list.isEmpty()) {
                throw new FileFormatException(
                        "",
                        "The key \"weekStart\" is missing: \"%s\" is about dates, so the file must say when its week begins"
                                .formatted(key));
            }
        });
    }

    private static Map<String, SkinCycle> cycles(List<CycleJson> list) {
        RoutineReader.requireNoMore(list.size(), MOST_CYCLES, "cycles", "/cycles");
        Map<String, SkinCycle> cycles = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            CycleJson json = list.get(i);
            String at = "/cycles/" + i;
            if (cycles.containsKey(json.id())) {
                throw new FileFormatException(
                        at + "/id",
                        "Two cycles have the id %s: give each its own".formatted(FormatErrors.quoted(json.id())));
            }
            int nights = json.nights().size();
            if (nights < SkinCycle.LEAST || nights > SkinCycle.MOST) {
                throw new FileFormatException(
                        at + "/nights",
                        "There are %s nights: a cycle must have from %s to %s"
                                .formatted(nights, SkinCycle.LEAST, SkinCycle.MOST));
            }
            for (int night = 0; night < nights; night++) {
                if (json.nights().get(night).indexOf('\n') >= 0) {
                    throw new FileFormatException(
                            at + "/nights/" + night,
                            "%s is more than one line: write its name in one"
                                    .formatted(FormatErrors.quoted(json.nights().get(night))));
                }
            }
            String name = json.name() == null ? json.id() : json.name();
            cycles.put(json.id(), new SkinCycle(json.id(), name, json.from(), json.nights()));
        }
        return cycles;
    }

    private static Map<String, List<RhythmLine>> rhythms(
            List<ProductJson> products, WeekPlan week, RhythmReader reader) {
        Map<String, List<RhythmLine>> rhythms = new LinkedHashMap<>();
        for (int i = 0; i < products.size(); i++) {
            String id = products.get(i).id();
            List<RhythmJson> lines = orEmpty(products.get(i).rhythm());
            String at = "/products/%s/rhythm".formatted(i);
            RoutineReader.requireNoMore(lines.size(), MOST_LINES, "lines of a rhythm", at);
            if (!lines.isEmpty()
                    && week.placements().stream().anyMatch(use -> use.product().equals(id))) {
                throw new FileFormatException(
                        at,
                        "%s is in the week, too: a product is in \"plan\" or has a rhythm, never both"
                                .formatted(FormatErrors.quoted(id)));
            }
            rhythms.put(id, reader.lines(lines, at));
        }
        return rhythms;
    }

    private static Set<PlanException> exceptions(List<ExceptionJson> list, Set<String> known) {
        RoutineReader.requireNoMore(list.size(), MOST, "exceptions", "/exceptions");
        Set<PlanException> exceptions = new LinkedHashSet<>();
        Set<List<Object>> about = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            ExceptionJson json = list.get(i);
            String at = "/exceptions/" + i;
            RoutineReader.requireKnown(json.product(), known, at + "/product");
            if (!about.add(List.of(json.date(), json.session(), json.product()))) {
                throw new FileFormatException(
                        at,
                        "%s has another exception in the same session of %s: keep one"
                                .formatted(FormatErrors.quoted(json.product()), json.date()));
            }
            exceptions.add(new PlanException(json.date(), json.session(), json.product(), kind(json, at)));
        }
        return exceptions;
    }

    private static PlanException.Kind kind(ExceptionJson json, String at) {
        if (json.away() == null && json.added() == null) {
            throw new FileFormatException(at, "The exception says nothing: write \"away\": true or \"added\": true");
        }
        if (json.away() != null && json.added() != null) {
            throw new FileFormatException(at + "/added", "\"added\" is there beside \"away\": keep one");
        }
        boolean away = json.away() != null;
        RhythmReader.requireTrue(away ? json.away() : json.added(), at + (away ? "/away" : "/added"));
        return away ? PlanException.Kind.AWAY : PlanException.Kind.ADDED;
    }

    private Set<DaysAway> away(List<AwayJson> list, Map<String, Product> products) {
        RoutineReader.requireNoMore(list.size(), MOST, "days away", "/away");
        Set<DaysAway> away = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            AwayJson json = list.get(i);
            String at = "/away/" + i;
            if (json.to().isBefore(json.from())) {
                throw new FileFormatException(
                        at + "/to",
                        "\"%s\" is before the first day: it must be %s or later".formatted(json.to(), json.from()));
            }
            if (ChronoUnit.DAYS.between(json.from(), json.to()) >= DaysAway.MOST_DAYS) {
                throw new FileFormatException(
                        at + "/to",
                        "\"%s\" is too late: days away are at most %s".formatted(json.to(), DaysAway.MOST_DAYS));
            }
            Set<String> kept = kept(json, products, at);
            UUID id = id(
                    "away", List.of(json.from(), json.to(), json.keep(), kept).toString());
            if (!away.add(new DaysAway(id, json.from(), json.to(), json.keep(), kept))) {
                throw new FileFormatException(at, "These days are there twice: keep one");
            }
        }
        return away;
    }

    /** What goes on: the products that are named, or where only care does and none is named, all that are care. */
    private Set<String> kept(AwayJson json, Map<String, Product> products, String at) {
        @Nullable List<String> named = json.products();
        if (json.keep() == DaysAway.Keep.PACKED && named == null) {
            throw new FileFormatException(at, "The key \"products\" is missing: it must say what is packed");
        }
        if (json.keep() == DaysAway.Keep.NOTHING && named != null && !named.isEmpty()) {
            throw new FileFormatException(
                    at + "/products",
                    "Nothing goes on, and yet products are named: leave them out, or keep \"packed\"");
        }
        Set<String> kept = new LinkedHashSet<>();
        for (int i = 0; named != null && i < named.size(); i++) {
            String pointer = at + "/products/" + i;
            RoutineReader.requireKnown(named.get(i), products.keySet(), pointer);
            if (!kept.add(named.get(i))) {
                throw new FileFormatException(
                        pointer, "%s is there twice: keep one".formatted(FormatErrors.quoted(named.get(i))));
            }
        }
        if (json.keep() == DaysAway.Keep.CARE && named == null) {
            products.values().stream().filter(this::isCare).map(Product::id).forEach(kept::add);
        }
        return kept;
    }

    private boolean isCare(Product product) {
        return product.category().isCare() && !treatments.treats(product);
    }

    private static Set<SkinEvent> events(List<EventJson> list) {
        RoutineReader.requireNoMore(list.size(), MOST, "events", "/events");
        Set<SkinEvent> events = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            EventJson json = list.get(i);
            UUID id = id("event", json.kind() + " " + json.date());
            if (!events.add(new SkinEvent(id, json.kind(), json.date()))) {
                throw new FileFormatException("/events/" + i, "This event is there twice: keep one");
            }
        }
        return events;
    }

    /** An id that is the same whenever the same is read, so that a file that is taken in twice is there once. */
    private static UUID id(String what, String content) {
        return UUID.nameUUIDFromBytes((what + " " + content).getBytes(StandardCharsets.UTF_8));
    }
}
