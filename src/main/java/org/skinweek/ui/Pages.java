package org.skinweek.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.skinweek.ui.diary.DiaryPage;
import org.skinweek.ui.learn.LearnPage;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.reminders.RemindersPage;
import org.skinweek.ui.settings.SettingsPage;
import org.skinweek.ui.shelf.ShelfPage;
import org.skinweek.ui.today.TodayPage;
import org.skinweek.ui.week.WeekPage;

/** Which class makes which page. */
public final class Pages {
    private Pages() {}

    /** A maker for each page of the program. */
    public static Map<PageRoute, Function<PageContext, Page>> all() {
        Map<PageRoute, Function<PageContext, Page>> pages = new EnumMap<>(PageRoute.class);
        pages.put(PageRoute.TODAY, TodayPage::new);
        pages.put(PageRoute.WEEK, WeekPage::new);
        pages.put(PageRoute.DIARY, DiaryPage::new);
        pages.put(PageRoute.SHELF, ShelfPage::new);
        pages.put(PageRoute.LEARN, LearnPage::new);
        pages.put(PageRoute.REMINDERS, RemindersPage::new);
        pages.put(PageRoute.SETTINGS, SettingsPage::new);
        return pages;
    }
}
