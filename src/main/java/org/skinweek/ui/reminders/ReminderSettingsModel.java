package org.skinweek.ui.reminders;

import java.time.LocalTime;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.AskAgain;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.QuietHours;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.UserSettings;
import org.skinweek.ui.page.NotebookFollower;
import org.skinweek.words.Words;

/** When reminders come and what they are about; what is set is stored at once, and undone like any other change. */
public final class ReminderSettingsModel extends NotebookFollower {
    private static final String TIMES = "command.reminderTimes";
    private static final String QUIET = "command.reminderQuiet";

    private final ReminderChecks checks;
    private final Words words;
    private final TimeEntry morning;
    private final TimeEntry evening;
    private final TimeEntry quietFrom;
    private final TimeEntry quietUntil;
    private final ReadOnlyObjectWrapper<ReminderSettings> reminders;
    private final ReadOnlyStringWrapper silenced = new ReadOnlyStringWrapper("");

    /** The settings of a workspace. */
    public ReminderSettingsModel(Workspace workspace, Words words) {
        super(workspace);
        this.words = words;
        this.checks = new ReminderChecks(words);
        this.reminders =
                new ReadOnlyObjectWrapper<>(workspace.notebook().settings().reminders());
        morning = new TimeEntry(words, time -> time(Session.MORNING, time));
        evening = new TimeEntry(words, time -> time(Session.EVENING, time));
        quietFrom = new TimeEntry(words, time -> quiet(time, quiet().until()));
        quietUntil = new TimeEntry(words, time -> quiet(quiet().from(), time));
    }

    /** What is stored. */
    public ReadOnlyObjectProperty<ReminderSettings> remindersProperty() {
        return reminders.getReadOnlyProperty();
    }

    /** Which times lie in the quiet hours; empty where none does. */
    public ReadOnlyStringProperty silencedProperty() {
        return silenced.getReadOnlyProperty();
    }

    /** The usual time of a session. */
    TimeEntry entry(Session session) {
        return session == Session.MORNING ? morning : evening;
    }

    /** The beginning of the quiet hours. */
    TimeEntry quietFrom() {
        return quietFrom;
    }

    /** The end of the quiet hours. */
    TimeEntry quietUntil() {
        return quietUntil;
    }

    /** Switches the reminder of a session on or off. */
    void use(Session session, boolean on) {
        store(TIMES, old -> old.with(session, old.of(session).withOn(on)));
    }

    /** Switches the quiet hours on, at the usual time, or off. */
    void useQuiet(boolean on) {
        if (on != (reminders.get().quiet() != null)) {
            store(QUIET, old -> old.withQuiet(on ? QuietHours.USUAL : null));
        }
    }

    /** Lets the reminders of sessions come some minutes ahead. */
    void ahead(int minutes) {
        store("command.reminderAhead", old -> old.withMinutesAhead(minutes));
    }

    /** Lets what nobody answers come again. */
    void askAgain(int times, int minutesApart) {
        store("command.reminderAgain", old -> old.withAskAgain(new AskAgain(times, minutesApart)));
    }

    /** Switches a kind on or off. */
    void use(ReminderKind kind, boolean on) {
        store("command.reminderKinds", old -> old.withKind(kind, on));
    }

    /** Gives a kind a time of its own, or takes it away where it is absent. */
    void ownTime(ReminderKind kind, @Nullable LocalTime time) {
        store("command.reminderKindTime", old -> old.withOwnTime(kind, time));
    }

    /**
     * Gives a session another time on some weekdays.
     *
     * @param before in the place of which it comes; absent for a new one
     * @return why it cannot be stored; empty where it is
     */
    String setOther(@Nullable OtherTime before, OtherTime after) {
        return checked(old -> after.in(before == null ? old : before.outOf(old)));
    }

    /** Takes another time away, where the usual one fits then. */
    String remove(OtherTime other) {
        return checked(other::outOf);
    }

    private String time(Session session, LocalTime time) {
        return checked(old -> old.with(session, old.of(session).withTime(time)));
    }

    private String checked(UnaryOperator<ReminderSettings> change) {
        UserSettings settings = workspace().notebook().settings();
        String problem = checks.problem(change.apply(settings.reminders()), settings.dayEndsAtHour());
        if (problem.isEmpty()) {
            store(TIMES, change);
        }
        return problem;
    }

    private QuietHours quiet() {
        @Nullable QuietHours quiet = reminders.get().quiet();
        return quiet == null ? QuietHours.USUAL : quiet;
    }

    private String quiet(LocalTime from, LocalTime until) {
        if (from.equals(until)) {
            return words.text("reminders.error.quiet");
        }
        QuietHours hours = new QuietHours(from, until);
        store(QUIET, old -> old.withQuiet(hours));
        return "";
    }

    private void store(String label, UnaryOperator<ReminderSettings> change) {
        changeSettings(label, old -> old.withReminders(change.apply(old.reminders())));
    }

    @Override
    protected void show(Notebook notebook) {
        ReminderSettings now = notebook.settings().reminders();
        reminders.set(now);
        morning.show(now.morning().time());
        evening.show(now.evening().time());
        quietFrom.show(quiet().from());
        quietUntil.show(quiet().until());
        silenced.set(checks.silenced(now));
    }
}
