package org.skinweek.reminder;

import java.time.LocalDate;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;

/**
 * What makes a reminder the same one again, after a restart, in another time zone or with another clock: no moment is part
 * of it.
 *
 * @param kind what it is about
 * @param day the day it belongs to, by the user's cut-off
 * @param session morning or evening
 * @param subject tells two of a kind apart, such as a product's id; empty where there is one only
 */
public record ReminderKey(ReminderKind kind, LocalDate day, Session session, String subject) {}
