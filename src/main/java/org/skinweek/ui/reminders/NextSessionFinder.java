package org.skinweek.ui.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.UserSettings;
import org.skinweek.reminder.Reminder;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.reminder.ReminderTimes;
import org.skinweek.reminder.ToldReminder;
import org.skinweek.words.ReminderText;
import org.skinweek.words.Words;

/** Finds the session that comes first today, and says what it asks for. */
final class NextSessionFinder {
    private final Words words;
    private final ReminderText texts;
    private final AgendaLines lines;
    private final AgendaRequest request;

    NextSessionFinder(Words words, AgendaLines lines, AgendaRequest request) {
        this.words = words;
        this.texts = new ReminderText(words);
        this.lines = lines;
        this.request = request;
    }

    /**
     * The session that comes first.
     *
     * @param due what is due today and tomorrow
     */
    NextSession find(List<Reminder> due) {
        List<Reminder> today = due.stream()
                .filter(reminder -> reminder.day().equals(request.today()))
                .filter(reminder -> reminder.session().compareTo(request.now()) >= 0
                        || !reminder.kind().isOfSession())
                .toList();
        Session session = Stream.of(Session.values())
                .filter(each -> today.stream().anyMatch(reminder -> isMain(reminder, each)))
                .findFirst()
                .orElse(request.now());
        List<Reminder> told = today.stream()
                .filter(reminder ->
                        reminder.session() == session && reminder.kind().isOfSession())
                .toList();
        Optional<Reminder> main =
                told.stream().filter(reminder -> isMain(reminder, session)).findFirst();
        ReminderTelling telling = ReminderTelling.of(request.today(), main.isPresent() ? told : List.of(), due);
        return new NextSession(
                session,
                when(session, main),
                main.map(this::title).orElseGet(() -> words.text("reminders.card.nothing")),
                today.stream()
                        .filter(reminder -> !Optional.of(reminder).equals(main))
                        .filter(reminder -> reminder.session() == session
                                || !reminder.kind().isOfSession())
                        .map(lines::alone)
                        .toList(),
                telling.next()
                        .map(next -> texts.next(lines.treatmentsOf(next), request.today()))
                        .orElse(""),
                telling);
    }

    private static boolean isMain(Reminder reminder, Session session) {
        return reminder.session() == session && reminder.kind().isMain();
    }

    private String title(Reminder main) {
        return main.kind() == ReminderKind.STEPS
                ? words.beginning(texts.names(main))
                : texts.sentence(main, request.today());
    }

    private String when(Session session, Optional<Reminder> main) {
        UserSettings settings = request.notebook().settings();
        String part = words.text(session == Session.MORNING ? "reminders.card.morning" : "reminders.card.tonight");
        @Nullable
        Instant again = main.map(reminder -> request.log().told().get(reminder.identity()))
                .map(ToldReminder::snoozedUntil)
                .orElse(null);
        if (again != null) {
            return words.text("reminders.card.again", part, time(again));
        }
        @Nullable LocalDate paused = settings.reminders().pausedUntil();
        boolean silent = paused != null && paused.isAfter(request.today());
        if (main.isEmpty() || silent || !settings.reminders().of(session).on()) {
            return part;
        }
        @Nullable LocalTime own = settings.reminders().ownTimes().get(main.get().kind());
        return words.text(
                "reminders.card.at",
                part,
                own == null
                        ? time(new ReminderTimes(settings, request.zone()).at(request.today(), session))
                        : TimeText.show(own));
    }

    private String time(Instant moment) {
        return TimeText.show(moment.atZone(request.zone()).toLocalTime());
    }
}
