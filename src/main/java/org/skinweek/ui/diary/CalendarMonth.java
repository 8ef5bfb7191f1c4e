package org.skinweek.ui.diary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DaySummary;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryStatistics;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/**
 * Makes the days that a calendar shows for a month: always six weeks, so that the page never jumps. Only these days
 * are read, however long the diary is.
 */
final class CalendarMonth {
    /** Days in a week. */
    static final int DAYS = 7;

    /** Weeks that are shown, whatever the month. */
    static final int WEEKS = 6;

    private final DiaryStatistics statistics;
    private final ProductTexts texts;
    private final Words words;
    private final DateWords spokenDate;

    CalendarMonth(DiaryStatistics statistics, ProductTexts texts, Words words) {
        this.statistics = statistics;
        this.texts = texts;
        this.words = words;
        this.spokenDate = new DateWords(words);
    }

    List<CalendarDay> days(Notebook notebook, YearMonth month, LocalDate today) {
        DayOfWeek begin = notebook.settings().firstDayOfWeek();
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(begin));
        NavigableMap<LocalDate, DiaryDay> written =
                notebook.diary().between(first, first.plusDays(WEEKS * (long) DAYS - 1));
        List<CalendarDay> days = new ArrayList<>(WEEKS * DAYS);
        for (int i = 0; i < WEEKS * DAYS; i++) {
            LocalDate date = first.plusDays(i);
            DiaryDay day = written.getOrDefault(date, DiaryDay.EMPTY);
            DaySummary summary = statistics.day(day, notebook.products());
            days.add(new CalendarDay(
                    date,
                    YearMonth.from(date).equals(month),
                    date.equals(today),
                    date.isAfter(today),
                    treatments(day, Session.MORNING, notebook.products())
                            .map(CalendarDay.Treatment::family)
                            .distinct()
                            .toList(),
                    treatments(day, Session.EVENING, notebook.products()).toList(),
                    summary,
                    spoken(date, summary, date.equals(today))));
        }
        return days;
    }

    private Stream<CalendarDay.Treatment> treatments(DiaryDay day, Session session, Map<String, Product> products) {
        return day.entries().stream()
                .filter(entry -> entry.done() && entry.session() == session)
                .flatMap(entry -> Stream.ofNullable(products.get(entry.product())))
                .filter(product -> !texts.support(product))
                .map(product -> new CalendarDay.Treatment(texts.family(product), product.name()));
    }

    private String spoken(LocalDate date, DaySummary summary, boolean today) {
        List<String> parts = new ArrayList<>();
        parts.add(spokenDate.full(date));
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
