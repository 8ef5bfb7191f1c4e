package org.skinweek.ui.week;

import java.time.DayOfWeek;
import org.skinweek.catalog.Session;
import org.skinweek.routine.WeekPlacement;

/** One session of one weekday: where a card can lie. */
record BoardSlot(DayOfWeek day, Session session) {
    WeekPlacement with(String product) {
        return new WeekPlacement(day, session, product);
    }

    static BoardSlot of(WeekPlacement placement) {
        return new BoardSlot(placement.day(), placement.session());
    }
}
