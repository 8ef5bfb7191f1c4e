package org.skinweek.ui.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.Stop;
import org.skinweek.reminder.DueReminders;
import org.skinweek.reminder.Reminder;
import org.skinweek.rules.Checker;
import org.skinweek.words.Words;

/** Finds what is due in the coming days. That takes the longer the more is planned, so it is for the background. */
final class AgendaFinder {
    /** Today is one of them. */
    static final int DAYS = 14;

    private final Catalog catalog;
    private final DueReminders reminders;
    private final Words words;
    private final AgendaTexts texts;

    /** @param rules the rules as a notebook adjusts them */
    AgendaFinder(Catalog catalog, Function<Notebook, Checker> rules, Words words) {
        this.catalog = catalog;
        this.reminders = new DueReminders(catalog, rules);
        this.words = words;
        this.texts = new AgendaTexts(words);
    }

    /** Finds what comes first, and hands it over at once, and then all days, unless it is to stop. */
    void find(AgendaRequest request, Stop stop, Consumer<? super ReminderAgenda> found) {
        LocalDate today = request.today();
        NamedProducts products = new NamedProducts(request.notebook(), catalog);
        AgendaLines lines = new AgendaLines(texts, products, today);
        NextSession next = new NextSessionFinder(words, lines, request).find(due(request.notebook(), today, 2));
        found.accept(new ReminderAgenda(today, next, List.of(), List.of()));
        if (stop.now()) {
            return;
        }
        Map<LocalDate, List<Reminder>> byDay = new TreeMap<>();
        due(request.notebook(), today, DAYS)
                .forEach(reminder -> byDay.computeIfAbsent(reminder.day(), day -> new ArrayList<>())
                        .add(reminder));
        for (int i = 1; i < DAYS; i++) {
            byDay.putIfAbsent(today.plusDays(i), List.of());
        }
        byDay.remove(today);
        Predicate<LocalDate> away =
                day -> request.notebook().schedule().awayOn(day).isPresent();
        DailyReminders daily = DailyReminders.of(
                byDay.entrySet().stream()
                        .filter(day -> !away.test(day.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                products);
        List<AgendaDay> days = byDay.entrySet().stream()
                .map(day -> new AgendaDay(day.getKey(), lines.of(day.getValue(), daily), away.test(day.getKey())))
                .toList();
        found.accept(new ReminderAgenda(today, next, days, sentences(daily)));
    }

    private List<Reminder> due(Notebook notebook, LocalDate today, int days) {
        return reminders.due(notebook, today, today.plusDays(days - 1L), today);
    }

    private List<String> sentences(DailyReminders daily) {
        List<String> sentences = new ArrayList<>();
        if (!daily.morning().isEmpty()) {
            sentences.add(texts.daily(Session.MORNING, List.copyOf(daily.morning())));
        }
        if (!daily.evening().isEmpty()) {
            sentences.add(texts.daily(Session.EVENING, List.copyOf(daily.evening())));
        }
        if (daily.sunscreen()) {
            sentences.add(words.text("reminders.daily.sunscreen"));
        }
        return sentences;
    }
}
