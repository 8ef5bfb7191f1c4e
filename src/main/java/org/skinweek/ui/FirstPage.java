package org.skinweek.ui;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.RememberedPage;
import org.skinweek.ui.today.DueSession;
import org.skinweek.ui.today.TodayViewModel;
import org.skinweek.ui.today.TomorrowPlan;
import org.skinweek.ui.week.WeekViewModel;

/**
 * What the first page is going to show, found out beforehand.
 *
 * @param due true for the page of a session that asks for something now; otherwise the page that was open last
 * @param today what Today is about; worked out beside the rest, since that page is the first one most of the time
 * @param tomorrow what Today says of the next day
 * @param week the week with what the rules say of it; empty where the first page is another
 */
record FirstPage(
        boolean due, CompletableFuture<TodayViewModel> today, TomorrowPlan tomorrow, Optional<WeekViewModel> week) {
    /**
     * Finds out which page is the first, and what it says.
     *
     * @param beside runs what is worked out at the same time
     */
    static FirstPage find(
            Notebook notebook,
            DueSession sessions,
            Supplier<TodayViewModel> today,
            TomorrowPlan tomorrow,
            Supplier<WeekViewModel> week,
            Executor beside) {
        CompletableFuture<TodayViewModel> steps = CompletableFuture.supplyAsync(today, beside);
        UserSettings settings = notebook.settings();
        boolean due = sessions.isOpen(notebook);
        PageRoute route = due ? PageRoute.TODAY : RememberedPage.of(settings);
        if (route == PageRoute.TODAY) {
            tomorrow.prepare(notebook);
            steps.join();
        }
        boolean isWeek = route == PageRoute.WEEK && settings.firstRunDone(); // no page is open under the welcome
        return new FirstPage(due, steps, tomorrow, isWeek ? Optional.of(week.get()) : Optional.empty());
    }
}
