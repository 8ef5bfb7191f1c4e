package org.skinweek.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserReminders;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Catalog;
import org.skinweek.platform.autostart.KeepReminding;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.reminders.KeepRemindingModel;
import org.skinweek.ui.reminders.ReminderSettingsModel;
import org.skinweek.ui.reminders.ReminderWatch;
import org.skinweek.ui.reminders.RemindersPage;
import org.skinweek.ui.reminders.RemindersViewModel;
import org.skinweek.words.Words;

/**
 * Makes what the window has of reminders: their page, and the watch that shows notices.
 *
 * @param due what is due, told once whoever tells it
 * @param start starts the program with the login; made in the background
 */
record ReminderPages(
        Workspace workspace,
        Catalog catalog,
        UserRules rules,
        UserClock clock,
        Words words,
        BackgroundRunner background,
        UserReminders due,
        Supplier<KeepReminding> start) {
    /**
     * The page.
     *
     * @param export writes the calendar
     */
    RemindersPage page(PageContext context, Runnable export) {
        return new RemindersPage(
                context,
                workspace,
                clock,
                new RemindersViewModel(workspace, catalog, rules::of, clock, words, background),
                new ReminderSettingsModel(workspace, words),
                due,
                rules::of,
                background,
                export,
                new KeepRemindingModel(start, background, words));
    }

    /**
     * The watch.
     *
     * @param beside tells the same elsewhere
     */
    ReminderWatch watch(PageContext context, Consumer<ReminderTelling> beside) {
        return new ReminderWatch(context, due, clock, beside);
    }
}
