package org.skinweek.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as they are written and read aloud, in the language of the texts: each form has one pattern, here. */
public final class DateWords {
    private final Words words;

    /** Days in the language of these words. */
    public DateWords(Words words) {
        this.words = words;
    }

    /** Such as "Wednesday 25 November". */
    public String full(LocalDate day) {
        return in(day, "EEEE d MMMM");
    }

    /** Such as "Wednesday 25 November", with its year where that is not the current one. */
    public String full(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? full(day) : fullWithYear(day);
    }

    /** Such as "Wednesday 25 November 2026". */
    public String fullWithYear(LocalDate day) {
        return in(day, "EEEE d MMMM uuuu");
    }

    /** Such as "25 November". */
    public String plain(LocalDate day) {
        return in(day, "d MMMM");
    }

    /** Such as "25 November", with its year where that is not the current one. */
    public String plain(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? plain(day) : plainWithYear(day);
    }

    /** Such as "25 November 2026". */
    public String plainWithYear(LocalDate day) {
        return in(day, "d MMMM uuuu");
    }

    /** Such as "Wed 25 Nov". */
    public String brief(LocalDate day) {
        return in(day, "EEE d MMM");
    }

    /** Such as "25 Nov". */
    public String shortest(LocalDate day) {
        return in(day, "d MMM");
    }

    /** Such as "25 Nov 2026". */
    public String shortestWithYear(LocalDate day) {
        return in(day, "d MMM uuuu");
    }

    /** Such as "Wed". */
    public String weekdayBrief(LocalDate day) {
        return in(day, "EEE");
    }

    /** Such as "25", or "1 Dec" where a month begins. */
    public String inMonth(LocalDate day) {
        return day.getDayOfMonth() == 1 ? shortest(day) : in(day, "d");
    }

    /** Such as "Wednesday". */
    public String weekday(LocalDate day) {
        return in(day, "EEEE");
    }

    /** Such as "November 2026". */
    public String month(LocalDate day) {
        return in(day, "MMMM uuuu");
    }

    /** Such as "Nov 2026". */
    public String monthBrief(LocalDate day) {
        return in(day, "MMM uuuu");
    }

    private String in(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(day);
    }
}
