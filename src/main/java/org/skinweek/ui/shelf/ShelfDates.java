package org.skinweek.ui.shelf;

import java.time.LocalDate;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** Dates as the shelf writes them: with the year only where it is needed. */
final class ShelfDates {
    private final DateWords dates;

    ShelfDates(Words words) {
        this.dates = new DateWords(words);
    }

    /** A day such as "26 Aug", or its month where it is more than a year away, for where there is little room. */
    String brief(LocalDate day, LocalDate today) {
        boolean near = day.isAfter(today.minusYears(1)) && day.isBefore(today.plusYears(1));
        return near ? dates.shortest(day) : dates.monthBrief(day);
    }

    /** The last day of a long time, such as "26 Aug" or "Oct 2027". */
    String end(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? dates.shortest(day) : dates.monthBrief(day);
    }

    /** A day such as "26 August" or "11 September 2027". */
    String full(LocalDate day, LocalDate today) {
        return dates.plain(day, today);
    }

    /** A month such as "March 2027", for what is not known by the day. */
    String month(LocalDate day) {
        return dates.month(day);
    }

    /** A weekday such as "Thursday". */
    String weekday(LocalDate day) {
        return dates.weekday(day);
    }
}
