package org.skinweek.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.skinweek.app.UserReminders;
import org.skinweek.platform.autostart.KeepReminding;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.reminders.KeepRemindingModel;
import org.skinweek.ui.reminders.ReminderSettingsModel;
import org.skinweek.ui.reminders.ReminderWatch;
import org.skinweek.ui.reminders.RemindersPage;
import org.skinweek.ui.reminders.RemindersViewModel;

/**
 * Makes what the window has of reminders: their page, and the watch that shows notices.
 *
 * @param due what is due, told once whoever tells it
 * @param start starts the program with the login; made in the background
 */
record ReminderPages(PageServices services, UserReminders due, Supplier<KeepReminding> start) {
    /**
     * The page.
     *
     * @param export writes the calendar
     */
    RemindersPage page(PageContext context, Runnable export) {
        return new RemindersPage(
                context,
                services.workspace(),
                services.clock(),
                new RemindersViewModel(
                        services.workspace(),
                        services.catalog(),
                        services.rules()::of,
                        services.clock(),
                        services.words(),
                        services.background()),
                new ReminderSettingsModel(services.workspace(), services.words()),
                due,
                services.rules()::of,
                services.background(),
                export,
                new KeepRemindingModel(start, services.background(), services.words()));
    }

    /**
     * The watch.
     *
     * @param beside tells the same elsewhere
     */
    ReminderWatch watch(PageContext context, Consumer<ReminderTelling> beside) {
        return new ReminderWatch(context, due, services.clock(), beside);
    }
}
