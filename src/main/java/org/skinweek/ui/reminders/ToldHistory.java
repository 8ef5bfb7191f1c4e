package org.skinweek.ui.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skinweek.notebook.Notebook;
import org.skinweek.reminder.ReminderLog;
import org.skinweek.reminder.ToldReminder;
import org.skinweek.words.Words;

/**
 * What was told in the last weeks, the newest first.
 *
 * @param days the days on which anything was told
 */
record ToldHistory(List<Day> days) {
    /** How far it goes back. */
    static final int WEEKS = 4;

    /**
     * One day.
     *
     * @param date where the user was then
     */
    record Day(LocalDate date, List<Entry> entries) {
        /** Copies the list. */
        Day {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What was told in one notice.
     *
     * @param time where the user was then
     * @param about what it was about, such as "Steps with actives, Packs near their end: Vitamin C"
     * @param outcome what became of it; empty where nothing did
     */
    record Entry(String time, String about, String outcome) {}

    /** Copies the list. */
    ToldHistory {
        days = List.copyOf(days);
    }

    /** What a log says. */
    static ToldHistory of(ReminderLog log, Notebook notebook, Instant now, Words words) {
        Instant first = now.minus(Duration.ofDays(WEEKS * 7L));
        Map<Instant, List<ToldReminder>> notices = new TreeMap<>(Comparator.reverseOrder());
        log.told().values().stream()
                .filter(told -> told.toldAt().isAfter(first))
                .forEach(told -> notices.computeIfAbsent(told.toldAt(), same -> new ArrayList<>())
                        .add(told));
        ToldWords said = new ToldWords(notebook, words);
        Map<LocalDate, List<Entry>> days = new LinkedHashMap<>();
        notices.forEach((at, told) -> {
            ZoneId zone = told.get(0).zone();
            days.computeIfAbsent(at.atZone(zone).toLocalDate(), same -> new ArrayList<>())
                    .add(new Entry(
                            TimeText.show(at.atZone(zone).toLocalTime()),
                            said.about(told),
                            said.outcome(told.get(0), now)));
        });
        return new ToldHistory(days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList());
    }
}
