package org.skinweek.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import org.skinweek.catalog.Session;
import org.skinweek.reminder.Reminder;

/** Says reminders in plain sentences. */
public final class ReminderText {
    private final Words words;

    /** Sentences in the language of these texts. */
    public ReminderText(Words words) {
        this.words = words;
    }

    /**
     * The reminder as one sentence.
     *
     * @param today the current day, whose sessions are called "tonight" or "this morning"
     */
    public String sentence(Reminder reminder, LocalDate today) {
        boolean now = reminder.day().equals(today);
        String products = steps(reminder.products());
        return switch (reminder.kind()) {
            case STEPS -> steps(reminder, now, products);
            case REST_NIGHT, EXFOLIATION_DAY -> words.text(reminder.key(), products);
            case SUNSCREEN ->
                words.text(reminder.key(), products, reminder.date() == null ? "" : weekday(reminder.date()));
            case EXPIRY -> words.text(reminder.key(), products, reminder.date() == null ? "" : date(reminder.date()));
        };
    }

    private String steps(Reminder reminder, boolean now, String products) {
        if (!reminder.key().equals("reminder.steps")) {
            return words.text(reminder.key(), products);
        }
        if (reminder.session() == Session.MORNING) {
            return words.text(now ? "reminder.steps.this_morning" : "reminder.steps.morning", products);
        }
        return words.text(now ? "reminder.steps.tonight" : "reminder.steps.evening", products);
    }

    /** Names in the order of use, such as "cleanser, retinol, then moisturiser". */
    private String steps(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String joined = words.isolated(names.get(0));
        for (int i = 1; i < names.size(); i++) {
            String key = i == names.size() - 1 ? "reminder.list.last" : "reminder.list.next";
            joined = words.text(key, joined, words.isolated(names.get(i)));
        }
        return joined;
    }

    private String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(date);
    }
}
