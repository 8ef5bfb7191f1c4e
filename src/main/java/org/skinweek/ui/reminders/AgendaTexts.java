package org.skinweek.ui.reminders;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.reminder.Reminder;
import org.skinweek.words.DateWords;
import org.skinweek.words.ReminderText;
import org.skinweek.words.Words;

/** What stands in a row of the agenda: names alone where the row is about steps, and what else there is to know. */
final class AgendaTexts {
    private final Words words;
    private final ReminderText texts;
    private final DateWords dates;

    AgendaTexts(Words words) {
        this.words = words;
        this.texts = new ReminderText(words);
        this.dates = new DateWords(words);
    }

    /** A reminder as a sentence. */
    String sentence(Reminder reminder, LocalDate today) {
        return texts.sentence(reminder, today);
    }

    /** What a session is about; its treatments where it has any. */
    String row(Reminder reminder, List<String> treatments, LocalDate today) {
        return switch (reminder.kind()) {
            case REST_NIGHT -> words.text("reminders.row.rest");
            case STEPS -> treatments.isEmpty() ? words.beginning(texts.names(reminder)) : names(treatments);
            default -> texts.sentence(reminder, today);
        };
    }

    /** What is planned for a morning beside what is the same on each. */
    String morning(List<String> treatments) {
        return words.text("reminders.row.morning", names(treatments));
    }

    /** What a reminder adds to the row of its session, in a few words; empty for one with a row of its own. */
    String note(Reminder reminder, boolean alone) {
        return switch (reminder.kind()) {
            case LAST_ONE -> {
                @Nullable LocalDate next = reminder.date();
                String day = next == null ? "" : dates.brief(next);
                yield alone
                        ? words.text("reminders.note.last_one", day)
                        : words.text("reminders.note.last_one.of", names(reminder.products()), day);
            }
            case EXFOLIATION_DAY -> words.text("reminders.note" + reminder.key().substring("reminder".length()));
            case SUNSCREEN -> texts.sentence(reminder, reminder.day());
            case REST_NIGHT ->
                switch (reminder.because().size()) {
                    case 0 -> "";
                    case 1, 2 -> words.text("reminders.note.rest", names(reminder.because()));
                    default ->
                        words.text(
                                "reminders.note.rest.many", reminder.because().size());
                };
            default -> "";
        };
    }

    /** Two notes on one line. */
    String both(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : words.text("reminders.note.two", first, second);
    }

    /** What is the same every morning or evening. */
    String daily(Session session, List<String> products) {
        return words.text(
                session == Session.MORNING ? "reminders.daily.morning" : "reminders.daily.evening", names(products));
    }

    private String names(List<String> names) {
        return words.list(names.stream().map(words::isolated).toList());
    }
}
