package org.skinweek.ui.diary.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Means of what is noted in some days each, so that a line over years can still be read. */
final class LineMeans {
    private final int days;
    private final List<Mean> means = new ArrayList<>();
    private long bucket = Long.MIN_VALUE;
    private double sum;
    private long middle;
    private int count;

    /** @param days how many days go into a mean; 1 for each day its own */
    LineMeans(int days) {
        this.days = days;
    }

    /** A mean, on the mean of its days. */
    record Mean(LocalDate day, double value) {}

    /** How many days go into a mean. */
    int days() {
        return days;
    }

    /** Adds what is noted on a day; days come in order. */
    void add(LocalDate day, double value) {
        long own = Math.floorDiv(day.toEpochDay(), days);
        if (own != bucket) {
            close();
            bucket = own;
        }
        sum += value;
        middle += day.toEpochDay();
        count++;
    }

    /** The means in order. */
    List<Mean> all() {
        close();
        return List.copyOf(means);
    }

    private void close() {
        if (count > 0) {
            means.add(new Mean(LocalDate.ofEpochDay(middle / count), sum / count));
        }
        sum = 0;
        middle = 0;
        count = 0;
    }
}
