package org.skinweek.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.exchange.ScheduleJson.RhythmJson;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;

/** Makes the lines of a product's rhythm of what a routine file says about them. */
final class RhythmReader {
    private static final List<String> WAYS = List.of("cycle", "every", "days", "perWeek", "asNeeded");

    private final Map<String, SkinCycle> cycles;
    private final LocalDate weekStart;

    /**
     * A reader for one file.
     *
     * @param cycles the file's cycles by id
     * @param weekStart the day from which days are counted where a line says no other
     */
    RhythmReader(Map<String, SkinCycle> cycles, LocalDate weekStart) {
        this.cycles = cycles;
        this.weekStart = weekStart;
    }

    List<RhythmLine> lines(List<RhythmJson> list, String pointer) {
        List<RhythmLine> lines = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String at = pointer + "/" + i;
            RhythmLine line = line(list.get(i), at);
            if (lines.contains(line)) {
                throw new FileFormatException(at, "This line is there twice: keep one");
            }
            lines.add(line);
        }
        return lines;
    }

    private RhythmLine line(RhythmJson json, String at) {
        UseRhythm rhythm = rhythm(json, at);
        LocalDate from = json.from() == null && rhythm.needsStart() ? weekStart : json.from();
        if (from != null && json.until() != null && json.until().isBefore(from)) {
            throw new FileFormatException(
                    at + "/until",
                    "\"%s\" is before the first day: it must be %s or later".formatted(json.until(), from));
        }
        return new RhythmLine(json.session(), rhythm, from, json.until());
    }

    private UseRhythm rhythm(RhythmJson json, String at) {
        String way = onlyWay(json, at);
        refuseWithout(json.nights(), "nights", way, "cycle", at);
        refuseWithout(json.apart(), "apart", way, "perWeek", at);
        return switch (way) {
            case "cycle" -> nights(Objects.requireNonNull(json.cycle()), json.nights(), at);
            case "every" -> new UseRhythm.EveryDays(Objects.requireNonNull(json.every()));
            case "days" -> {
                var days = RoutineReader.distinct(Objects.requireNonNull(json.days()), at + "/days");
                if (days.isEmpty()) {
                    throw new FileFormatException(at + "/days", "No weekday is there: write at least one");
                }
                yield new UseRhythm.OnWeekdays(days);
            }
            case "perWeek" -> times(Objects.requireNonNull(json.perWeek()), json.apart(), at + "/apart");
            default -> {
                requireTrue(json.asNeeded(), at + "/asNeeded");
                yield new UseRhythm.AsNeeded();
            }
        };
    }

    /** The one way in which a line says on which days it holds. */
    private static String onlyWay(RhythmJson json, String at) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("cycle", json.cycle());
        said.put("every", json.every());
        said.put("days", json.days());
        said.put("perWeek", json.perWeek());
        said.put("asNeeded", json.asNeeded());
        List<String> ways = WAYS.stream().filter(way -> said.get(way) != null).toList();
        if (ways.isEmpty()) {
            throw new FileFormatException(
                    at,
                    "The line does not say on which days: write one of \"%s\"".formatted(String.join("\", \"", WAYS)));
        }
        if (ways.size() > 1) {
            throw new FileFormatException(
                    at + "/" + ways.get(1),
                    "\"%s\" is there beside \"%s\": keep one, or write two lines".formatted(ways.get(1), ways.get(0)));
        }
        return ways.get(0);
    }

    private static void refuseWithout(@Nullable Object value, String key, String way, String needed, String at) {
        if (value != null && !way.equals(needed)) {
            throw new FileFormatException(
                    at + "/" + key, "\"%s\" belongs to \"%s\", which is not there".formatted(key, needed));
        }
    }

    private UseRhythm nights(String cycle, @Nullable List<String> nights, String at) {
        @Nullable SkinCycle known = cycles.get(cycle);
        if (known == null) {
            throw new FileFormatException(
                    at + "/cycle", FormatErrors.unknown(cycle, "a cycle of this file", cycles.keySet()));
        }
        if (nights == null || nights.isEmpty()) {
            throw new FileFormatException(
                    nights == null ? at : at + "/nights",
                    "The line does not say on which nights of %s: write \"nights\" with at least one of them"
                            .formatted(FormatErrors.quoted(cycle)));
        }
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < nights.size(); i++) {
            String night = nights.get(i);
            if (!known.nights().contains(night)) {
                throw new FileFormatException(
                        at + "/nights/" + i, FormatErrors.unknown(night, "a night of this cycle", known.nights()));
            }
            if (!names.add(night)) {
                throw new FileFormatException(
                        at + "/nights/" + i, "%s is there twice: keep one".formatted(FormatErrors.quoted(night)));
            }
        }
        return new UseRhythm.CycleNights(cycle, names);
    }

    private static UseRhythm times(int times, @Nullable List<Integer> apart, String at) {
        if (apart == null) {
            return new UseRhythm.TimesAWeek(times);
        }
        if (apart.size() != 2) {
            throw new FileFormatException(
                    at, "A list of %s must be two numbers: the least days apart, and the most".formatted(apart.size()));
        }
        try {
            return new UseRhythm.TimesAWeek(times, apart.get(0), apart.get(1));
        } catch (IllegalArgumentException e) {
            throw new FileFormatException(at, String.valueOf(e.getMessage()));
        }
    }

    /** Refuses what is there to say that something does not hold: the key is to be left out. */
    static void requireTrue(@Nullable Boolean value, String at) {
        if (!Boolean.TRUE.equals(value)) {
            throw new FileFormatException(at, "false must be true, or its key be left out");
        }
    }
}
