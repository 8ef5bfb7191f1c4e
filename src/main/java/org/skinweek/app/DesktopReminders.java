package org.skinweek.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.skinweek.diary.SkipReason;
import org.skinweek.platform.notice.ActionListener;
import org.skinweek.platform.notice.DesktopNotice;
import org.skinweek.platform.notice.DesktopNotices;
import org.skinweek.platform.notice.NoticeAction;
import org.skinweek.reminder.ReminderKey;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.reminder.SnoozeChoice;
import org.skinweek.reminder.ToldNotice;
import org.skinweek.words.NoticeWords;
import org.skinweek.words.Words;

/**
 * Shows what is told on the desktop, and does what is chosen there: done, in an hour, skip. The notice may be of another
 * process, which has ended since.
 */
public final class DesktopReminders implements AutoCloseable {
    private static final String DONE = "done";
    private static final String LATER = "later";
    private static final String SKIP = "skip";

    private final UserReminders reminders;
    private final Words words;
    private final NoticeWords texts;
    private final Executor front;
    private final Executor carrier;
    private final DesktopNotices notices;
    private final Consumer<ToldNotice> opener;
    /** Touched only by the front thread. */
    private final Set<ToldNotice> shown = new HashSet<>();

    /**
     * Reminders on a desktop.
     *
     * @param front runs what belongs to the front thread of the reminders' workspace
     * @param carrier carries notices, which may take seconds; one after another
     * @param channel makes the way to the desktop
     * @param opener shows what a notice is about in the window; called on the front thread
     */
    public DesktopReminders(
            UserReminders reminders,
            Words words,
            Executor front,
            Executor carrier,
            Function<ActionListener, DesktopNotices> channel,
            Consumer<ToldNotice> opener) {
        this.reminders = reminders;
        this.words = words;
        this.texts = new NoticeWords(words);
        this.front = front;
        this.carrier = carrier;
        this.opener = opener;
        this.notices = channel.apply(this::chosen);
        reminders.listenToAnswers(this::withdraw);
    }

    /** Carries notices one after another, on a thread that is there only while there are some, and ends with the process. */
    public static Executor carrier() {
        ThreadPoolExecutor carrier =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "skinweek-notices");
                    thread.setDaemon(true);
                    return thread;
                });
        carrier.allowCoreThreadTimeOut(true);
        return carrier;
    }

    /**
     * Shows a telling.
     *
     * @param unreached runs on the front thread where nothing on the desktop took it
     */
    public void show(ReminderTelling telling, Runnable unreached) {
        List<NoticeAction> actions = new ArrayList<>();
        actions.add(action(NoticeAction.CLICK, "open"));
        boolean steps = reminders.hasSteps(telling);
        if (steps) {
            actions.add(action(DONE, DONE));
        }
        actions.add(new NoticeAction(LATER, words.textOf("reminders.snooze.", SnoozeChoice.ONE_HOUR)));
        if (steps) {
            actions.add(action(SKIP, SKIP));
        }
        DesktopNotice notice = new DesktopNotice(
                ToldNotice.of(telling).id(),
                texts.title(telling),
                texts.body(telling),
                actions,
                /* important= */ steps);
        shown.add(ToldNotice.of(telling));
        carrier.execute(() -> {
            if (!notices.show(notice)) {
                front.execute(unreached);
            }
        });
    }

    private void withdraw(List<ReminderKey> answered) {
        for (ToldNotice notice : List.copyOf(shown)) {
            if (answered.stream().anyMatch(notice::belongs)) {
                shown.remove(notice);
                carrier.execute(() -> notices.withdraw(notice.id()));
            }
        }
    }

    private NoticeAction action(String id, String key) {
        return new NoticeAction(id, words.text("reminders.notice." + key));
    }

    /** Does what was chosen on a notice; may be called on any thread, and twice. */
    public void chosen(String noticeId, String actionId) {
        ToldNotice.of(noticeId)
                .ifPresent(notice -> front.execute(() -> {
                    answer(notice, actionId);
                    carrier.execute(() -> notices.withdraw(noticeId));
                }));
    }

    /** An action that is not known is of another version. */
    private void answer(ToldNotice notice, String actionId) {
        switch (actionId) {
            case DONE -> {
                var unused = reminders.done(notice);
            }
            case SKIP -> {
                var unused = reminders.skip(notice, SkipReason.OTHER);
            }
            case LATER -> reminders.later(notice, SnoozeChoice.ONE_HOUR);
            case NoticeAction.CLICK -> {
                reminders.seen(notice);
                opener.accept(notice);
            }
            default -> {}
        }
    }

    /** Stops listening; what is shown stays. */
    @Override
    public void close() {
        carrier.execute(notices::close);
    }
}
