package org.skinweek.ui.reminders;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.Checker;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.ui.page.NotebookFollower;
import org.skinweek.words.Words;

/** What is due today and in the next days, and whether reminders are paused. */
public final class RemindersViewModel extends NotebookFollower {
    private final UserClock clock;
    private final AgendaFinder finder;
    private final LatestRequest finding;
    private final ReadOnlyObjectWrapper<@Nullable ReminderAgenda> agenda = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> pausedUntil = new ReadOnlyObjectWrapper<>();
    private @Nullable Session session;

    /**
     * The reminders of a workspace.
     *
     * @param rules the rules as a notebook adjusts them
     * @param background finds what is due
     */
    public RemindersViewModel(
            Workspace workspace,
            Catalog catalog,
            Function<Notebook, Checker> rules,
            UserClock clock,
            Words words,
            BackgroundRunner background) {
        super(workspace);
        this.clock = clock;
        this.finder = new AgendaFinder(catalog, rules, words);
        this.finding = new LatestRequest(background);
    }

    /** What is due; absent until it is known. */
    public ReadOnlyObjectProperty<@Nullable ReminderAgenda> agendaProperty() {
        return agenda.getReadOnlyProperty();
    }

    /** The first day on which reminders come again; absent where they are not paused. */
    public ReadOnlyObjectProperty<@Nullable LocalDate> pausedUntilProperty() {
        return pausedUntil.getReadOnlyProperty();
    }

    /** The user's day. */
    LocalDate today() {
        return clock.today(workspace().notebook().settings());
    }

    /** Says nothing until a day. */
    void pauseUntil(LocalDate day) {
        changeSettings(
                "command.reminderPause",
                old -> old.withReminders(old.reminders().withPausedUntil(day)));
    }

    /** Ends the pause. */
    void goOn() {
        changeSettings(
                "command.reminderGoOn", old -> old.withReminders(old.reminders().withPausedUntil(null)));
    }

    /** Looks at the clock; call it every few seconds while the page is open. */
    void look() {
        if (clock.session(workspace().notebook().settings()) != session) {
            refresh();
        }
    }

    /** Finds anew what is due, such as after something was put off. */
    void refresh() {
        show(workspace().notebook());
    }

    @Override
    protected void show(Notebook notebook) {
        LocalDate today = today();
        @Nullable LocalDate until = notebook.settings().reminders().pausedUntil();
        pausedUntil.set(until != null && until.isAfter(today) ? until : null);
        Session now = clock.session(notebook.settings());
        session = now;
        AgendaRequest request = new AgendaRequest(notebook, workspace().reminders(), today, now, clock.zone());
        finding.<ReminderAgenda>runInParts((stop, found) -> finder.find(request, stop, found), this::take);
    }

    private void take(ReminderAgenda found) {
        @Nullable ReminderAgenda before = agenda.get();
        agenda.set(before != null && found.days().isEmpty() ? found.withDaysOf(before) : found);
    }
}
