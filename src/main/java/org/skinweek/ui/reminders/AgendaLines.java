package org.skinweek.ui.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.reminder.Reminder;

/** Makes the rows of a day of what is due on it: the evening first, and what is due beside it as notes or on rows below. */
final class AgendaLines {
    private final AgendaTexts texts;
    private final NamedProducts products;
    private final LocalDate today;

    AgendaLines(AgendaTexts texts, NamedProducts products, LocalDate today) {
        this.texts = texts;
        this.products = products;
        this.today = today;
    }

    /** The rows of a day. */
    List<AgendaLine> of(List<Reminder> due, DailyReminders daily) {
        List<AgendaLine> lines = new ArrayList<>();
        boolean pauses = isPause(due, Session.EVENING) && isPause(due, Session.MORNING);
        for (Session session : pauses ? List.of(Session.EVENING) : List.of(Session.EVENING, Session.MORNING)) {
            List<Reminder> notes = due.stream()
                    .filter(reminder -> reminder.session() == session && isNote(reminder.kind()))
                    .filter(reminder -> reminder.kind() != ReminderKind.SUNSCREEN || !daily.sunscreen())
                    .toList();
            List<AgendaLine> own = due.stream()
                    .filter(reminder ->
                            reminder.session() == session && reminder.kind().isMain())
                    .flatMap(reminder -> session(reminder, notes, daily).stream())
                    .toList();
            lines.addAll(own);
            if (own.isEmpty()) {
                notes.forEach(reminder -> lines.add(alone(reminder)));
            }
        }
        due.stream().filter(reminder -> !reminder.kind().isOfSession()).forEach(reminder -> lines.add(alone(reminder)));
        return lines;
    }

    /** A reminder on a row of its own. */
    AgendaLine alone(Reminder reminder) {
        boolean loud = reminder.kind() == ReminderKind.INTRODUCTION || reminder.kind() == ReminderKind.EVENT;
        @Nullable ActiveFamily family = loud ? products.family(reminder.products()) : null;
        return new AgendaLine(
                reminder.kind(),
                reminder.session(),
                family,
                texts.sentence(reminder, today),
                loud,
                "",
                List.of(reminder));
    }

    /** A reminder that names only what treats; the same where nothing does. */
    Reminder treatmentsOf(Reminder reminder) {
        List<String> treatments = products.treatments(reminder.products());
        return treatments.isEmpty() ? reminder : reminder.naming(treatments);
    }

    /** A session's row; none for a morning like all others. */
    private List<AgendaLine> session(Reminder reminder, List<Reminder> notes, DailyReminders daily) {
        List<String> treatments = new ArrayList<>(products.treatments(reminder.products()));
        boolean steps = reminder.kind() == ReminderKind.STEPS;
        boolean morning = steps && reminder.session() == Session.MORNING;
        if (morning) {
            treatments.removeAll(daily.morning());
            if (treatments.isEmpty()) {
                return notes.stream().map(this::alone).toList();
            }
        }
        List<Reminder> about = new ArrayList<>(List.of(reminder));
        about.addAll(notes);
        String note = about.stream()
                .map(each -> texts.note(each, treatments.size() <= 1))
                .reduce("", texts::both);
        String text = morning ? texts.morning(treatments) : texts.row(reminder, treatments, today);
        return List.of(new AgendaLine(
                reminder.kind(),
                reminder.session(),
                steps ? products.family(treatments) : null,
                text,
                steps,
                note,
                about));
    }

    /** True where the skin pauses, which is said once a day. */
    private static boolean isPause(List<Reminder> due, Session session) {
        return due.stream()
                .anyMatch(reminder -> reminder.session() == session
                        && reminder.kind() == ReminderKind.PAUSE
                        && reminder.key().startsWith("reminder.pause"));
    }

    private static boolean isNote(ReminderKind kind) {
        return kind.isOfSession() && !kind.isMain();
    }
}
