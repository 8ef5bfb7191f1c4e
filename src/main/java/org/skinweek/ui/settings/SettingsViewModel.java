package org.skinweek.ui.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.DisplaySettings;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TextSize;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.SkinProfile;
import org.skinweek.ui.page.NotebookFollower;

/** Settings and skin as they are stored; a value that is set is stored at once, and undone like any other change. */
public final class SettingsViewModel extends NotebookFollower {
    private final ObjectProperty<ColorTheme> theme;
    private final ObjectProperty<TextSize> textSize;
    private final BooleanProperty lessMotion;
    private final ObjectProperty<DayOfWeek> firstDay;
    private final ObjectProperty<Integer> dayEnd;
    private final ObjectProperty<LocalTime> morningFrom;
    private final ObjectProperty<LocalTime> eveningFrom;
    private final ObjectProperty<SkinProfile> profile;
    private final ReadOnlyBooleanWrapper unread = new ReadOnlyBooleanWrapper();
    private boolean showing;

    /** The settings of a workspace. */
    public SettingsViewModel(Workspace workspace) {
        super(workspace);
        UserSettings settings = workspace.notebook().settings();
        theme = new SimpleObjectProperty<>(settings.theme());
        textSize = new SimpleObjectProperty<>(settings.display().textSize());
        lessMotion = new SimpleBooleanProperty(settings.display().lessMotion());
        firstDay = new SimpleObjectProperty<>(settings.firstDayOfWeek());
        dayEnd = new SimpleObjectProperty<>(settings.dayEndsAtHour());
        morningFrom = new SimpleObjectProperty<>(settings.day().morningFrom());
        eveningFrom = new SimpleObjectProperty<>(settings.day().eveningFrom());
        profile = new SimpleObjectProperty<>(workspace.notebook().profile());
        theme.addListener((observable, before, now) -> store("command.theme", old -> old.withTheme(now)));
        textSize.addListener((observable, before, now) -> store("command.textSize", old -> old.withTextSize(now)));
        lessMotion.addListener(
                (observable, before, now) -> store("command.lessMotion", old -> old.withLessMotion(now)));
        firstDay.addListener(
                (observable, before, now) -> store("command.firstDayOfWeek", old -> old.withFirstDayOfWeek(now)));
        dayEnd.addListener((observable, before, now) -> store("command.dayEnd", old -> old.withDayEndsAtHour(now)));
        morningFrom.addListener((observable, before, now) ->
                store("command.sessionTimes", old -> old.withDay(old.day().withMorningFrom(now))));
        eveningFrom.addListener((observable, before, now) ->
                store("command.sessionTimes", old -> old.withDay(old.day().withEveningFrom(now))));
        profile.addListener((observable, before, now) -> store(now));
    }

    /** Light, dark or as the desktop. */
    public ObjectProperty<ColorTheme> themeProperty() {
        return theme;
    }

    /** What is stored, whether or not this follows the notebook now. */
    DisplaySettings storedDisplay() {
        return workspace().notebook().settings().display();
    }

    /** Stores light, dark or as the desktop, whether or not this follows the notebook now. */
    void use(ColorTheme chosen) {
        changeSettings("command.theme", old -> old.withTheme(chosen));
    }

    /** Stores how large everything is drawn, whether or not this follows the notebook now. */
    void use(TextSize chosen) {
        changeSettings("command.textSize", old -> old.withTextSize(chosen));
    }

    /** How large everything is drawn. */
    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /** True when nothing is to fade or slide. */
    public BooleanProperty lessMotionProperty() {
        return lessMotion;
    }

    /** The day on which a shown week begins. */
    public ObjectProperty<DayOfWeek> firstDayProperty() {
        return firstDay;
    }

    /** Hour after midnight at which a day ends, 0 to 4. */
    public ObjectProperty<Integer> dayEndProperty() {
        return dayEnd;
    }

    /** The time from which on the morning's steps are due. */
    public ObjectProperty<LocalTime> morningFromProperty() {
        return morningFrom;
    }

    /** The time from which on it is evening. */
    public ObjectProperty<LocalTime> eveningFromProperty() {
        return eveningFrom;
    }

    /** The skin. */
    public ObjectProperty<SkinProfile> profileProperty() {
        return profile;
    }

    /** True while anything is stored that could not be read. */
    public ReadOnlyBooleanProperty unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    @Override
    protected void show(Notebook notebook) {
        showing = true;
        try {
            theme.set(notebook.settings().theme());
            textSize.set(notebook.settings().display().textSize());
            lessMotion.set(notebook.settings().display().lessMotion());
            firstDay.set(notebook.settings().firstDayOfWeek());
            dayEnd.set(notebook.settings().dayEndsAtHour());
            morningFrom.set(notebook.settings().day().morningFrom());
            eveningFrom.set(notebook.settings().day().eveningFrom());
            profile.set(notebook.profile());
            unread.set(!workspace().unread().isEmpty());
        } finally {
            showing = false;
        }
    }

    private void store(String label, UnaryOperator<UserSettings> change) {
        if (!showing) {
            changeSettings(label, change);
        }
    }

    private void store(SkinProfile after) {
        if (showing) {
            return;
        }
        var unused = workspace()
                .execute(notebook -> notebook.profile().equals(after)
                        ? Optional.empty()
                        : Optional.of(Command.of("command.profile", new Change.OfProfile(notebook.profile(), after))));
    }
}
