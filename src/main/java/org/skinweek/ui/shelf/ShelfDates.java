package org.skinweek.ui.shelf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.skinweek.words.Words;

/** Dates as the shelf writes them: with the year only where it is needed. */
final class ShelfDates {
    private final Words words;

    ShelfDates(Words words) {
        this.words = words;
    }

    /** A day such as "26 Aug", or its month where it is more than a year away, for where there is little room. */
    String brief(LocalDate day, LocalDate today) {
        boolean near = day.isAfter(today.minusYears(1)) && day.isBefore(today.plusYears(1));
        return format(day, near ? "d MMM" : "MMM uuuu");
    }

    /** The last day of a long time, such as "26 Aug" or "Oct 2027". */
    String end(LocalDate day, LocalDate today) {
        return format(day, day.getYear() == today.getYear() ? "d MMM" : "MMM uuuu");
    }

    /** A day such as "26 August" or "11 September 2027". */
    String full(LocalDate day, LocalDate today) {
        return format(day, day.getYear() == today.getYear() ? "d MMMM" : "d MMMM uuuu");
    }

    /** A month such as "March 2027", for what is not known by the day. */
    String month(LocalDate day) {
        return format(day, "MMMM uuuu");
    }

    /** A weekday such as "Thursday". */
    String weekday(LocalDate day) {
        return format(day, "EEEE");
    }

    private String format(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(day);
    }
}
