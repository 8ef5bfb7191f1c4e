package org.skinweek.reminder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;

/**
 * One thing that is due in a session.
 *
 * @param day the day it belongs to, by the user's cut-off
 * @param session morning or evening
 * @param kind which setting switches it off
 * @param key the key of its text, such as {@code reminder.rest_night}
 * @param products names of the products that it is about, in layering order
 * @param date the date that the text mentions; absent where it mentions none
 */
public record Reminder(
        LocalDate day,
        Session session,
        ReminderKind kind,
        String key,
        List<String> products,
        @Nullable LocalDate date) {
    /** Copies the list. */
    public Reminder {
        products = List.copyOf(products);
    }

    static Reminder of(LocalDate day, Session session, ReminderKind kind, String key, List<String> products) {
        return new Reminder(day, session, kind, key, products, null);
    }
}
