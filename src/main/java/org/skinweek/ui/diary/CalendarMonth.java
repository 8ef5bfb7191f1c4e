package org.skinweek.ui.diary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.skinweek.diary.DaySummary;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryStatistics;
import org.skinweek.notebook.Notebook;
import org.skinweek.words.Words;

/**
 * Makes the days that a calendar shows for a month: always six weeks, so that the page never jumps. Only these days
 * are read, however long the diary is.
 */
final class CalendarMonth {
    /** Days in a week. */
    static final int DAYS = 7;

    private static final int WEEKS = 6;

    private final DiaryStatistics statistics;
    private final Words words;
    private final DateTimeFormatter spokenDate;

    CalendarMonth(DiaryStatistics statistics, Words words) {
        this.statistics = statistics;
        this.words = words;
        this.spokenDate = DateTimeFormatter.ofPattern("EEEE d MMMM", words.locale());
    }

    List<CalendarDay> days(Notebook notebook, YearMonth month, LocalDate today) {
        DayOfWeek begin = notebook.settings().firstDayOfWeek();
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(begin));
        NavigableMap<LocalDate, DiaryDay> written =
                notebook.diary().between(first, first.plusDays(WEEKS * (long) DAYS - 1));
        List<CalendarDay> days = new ArrayList<>(WEEKS * DAYS);
        for (int i = 0; i < WEEKS * DAYS; i++) {
            LocalDate date = first.plusDays(i);
            DaySummary summary = statistics.day(written.getOrDefault(date, DiaryDay.EMPTY), notebook.products());
            days.add(new CalendarDay(
                    date,
                    YearMonth.from(date).equals(month),
                    date.equals(today),
                    date.isAfter(today),
                    summary,
                    spoken(date, summary, date.equals(today))));
        }
        return days;
    }

    private String spoken(LocalDate date, DaySummary summary, boolean today) {
        List<String> parts = new ArrayList<>();
        parts.add(spokenDate.format(date));
        if (today) {
            parts.add(words.text("diary.spoken.today"));
        }
        if (summary.entries() == 0 && summary.notes() == 0) {
            parts.add(words.text("diary.spoken.nothing"));
        }
        add(parts, "diary.spoken.done", summary.done());
        add(parts, "diary.spoken.skipped", summary.skipped());
        add(parts, "diary.spoken.exfoliations", summary.exfoliations());
        add(parts, "diary.spoken.notes", summary.notes());
        if (summary.worst() != null) {
            parts.add(words.textOf("diary.level.", summary.worst()));
        }
        return String.join(", ", parts);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.text(key, count));
        }
    }
}
