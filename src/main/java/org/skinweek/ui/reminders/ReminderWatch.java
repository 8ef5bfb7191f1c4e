package org.skinweek.ui.reminders;

import java.time.Duration;
import java.util.function.Consumer;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserReminders;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.ui.kit.IntervalTimer;
import org.skinweek.ui.page.PageContext;

/** Shows a notice in the window when a reminder falls due. */
public final class ReminderWatch {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

    private final UserReminders reminders;
    private final ReminderNotice notice;
    private final Consumer<ReminderTelling> beside;

    /**
     * Watches the reminders of an open notebook.
     *
     * @param beside tells the same elsewhere, such as on the desktop
     */
    public ReminderWatch(
            PageContext context, UserReminders reminders, UserClock clock, Consumer<ReminderTelling> beside) {
        this.reminders = reminders;
        this.beside = beside;
        this.notice = new ReminderNotice(context, new ReminderAnswers(context, reminders, clock));
        reminders.listenToAnswers(notice::answered);
    }

    /** Looks at the clock now and every few seconds; the returned action ends that. */
    public Runnable start() {
        IntervalTimer timer = new IntervalTimer(BETWEEN_LOOKS, this::look);
        timer.start();
        look();
        return timer::stop;
    }

    /** Looks at the clock once. */
    public void look() {
        notice.closeAnswered();
        var unused = reminders.tell().thenAccept(this::show);
    }

    private void show(ReminderTelling telling) {
        if (!telling.isEmpty()) {
            notice.show(telling);
            beside.accept(telling);
        }
    }
}
