package org.skinweek.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.skinweek.app.UserClock;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.UserSettings;

/**
 * Which session is shown, and which one it is now. It moves on with the clock, unless the user looks at another session of
 * the same day or has opened a day that is over. A day that has not begun is never shown, since nothing can be written
 * down for it.
 */
public final class ShownSession {
    private final UserClock clock;
    private final Supplier<UserSettings> settings;
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyObjectWrapper<Session> session;
    private final List<Runnable> listeners = new ArrayList<>();
    private LocalDate today;
    private Session now;

    /**
     * The session that it is.
     *
     * @param settings when the user's days and sessions begin
     */
    ShownSession(UserClock clock, Supplier<UserSettings> settings) {
        this.clock = clock;
        this.settings = settings;
        this.today = clock.today(settings.get());
        this.now = clock.session(settings.get());
        this.day = new ReadOnlyObjectWrapper<>(today);
        this.session = new ReadOnlyObjectWrapper<>(now);
    }

    /** Calls the listener whenever another session is shown, or when it is another one now. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Looks at the clock; call it every few seconds while the page is open. */
    public void look() {
        LocalDate nextDay = clock.today(settings.get());
        Session nextSession = clock.session(settings.get());
        if (nextDay.equals(today) && nextSession == now) {
            return;
        }
        boolean newDay = !nextDay.equals(today);
        boolean showedNow = isNow();
        boolean wasOver = day.get().isBefore(today) && day.get().isBefore(nextDay);
        today = nextDay;
        now = nextSession;
        if (showedNow || (newDay && !wasOver)) {
            day.set(today);
            session.set(now);
        }
        tell();
    }

    /** Shows the session that it is. */
    public void showNow() {
        look();
        open(today, now);
    }

    /** Shows a session; of a day that has not begun, the session that it is now. */
    public void open(LocalDate wanted, Session part) {
        boolean begun = !wanted.isAfter(today);
        LocalDate nextDay = begun ? wanted : today;
        Session nextSession = begun ? part : now;
        if (nextDay.equals(day.get()) && nextSession == session.get()) {
            return;
        }
        day.set(nextDay);
        session.set(nextSession);
        tell();
    }

    /** Shows the other session of the shown day. */
    public void choose(Session part) {
        open(day.get(), part);
    }

    /** Shows the same session of a day so many days later, or earlier when negative; today is the last one. */
    public void move(int days) {
        LocalDate wanted = day.get().plusDays(days);
        open(wanted.isAfter(today) ? today : wanted, session.get());
    }

    /** The day that is shown. */
    public ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** The session that is shown. */
    public ReadOnlyObjectProperty<Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /** The day that it was when the clock was looked at last. */
    public LocalDate today() {
        return today;
    }

    /** The session that it was then. */
    public Session now() {
        return now;
    }

    /** True where the shown session is the present one. */
    public boolean isNow() {
        return isToday() && session.get() == now;
    }

    /** True where the shown day is today. */
    public boolean isToday() {
        return day.get().equals(today);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
