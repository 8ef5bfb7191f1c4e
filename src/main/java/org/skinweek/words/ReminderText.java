package org.skinweek.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Function;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.reminder.Reminder;

/** Says reminders in plain sentences. */
public final class ReminderText {
    private final Words words;
    private final DateWords dates;

    /** Sentences in the language of these texts. */
    public ReminderText(Words words) {
        this.words = words;
        this.dates = new DateWords(words);
    }

    /**
     * The reminder as one sentence.
     *
     * @param today the current day, whose sessions are called "tonight" or "this morning"
     */
    public String sentence(Reminder reminder, LocalDate today) {
        boolean now = reminder.day().equals(today);
        String products = names(reminder);
        return switch (reminder.kind()) {
            case STEPS -> steps(reminder, now, products);
            case SUNSCREEN -> words.text(reminder.key(), products, date(reminder, this::weekday));
            case REST_NIGHT -> restNight(reminder, now, products);
            case LAST_ONE, EVENT -> words.text(reminder.key(), list(reminder.products()), date(reminder, dates::full));
            case LOG -> words.text(reminder.key(), date(reminder, dates::full));
            case PAUSE, EXFOLIATION_DAY, RAMP_STEP, INTRODUCTION, EXPIRY, PATCH_TEST, RETURN, BACKUP ->
                words.text(reminder.key(), products, date(reminder, this::date), reminder.times());
        };
    }

    /** The rest, and what of: "Rest night: only cream. The skin rests from last night’s peel." */
    private String restNight(Reminder reminder, boolean now, String products) {
        String rest = words.text(reminder.key(), products);
        return reminder.because().isEmpty()
                ? rest
                : words.text(
                        now ? "reminder.rest_night.after.last_night" : "reminder.rest_night.after",
                        rest,
                        list(reminder.because()));
    }

    private static String date(Reminder reminder, Function<LocalDate, String> how) {
        return reminder.date() == null ? "" : how.apply(reminder.date());
    }

    private String list(List<String> names) {
        return names.isEmpty()
                ? ""
                : words.list(names.stream().map(words::isolated).toList());
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

    /** Names in the order of use, such as "cleanser, retinol, then moisturiser"; empty where it names none. */
    public String names(Reminder reminder) {
        List<String> names = reminder.products();
        if (names.isEmpty()) {
            return "";
        }
        String joined = name(names.get(0), reminder);
        for (int i = 1; i < names.size(); i++) {
            String key = i == names.size() - 1 ? "reminder.list.last" : "reminder.list.next";
            joined = words.text(key, joined, name(names.get(i), reminder));
        }
        return joined;
    }

    private String name(String name, Reminder reminder) {
        boolean dry =
                reminder.kind() == ReminderKind.STEPS && reminder.because().contains(name);
        return dry ? words.text("reminder.list.dry", words.isolated(name)) : words.isolated(name);
    }

    /** What the evening after a session asks for, as one sentence. */
    public String next(Reminder reminder, LocalDate today) {
        boolean tonight = reminder.day().equals(today);
        if (reminder.kind() == ReminderKind.REST_NIGHT || reminder.products().isEmpty()) {
            return words.text(tonight ? "reminder.next.tonight.rest" : "reminder.next.tomorrow.rest");
        }
        String products = list(reminder.products());
        if (reminder.isLeftOut()) {
            return words.text(tonight ? "reminder.next.tonight.left_out" : "reminder.next.tomorrow.left_out", products);
        }
        return words.text(tonight ? "reminder.next.tonight.steps" : "reminder.next.tomorrow.steps", products);
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
