package org.skinweek.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.skinweek.app.DesktopReminders;
import org.skinweek.app.UserReminders;
import org.skinweek.cli.NotebookAccess.OpenNotebook;
import org.skinweek.platform.SingleInstance;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.words.Words;

/**
 * Reminds for as long as the process runs: looks at the clock every few seconds, tells on the desktop while no window has
 * the notebook open, and does what is chosen on a notice.
 */
final class ReminderLoop {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

    private final OpenNotebook open;
    private final Words words;
    private final ReminderDesktop desktop;
    private final FrontQueue front;
    private final List<String> windowArguments;
    private final UserReminders reminders;

    /**
     * A loop over an open notebook, whose front thread is the caller's.
     *
     * @param windowArguments those with which the window opens the same notebook
     */
    ReminderLoop(
            OpenNotebook open, Words words, ReminderDesktop desktop, FrontQueue front, List<String> windowArguments) {
        this.open = open;
        this.words = words;
        this.desktop = desktop;
        this.front = front;
        this.windowArguments = List.copyOf(windowArguments);
        this.reminders = RemindCommand.reminders(open);
    }

    /**
     * Reminds until the thread is interrupted, or until a start with the login was taken away.
     *
     * @param heard takes what is told, too; false where nobody does
     */
    int run(Predicate<ReminderTelling> heard) {
        try (DesktopReminders shown = new DesktopReminders(
                reminders, words, front, DesktopReminders.carrier(), desktop::notices, notice -> showWindow())) {
            Optional<Runnable> answers = desktop.answer(this::showWindow, shown::chosen);
            try {
                loop(telling -> {
                    boolean told = heard.test(telling);
                    shown.show(telling, () -> {
                        if (!told) {
                            var unused = reminders.reachedNobody(telling);
                        }
                    });
                });
            } catch (InterruptedException e) {
                // asked to end: what was chosen is still to be stored, so the thread goes on as if nobody had asked
            } finally {
                answers.ifPresent(Runnable::run);
            }
        }
        return ExitCode.FINE;
    }

    private void loop(Consumer<ReminderTelling> tell) throws InterruptedException {
        InstantSource clock = open.clock().source();
        Instant last = Instant.MIN;
        boolean kept = desktop.isKept(open.folder());
        while (!Thread.interrupted() && (!kept || desktop.isKept(open.folder()))) {
            Instant now = clock.instant();
            // a clock that was set back must not keep the next look waiting
            if (now.isBefore(last) || !now.isBefore(last.plus(BETWEEN_LOOKS))) {
                last = now;
                look(tell);
            }
            front.work(BETWEEN_LOOKS);
        }
    }

    private void look(Consumer<ReminderTelling> tell) {
        open.workspace().lookForOthers();
        if (!SingleInstance.isHeld(open.folder())) {
            var unused = reminders.tell().thenAccept(telling -> {
                if (!telling.isEmpty()) {
                    tell.accept(telling);
                }
            });
        }
    }

    private void showWindow() {
        desktop.openWindow(windowArguments);
    }
}
