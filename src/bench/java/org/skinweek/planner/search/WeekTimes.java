package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long each week of the trial took, again and again; the middle of each counts, so that one pause is not the worst. */
final class WeekTimes {
    private static final double NANOS_A_MILLI = 1e6;

    private final List<List<Double>> millis = new ArrayList<>();

    WeekTimes(int weeks) {
        for (int week = 0; week < weeks; week++) {
            millis.add(new ArrayList<>());
        }
    }

    void add(int week, long nanos) {
        millis.get(week).add(nanos / NANOS_A_MILLI);
    }

    /** The middle of the times of each week that was measured. */
    double[] medians() {
        return millis.stream()
                .filter(times -> !times.isEmpty())
                .mapToDouble(times ->
                        quantile(times.stream().mapToDouble(Double::doubleValue).toArray(), 0.5))
                .toArray();
    }

    /** The middle of one week; not a number when it was not measured. */
    double median(int week) {
        return millis.get(week).isEmpty()
                ? Double.NaN
                : quantile(
                        millis.get(week).stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray(),
                        0.5);
    }

    /** Over weeks: middle, 95th percentile and worst. */
    String summary() {
        double[] medians = medians();
        return String.format(
                Locale.ROOT,
                "%d weeks, ms: median %.1f, 95th percentile %.1f, worst %.1f",
                medians.length,
                quantile(medians, 0.5),
                quantile(medians, 0.95),
                quantile(medians, 1));
    }

    /** The value below which a part of the values lies, by the nearest rank. */
    static double quantile(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }
}
