package org.skinweek.ui.reminders;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.UserSettings;
import org.skinweek.reminder.DueReminders;
import org.skinweek.reminder.Reminder;
import org.skinweek.rules.Checker;
import org.skinweek.ui.page.NotebookFollower;
import org.skinweek.words.DateWords;
import org.skinweek.words.ReminderText;
import org.skinweek.words.Words;

/** What is due today and in the next days, when it is said, and which kinds are said at all. */
public final class RemindersViewModel extends NotebookFollower {
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final UserClock clock;
    private final Words words;
    private final DueReminders reminders;
    private final ReminderText texts;
    private final DateWords dates;
    private final ObservableList<ReminderDay> days = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Set<ReminderKind>> kinds = new ReadOnlyObjectWrapper<>(Set.of());
    private final StringProperty morning = new SimpleStringProperty("");
    private final StringProperty evening = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper morningError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper eveningError = new ReadOnlyStringWrapper("");

    /**
     * The reminders of a workspace.
     *
     * @param rules the rules as a notebook adjusts them
     */
    public RemindersViewModel(
            Workspace workspace, Catalog catalog, Function<Notebook, Checker> rules, UserClock clock, Words words) {
        super(workspace);
        this.clock = clock;
        this.words = words;
        this.reminders = new DueReminders(catalog, rules);
        this.texts = new ReminderText(words);
        this.dates = new DateWords(words);
        show(workspace.notebook());
    }

    /** The days that have something due, today first; today is there even when nothing is. */
    public ObservableList<ReminderDay> days() {
        return days;
    }

    /** The kinds that are on. */
    public ReadOnlyObjectProperty<Set<ReminderKind>> kindsProperty() {
        return kinds.getReadOnlyProperty();
    }

    /** Time of the morning's reminder as typed. */
    public StringProperty morningProperty() {
        return morning;
    }

    /** Time of the evening's reminder as typed. */
    public StringProperty eveningProperty() {
        return evening;
    }

    /** What is wrong with the morning's time; empty when nothing is. */
    public ReadOnlyStringProperty morningErrorProperty() {
        return morningError.getReadOnlyProperty();
    }

    /** What is wrong with the evening's time; empty when nothing is. */
    public ReadOnlyStringProperty eveningErrorProperty() {
        return eveningError.getReadOnlyProperty();
    }

    /** Switches a kind on or off. */
    public void use(ReminderKind kind, boolean on) {
        changeSettings(
                "command.reminderKinds",
                settings -> settings.withReminders(settings.reminders().withKind(kind, on)));
    }

    /** Stores the typed times, or says what is wrong with them; stored ones are shown as 07:30. */
    public void commitTimes() {
        Optional<LocalTime> first = read(morning, morningError);
        Optional<LocalTime> second = read(evening, eveningError);
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        int cutOff = workspace().notebook().settings().dayEndsAtHour() * 60;
        if (sinceCutOff(first.get(), cutOff) >= sinceCutOff(second.get(), cutOff)) {
            eveningError.set(words.text("reminders.error.order", TimeText.show(first.get())));
            return;
        }
        changeSettings(
                "command.reminderTimes",
                settings -> settings.withReminders(settings.reminders()
                        .with(Session.MORNING, settings.reminders().morning().withTime(first.get()))
                        .with(Session.EVENING, settings.reminders().evening().withTime(second.get()))));
        morning.set(TimeText.show(first.get()));
        evening.set(TimeText.show(second.get()));
    }

    /** Moves the morning's time by some minutes. */
    public void nudgeMorning(int minutes) {
        nudge(morning, minutes);
    }

    /** Moves the evening's time by some minutes. */
    public void nudgeEvening(int minutes) {
        nudge(evening, minutes);
    }

    private static void nudge(StringProperty text, int minutes) {
        TimeText.parse(text.get()).ifPresent(time -> text.set(TimeText.show(time.plusMinutes(minutes))));
    }

    private Optional<LocalTime> read(StringProperty text, ReadOnlyStringWrapper error) {
        Optional<LocalTime> time = TimeText.parse(text.get());
        error.set(
                time.isPresent()
                        ? ""
                        : words.text("reminders.error.time", text.get().strip()));
        return time;
    }

    /** Minutes from the moment at which a day ends, so that a late evening comes after the morning. */
    private static int sinceCutOff(LocalTime time, int cutOff) {
        return Math.floorMod(time.toSecondOfDay() / 60 - cutOff, MINUTES_OF_DAY);
    }

    @Override
    protected void show(Notebook notebook) {
        UserSettings settings = notebook.settings();
        if (morningError.get().isEmpty() && eveningError.get().isEmpty()) {
            morning.set(TimeText.show(settings.reminders().morning().time()));
            evening.set(TimeText.show(settings.reminders().evening().time()));
        }
        kinds.set(EnumSet.allOf(ReminderKind.class).stream()
                .filter(settings.reminders()::isOn)
                .collect(Collectors.toSet()));
        LocalDate today = clock.today(settings);
        Map<LocalDate, List<Reminder>> byDay = reminders.due(notebook, today).stream()
                .collect(Collectors.groupingBy(Reminder::day, TreeMap::new, Collectors.toList()));
        byDay.putIfAbsent(today, List.of());
        days.setAll(byDay.entrySet().stream()
                .map(entry -> day(entry.getKey(), entry.getValue(), today))
                .toList());
    }

    private ReminderDay day(LocalDate day, List<Reminder> due, LocalDate today) {
        String date = dates.full(day);
        String title = date;
        if (day.equals(today)) {
            title = words.text("reminders.today", date);
        } else if (day.equals(today.plusDays(1))) {
            title = words.text("reminders.tomorrow", date);
        }
        return new ReminderDay(
                title,
                day.equals(today),
                due.stream()
                        .map(reminder -> new ReminderDay.Line(
                                reminder.session(), reminder.kind(), texts.sentence(reminder, today)))
                        .toList());
    }
}
