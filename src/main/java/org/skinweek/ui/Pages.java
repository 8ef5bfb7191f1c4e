package org.skinweek.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.skinweek.ui.common.Page;
import org.skinweek.ui.common.PageContext;
import org.skinweek.ui.common.Route;
import org.skinweek.ui.diary.DiaryPage;
import org.skinweek.ui.learn.LearnPage;
import org.skinweek.ui.reminders.RemindersPage;
import org.skinweek.ui.settings.SettingsPage;
import org.skinweek.ui.shelf.ShelfPage;
import org.skinweek.ui.today.TodayPage;
import org.skinweek.ui.week.WeekPage;

/** Which class makes which page. */
public final class Pages {
    private Pages() {}

    /** A maker for each page of the program. */
    public static Map<Route, Function<PageContext, Page>> all() {
        Map<Route, Function<PageContext, Page>> pages = new EnumMap<>(Route.class);
        pages.put(Route.TODAY, TodayPage::new);
        pages.put(Route.WEEK, WeekPage::new);
        pages.put(Route.DIARY, DiaryPage::new);
        pages.put(Route.SHELF, ShelfPage::new);
        pages.put(Route.LEARN, LearnPage::new);
        pages.put(Route.REMINDERS, RemindersPage::new);
        pages.put(Route.SETTINGS, SettingsPage::new);
        return pages;
    }
}
