package org.skinweek.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.reminder.Reminder;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.words.NoticeWords;
import org.skinweek.words.ReminderText;
import org.skinweek.words.Words;

/**
 * The report of {@code remind --json}.
 *
 * @param title what it is about in one sentence; absent where nothing is due
 * @param body the rest of it, a sentence a line; absent where nothing is due
 * @param reminders what is due, in order of time
 */
record RemindJson(@Nullable String title, @Nullable String body, List<ReminderJson> reminders) {
    /** Nothing is due. */
    static final RemindJson NOTHING = new RemindJson(null, null, List.of());

    RemindJson {
        reminders = List.copyOf(reminders);
    }

    /**
     * One reminder.
     *
     * @param kind such as {@code rest-night}
     * @param day ISO date, by the user's cut-off
     * @param session morning or evening
     * @param text the sentence
     * @param products names of what it is about
     */
    record ReminderJson(String kind, String day, Session session, String text, List<String> products) {}

    static RemindJson of(ReminderTelling telling, Words words) {
        NoticeWords notice = new NoticeWords(words);
        ReminderText texts = new ReminderText(words);
        return new RemindJson(
                notice.title(telling),
                notice.body(telling),
                telling.reminders().stream()
                        .map(reminder -> one(reminder, texts.sentence(reminder, telling.today())))
                        .toList());
    }

    private static ReminderJson one(Reminder reminder, String text) {
        return new ReminderJson(
                Words.key(reminder.kind()).replace('_', '-'),
                reminder.day().toString(),
                reminder.session(),
                text,
                reminder.products());
    }
}
