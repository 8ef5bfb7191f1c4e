package org.skinweek.ui.diary.year;

import org.skinweek.rules.OpenLimit;
import org.skinweek.trends.DayKind;
import org.skinweek.trends.ExfoliationDay;

/** What a cell of the year shows: it grows and darkens with what the seven days up to it hold, so that grey will do. */
enum CellMark {
    /** Nothing in seven days. */
    NONE(3),
    /** Less than half of the limit. */
    LITTLE(6),
    /** Half of the limit or more. */
    MUCH(10),
    /** As much as may be. */
    FULL(14),
    /** More than that. */
    OVER(14),
    /** A day to come, after which nothing is planned in seven days. */
    PLANNED_NONE(5),
    /** A day to come. */
    PLANNED(10),
    /** A day to come that would be over. */
    PLANNED_OVER(13),
    /** A past day without an entry. */
    UNKNOWN(8);

    private final double size;

    CellMark(double size) {
        this.size = size;
    }

    /** Its width in a cell of 16 pixels. */
    double size() {
        return size;
    }

    /**
     * The mark of a day that is known or planned.
     *
     * @param budget what seven days may hold while there is no pause, by which those of a pause are drawn as well
     */
    static CellMark of(ExfoliationDay day, double budget) {
        if (day.kind() == DayKind.UNLOGGED) {
            return UNKNOWN;
        }
        boolean planned = day.kind() == DayKind.PLANNED;
        if (day.isOver()) {
            return planned ? PLANNED_OVER : OVER;
        }
        if (day.sevenDays() <= OpenLimit.TOLERANCE) {
            return planned ? PLANNED_NONE : NONE;
        }
        if (planned) {
            return PLANNED;
        }
        if (day.sevenDays() >= budget - OpenLimit.TOLERANCE) {
            return FULL;
        }
        return day.sevenDays() < budget / 2 ? LITTLE : MUCH;
    }
}
