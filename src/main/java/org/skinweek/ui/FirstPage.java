package org.skinweek.ui;

import java.util.Optional;
import org.skinweek.ui.today.TodayViewModel;
import org.skinweek.ui.week.WeekViewModel;

/**
 * What the first page is going to show, found out beforehand.
 *
 * @param due true for the page of a session that asks for something now; otherwise the page that was open last
 * @param today what that session is about; empty where the first page is another
 * @param week the week with what the rules say of it; empty where the first page is another
 */
record FirstPage(boolean due, Optional<TodayViewModel> today, Optional<WeekViewModel> week) {}
