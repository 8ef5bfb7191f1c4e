package org.skinweek.planner.search;

import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/** Times of the weeks of the trial without those of the warm-up, week after week. */
final class Measured {
    private final int weeks;
    private WeekTimes times;
    private boolean measuring;
    private int next;

    Measured(int weeks) {
        this.weeks = weeks;
        this.times = new WeekTimes(weeks);
    }

    /** To be told of each iteration. */
    void begin(IterationParams iteration) {
        if (!measuring && iteration.getType() == IterationType.MEASUREMENT) {
            measuring = true;
            times = new WeekTimes(weeks);
        }
    }

    /** The week whose turn it is. */
    int nextWeek() {
        int week = next;
        next = (next + 1) % weeks;
        return week;
    }

    void add(int week, long nanos) {
        times.add(week, nanos);
    }

    WeekTimes times() {
        return times;
    }
}
