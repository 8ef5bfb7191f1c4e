package org.skinweek.ui.reminders;

import java.time.Duration;
import java.util.function.Consumer;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserReminders;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.ui.kit.BackgroundRunner;
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

    /**
     * Looks at the clock every few seconds, for the first time as soon as it was found out what is due; the returned action
     * ends that.
     */
    public Runnable start(BackgroundRunner background) {
        IntervalTimer timer = new IntervalTimer(BETWEEN_LOOKS, this::look);
        timer.start();
        background.run(
                () -> {
                    reminders.prepare();
                    return timer;
                },
                going -> {
                    if (going.isRunning()) {
                        look();
                    }
                });
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
