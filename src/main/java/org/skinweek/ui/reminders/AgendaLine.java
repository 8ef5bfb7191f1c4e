package org.skinweek.ui.reminders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.reminder.Reminder;

/**
 * One thing on a day of the agenda.
 *
 * @param kind gives the picture
 * @param session morning or evening
 * @param family of the first active that it is about, which gives the shape; absent where it is about none
 * @param text what is due
 * @param loud true for what is done, false for a rest
 * @param note what else there is to know; empty for nothing
 * @param about the reminders behind it
 */
public record AgendaLine(
        ReminderKind kind,
        Session session,
        @Nullable ActiveFamily family,
        String text,
        boolean loud,
        String note,
        List<Reminder> about) {
    /** Copies the list. */
    public AgendaLine {
        about = List.copyOf(about);
    }
}
