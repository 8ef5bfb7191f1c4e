package org.skinweek.ui.testing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserReminders;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.AskAgain;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.QuietHours;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.UserSettings;
import org.skinweek.reminder.SnoozeChoice;
import org.skinweek.ui.reminders.ReminderWatch;
import org.skinweek.ui.shell.Shell;

/** What happens on the page Reminders until a {@link Sight} is there. */
final class SightReminders {
    private SightReminders() {}

    /** Sets everything that can be set, with times that the quiet hours silence. */
    static void fill(Shell shell, Scene scene) {
        change(
                scene,
                old -> old.with(
                                Session.MORNING,
                                old.morning()
                                        .withOtherTimes(Map.of(
                                                DayOfWeek.SATURDAY, LocalTime.of(9, 0),
                                                DayOfWeek.SUNDAY, LocalTime.of(9, 0),
                                                DayOfWeek.WEDNESDAY, LocalTime.of(6, 30))))
                        .withQuiet(new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0)))
                        .withAskAgain(new AskAgain(2, 15))
                        .withMinutesAhead(10)
                        .withKind(ReminderKind.LAST_ONE, false)
                        .withOwnTime(ReminderKind.EXPIRY, LocalTime.of(12, 15)));
    }

    /** Pauses for three days. */
    static void pause(Shell shell, Scene scene) {
        change(scene, old -> old.withPausedUntil(Samples.MONDAY.plusDays(5)));
    }

    /** Tells what fell due on some days, and answers some of it. */
    static void tell(Shell shell, Scene scene) {
        Desktop desktop = (Desktop) scene.getUserData();
        Instant now = desktop.clock().now();
        for (int day = 3; day >= 0; day--) {
            Instant evening = now.minus(Duration.ofDays(day)).plus(Duration.ofMinutes(392));
            UserReminders reminders = at(desktop, evening);
            int answer = day;
            var unused = reminders.tell().thenAccept(telling -> {
                if (answer == 1) {
                    reminders.later(telling, SnoozeChoice.ONE_HOUR);
                } else if (answer > 1) {
                    var unusedAnswer = reminders.done(telling);
                }
            });
        }
    }

    /** Shows the notice of the evening. */
    static void notice(Shell shell, Scene scene) {
        Desktop desktop = (Desktop) scene.getUserData();
        shell.context().toasts().clear();
        Instant evening = desktop.clock().now().plus(Duration.ofMinutes(392));
        new ReminderWatch(
                        shell.context(),
                        at(desktop, evening),
                        new UserClock(() -> evening, desktop.clock().zones()),
                        telling -> {})
                .look();
    }

    private static UserReminders at(Desktop desktop, Instant moment) {
        return new UserReminders(
                desktop.workspace(),
                desktop.catalog(),
                desktop.rules(),
                new UserClock(() -> moment, desktop.clock().zones()),
                desktop.ids());
    }

    private static void change(Scene scene, UnaryOperator<ReminderSettings> change) {
        Desktop desktop = (Desktop) scene.getUserData();
        var unused = desktop.workspace().execute(notebook -> {
            UserSettings before = notebook.settings();
            UserSettings after = before.withReminders(change.apply(before.reminders()));
            return Optional.of(
                    new Command("command.settings", List.of(), List.of(new Change.OfSettings(before, after))));
        });
    }
}
