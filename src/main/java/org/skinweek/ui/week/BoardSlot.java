package org.skinweek.ui.week;

import java.time.DayOfWeek;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Placement;

/** One session of one weekday: where a card can lie. */
record BoardSlot(DayOfWeek day, Session session) {
    Placement with(String product) {
        return new Placement(day, session, product);
    }

    static BoardSlot of(Placement placement) {
        return new BoardSlot(placement.day(), placement.session());
    }
}
