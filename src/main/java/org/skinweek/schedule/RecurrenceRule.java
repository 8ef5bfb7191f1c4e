package org.skinweek.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Dates as a calendar knows them: a first date and a rule of RFC 5545, section 3.3.10. The first date is always one of
 * them, because calendars count it in any case.
 *
 * @param start the first date
 * @param rule the value of an {@code RRULE}
 */
public record RecurrenceRule(LocalDate start, String rule) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Pattern INTERVAL = Pattern.compile("INTERVAL=(\\d+)");
    private static final int WEEK = DayOfWeek.values().length;

    /**
     * The rules that together give exactly the dates of a line from a day on; none for what is used only when needed.
     *
     * @param cycles by id
     * @param first the first day that matters
     */
    public static List<RecurrenceRule> of(RhythmLine line, Map<String, SkinCycle> cycles, LocalDate first) {
        List<RecurrenceRule> rules = new ArrayList<>();
        UseRhythm rhythm = line.rhythm();
        LocalDate start = later(first, line.from());
        if (rhythm instanceof UseRhythm.OnWeekdays weekdays) {
            weekly(weekdays.days(), start, line, rules);
        } else if (rhythm instanceof UseRhythm.TimesAWeek times) {
            LocalDate from = later(LocalDate.MIN, line.from());
            weekly(
                    IntStream.range(0, WEEK)
                            .filter(times::has)
                            .mapToObj(day -> from.plusDays(day).getDayOfWeek())
                            .toList(),
                    start,
                    line,
                    rules);
        } else if (rhythm instanceof UseRhythm.EveryDays every) {
            daily(every.days(), later(LocalDate.MIN, line.from()), start, line, rules);
        } else if (rhythm instanceof UseRhythm.CycleNights nights) {
            @Nullable SkinCycle cycle = cycles.get(nights.cycle());
            for (int night = 0; cycle != null && night < cycle.nights().size(); night++) {
                if (nights.nights().contains(cycle.nights().get(night))) {
                    LocalDate anchor = cycle.from().plusDays(night);
                    daily(cycle.nights().size(), anchor, later(start, anchor), line, rules);
                }
            }
        }
        return rules;
    }

    /** After how many days its dates come again. */
    public int repeatsAfter() {
        Matcher interval = INTERVAL.matcher(rule);
        return interval.find() ? Integer.parseInt(interval.group(1)) : WEEK;
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    private static void weekly(
            Collection<DayOfWeek> days, LocalDate start, RhythmLine line, List<RecurrenceRule> rules) {
        LocalDate first = start.datesUntil(start.plusDays(WEEK))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .findFirst()
                .orElseThrow();
        String names =
                days.stream().sorted().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
        add(first, "FREQ=WEEKLY;BYDAY=" + names, line, rules);
    }

    private static void daily(
            int interval, LocalDate anchor, LocalDate start, RhythmLine line, List<RecurrenceRule> rules) {
        long over = Math.floorMod(anchor.toEpochDay() - start.toEpochDay(), interval);
        add(start.plusDays(over), "FREQ=DAILY;INTERVAL=" + interval, line, rules);
    }

    private static void add(LocalDate first, String rule, RhythmLine line, List<RecurrenceRule> rules) {
        @Nullable LocalDate until = line.until();
        if (until == null) {
            rules.add(new RecurrenceRule(first, rule));
        } else if (!first.isAfter(until)) {
            rules.add(new RecurrenceRule(first, rule + ";UNTIL=" + DAY.format(until)));
        }
    }
}
