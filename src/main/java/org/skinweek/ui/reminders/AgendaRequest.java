package org.skinweek.ui.reminders;

import java.time.LocalDate;
import java.time.ZoneId;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.reminder.ReminderLog;

/**
 * What an agenda is made of.
 *
 * @param notebook plan, diary and shelf
 * @param log what was told and put off
 * @param today the user's day
 * @param now the session that it is
 * @param zone where the user is
 */
record AgendaRequest(Notebook notebook, ReminderLog log, LocalDate today, Session now, ZoneId zone) {}
