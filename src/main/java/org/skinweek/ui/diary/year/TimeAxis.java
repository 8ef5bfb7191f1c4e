package org.skinweek.ui.diary.year;

import java.time.LocalDate;

/**
 * Where days lie on a chart.
 *
 * @param first the first day that is shown
 * @param last the last one
 * @param from the edge at which time begins, in pixels
 * @param width from the first day to the last, in pixels
 * @param mirrored true where time runs to the left of that edge
 */
record TimeAxis(LocalDate first, LocalDate last, double from, double width, boolean mirrored) {
    /** The middle of a day. */
    double x(LocalDate day) {
        double along = (day.toEpochDay() - first.toEpochDay() + 0.5) * dayWidth();
        return mirrored ? from - along : from + along;
    }

    /** Where a day begins. */
    double start(LocalDate day) {
        double along = (day.toEpochDay() - first.toEpochDay()) * dayWidth();
        return mirrored ? from - along : from + along;
    }

    /** How wide a day is. */
    double dayWidth() {
        return width / days();
    }

    /** How many days are shown. */
    int days() {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }

    /** True for a day that is shown. */
    boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The day at so many pixels from where time begins; the nearest one outside. */
    LocalDate day(double along) {
        long days = Math.round(Math.floor(along / dayWidth()));
        return first.plusDays(Math.max(0, Math.min(days() - 1L, days)));
    }

    /** So many pixels later, or earlier where negative. */
    double later(double x, double pixels) {
        return mirrored ? x - pixels : x + pixels;
    }

    /** Days between the dates that are written below: as few dates as fit, at whole weeks. */
    int labelEvery(double least) {
        for (int weeks : new int[] {1, 2, 4, 8, 13, 26, 52, 104}) {
            if (weeks * 7 * dayWidth() >= least) {
                return weeks * 7;
            }
        }
        return 208 * 7;
    }
}
