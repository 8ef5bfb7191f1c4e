package org.skinweek.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.SkinDays;
import org.skinweek.rules.Checker;

/** Works out what is due on which day, from the plan, the diary and the shelf. What the rules bar is never due. */
public final class DueReminders {
    private static final Set<ReminderKind> ALL_KINDS = EnumSet.allOf(ReminderKind.class);

    private final Function<Notebook, Checker> rules;
    private final Catalog catalog;

    /**
     * Reminders for products of a catalogue's actives.
     *
     * @param rules the rules as a notebook adjusts them
     */
    public DueReminders(Catalog catalog, Function<Notebook, Checker> rules) {
        this.rules = rules;
        this.catalog = catalog;
    }

    /**
     * What is due from one day to another, both included, in order of time. Kinds that are switched off are left out,
     * and so is every step that is ticked or skipped already.
     *
     * @param today the current day, by the user's cut-off
     */
    public List<Reminder> due(Notebook notebook, LocalDate first, LocalDate last, LocalDate today) {
        return due(notebook, first, last, first, today);
    }

    /**
     * The same, with what sessions ask for only from a later day on: nobody is told of a session that is over.
     *
     * @param sessionsFrom the first day of whose sessions something is due
     */
    public List<Reminder> due(
            Notebook notebook, LocalDate first, LocalDate last, LocalDate sessionsFrom, LocalDate today) {
        Checker checker = rules.apply(notebook);
        SkinDays days = new SkinDays(checker, notebook, today);
        SessionReminders sessions = new SessionReminders(catalog, days, ALL_KINDS);
        DayReminders daily = new DayReminders(notebook, catalog, checker, days, today);
        EventReminders events = new EventReminders(notebook, checker, days);
        List<Reminder> due = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            daily.add(day, due);
            events.add(day, due);
            if (!day.isBefore(sessionsFrom)) {
                for (Session session : Session.values()) {
                    sessions.add(day, session, due);
                }
            }
        }
        return wanted(due, notebook, ALL_KINDS);
    }

    /**
     * What one session asks for, of some kinds only: nothing is worked out for the others.
     *
     * @param days what the rules say of the days of the notebook
     */
    public List<Reminder> due(SkinDays days, LocalDate day, Session session, Set<ReminderKind> kinds) {
        List<Reminder> due = new ArrayList<>();
        new SessionReminders(catalog, days, kinds).add(day, session, due);
        return wanted(due, days.notebook(), kinds);
    }

    private static List<Reminder> wanted(List<Reminder> due, Notebook notebook, Set<ReminderKind> kinds) {
        due.removeIf(reminder -> !kinds.contains(reminder.kind())
                || !notebook.settings().reminders().isOn(reminder.kind()));
        return due;
    }
}
