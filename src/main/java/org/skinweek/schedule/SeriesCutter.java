package org.skinweek.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cuts consecutive days into series of dates, so that each day with something in it is in exactly one series of just
 * that. Endless series come first, the most frequent before others; they reach back into the days before everything
 * comes again, as long as only few dates must be left out. What is over by then is cut from its last date backwards, so
 * that time that passes changes no series but its start.
 *
 * @param <T> what a day holds, told apart by {@code equals}
 */
public final class SeriesCutter<T> {
    private static final int WEEK = DayOfWeek.values().length;
    /** So many dates a series may leave out before it rather begins later. */
    private static final int MOST_LEFT_OUT = 8;
    /** More of them only where there are so many dates for each. */
    private static final int DATES_FOR_ONE_LEFT_OUT = 8;
    /** The fewest dates that are a series rather than single dates. */
    private static final int LEAST_DATES = 3;

    private final LocalDate first;
    private final List<T> days;
    private final T nothing;
    private final int settled;
    private final List<Integer> intervals;
    private final BitSet covered = new BitSet();
    private final List<Piece<T>> pieces = new ArrayList<>();

    private SeriesCutter(LocalDate first, List<T> days, int period, T nothing, Collection<Integer> intervals) {
        this.first = first;
        this.days = days;
        this.nothing = nothing;
        this.settled = days.size() - period;
        this.intervals = List.copyOf(new TreeSet<>(intervals));
    }

    /**
     * A series and what each of its days holds.
     *
     * @param content what is on each date
     * @param dates the dates
     * @param <T> what a day holds
     */
    public record Piece<T>(T content, DateSeries dates) {}

    /**
     * The series of days whose last ones come again and again.
     *
     * @param first the date of the first day
     * @param days what the days hold
     * @param period how many of the last days come again without end, in their order; at least 1
     * @param intervals how many days may lie between two dates of a series that ends
     * @param nothing what a day holds for which there is no date
     */
    public static <T> List<Piece<T>> endless(
            LocalDate first, List<T> days, int period, Collection<Integer> intervals, T nothing) {
        SeriesCutter<T> cutter = new SeriesCutter<>(first, days, period, nothing, intervals);
        cutter.cutEndless(period);
        cutter.cutEnded();
        return List.copyOf(cutter.pieces);
    }

    /**
     * The series of days after which nothing is known.
     *
     * @param first the date of the first day
     * @param days what the days hold
     * @param intervals how many days may lie between two dates of a series
     * @param nothing what a day holds for which there is no date
     */
    public static <T> List<Piece<T>> ended(LocalDate first, List<T> days, Collection<Integer> intervals, T nothing) {
        SeriesCutter<T> cutter = new SeriesCutter<>(first, days, 0, nothing, intervals);
        cutter.cutEnded();
        return List.copyOf(cutter.pieces);
    }

    private static List<Integer> divisors(int number) {
        return IntStream.rangeClosed(1, number)
                .filter(each -> number % each == 0)
                .boxed()
                .toList();
    }

    private void cutEndless(int period) {
        for (int interval : divisors(period)) {
            Map<T, List<Integer>> found = new LinkedHashMap<>();
            for (int day = settled; day < settled + interval; day++) {
                if (isOne(day, interval)) {
                    found.computeIfAbsent(days.get(day), content -> new ArrayList<>())
                            .add(day);
                    for (int each = day; each < settled + period; each += interval) {
                        covered.set(each);
                    }
                }
            }
            found.forEach((content, starts) -> {
                if (interval == WEEK) {
                    addWeekly(content, starts);
                } else {
                    starts.forEach(day -> addEvery(content, interval, day));
                }
            });
        }
    }

    /** True when every day of the last ones that is so many days after this one has the same, and no series yet. */
    private boolean isOne(int day, int interval) {
        T content = days.get(day);
        if (content.equals(nothing)) {
            return false;
        }
        for (int each = day; each < days.size(); each += interval) {
            if (covered.get(each) || !days.get(each).equals(content)) {
                return false;
            }
        }
        return true;
    }

    private void addEvery(T content, int interval, int day) {
        long phase = Math.floorMod(first.plusDays(day).toEpochDay(), interval);
        add(
                content,
                day,
                each -> (day - each) % interval == 0,
                every(interval),
                "every %s %s".formatted(interval, phase));
    }

    private void addWeekly(T content, List<Integer> starts) {
        SortedSet<DayOfWeek> weekdays = starts.stream()
                .map(day -> first.plusDays(day).getDayOfWeek())
                .collect(Collectors.toCollection(TreeSet::new));
        String names = weekdays.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
        add(
                content,
                starts.get(0),
                day -> weekdays.contains(first.plusDays(day).getDayOfWeek()),
                "FREQ=WEEKLY;BYDAY=" + names,
                names);
    }

    /** Adds an endless series, from as early a day on as it is worth its dates that are left out. */
    private void add(T content, int from, IntPredicate has, String rule, String identity) {
        int start = start(content, from, has);
        SortedSet<LocalDate> leftOut = new TreeSet<>();
        for (int day = start; day < settled; day++) {
            if (has.test(day) && days.get(day).equals(content)) {
                covered.set(day);
            } else if (has.test(day)) {
                leftOut.add(first.plusDays(day));
            }
        }
        pieces.add(new Piece<>(content, new DateSeries(first.plusDays(start), rule, leftOut, identity)));
    }

    private int start(T content, int from, IntPredicate has) {
        int start = from;
        int dates = 0;
        int missed = 0;
        for (int day = settled - 1; day >= 0; day--) {
            if (has.test(day) && days.get(day).equals(content)) {
                dates++;
                if (missed <= MOST_LEFT_OUT || missed * DATES_FOR_ONE_LEFT_OUT <= dates) {
                    start = day;
                }
            } else if (has.test(day)) {
                missed++;
            }
        }
        return start;
    }

    private void cutEnded() {
        for (int last = settled - 1; last >= 0; last--) {
            if (!covered.get(last) && !days.get(last).equals(nothing)) {
                addEnded(last);
            }
        }
    }

    private void addEnded(int last) {
        int best = 1;
        int dates = 1;
        for (int interval : intervals) {
            int run = run(last, interval);
            if (run > dates) {
                best = interval;
                dates = run;
            }
        }
        int count = dates < LEAST_DATES ? 1 : dates;
        for (int each = 0; each < count; each++) {
            covered.set(last - each * best);
        }
        LocalDate start = first.plusDays(last - (count - 1L) * best);
        LocalDate end = first.plusDays(last);
        pieces.add(new Piece<>(
                days.get(last),
                count == 1
                        ? new DateSeries(end, null, new TreeSet<>(), "on " + end)
                        : new DateSeries(
                                start, ended(best, count), new TreeSet<>(), "every %s until %s".formatted(best, end))));
    }

    private int run(int last, int interval) {
        int dates = 0;
        for (int day = last; day >= 0 && !covered.get(day) && days.get(day).equals(days.get(last)); day -= interval) {
            dates++;
        }
        return dates;
    }

    private static String ended(int interval, int count) {
        String rule = interval == WEEK ? "FREQ=WEEKLY" : every(interval);
        return rule + ";COUNT=" + count;
    }

    private static String every(int days) {
        return days == 1 ? "FREQ=DAILY" : "FREQ=DAILY;INTERVAL=" + days;
    }
}
