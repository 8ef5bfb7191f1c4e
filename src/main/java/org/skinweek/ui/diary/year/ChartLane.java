package org.skinweek.ui.diary.year;

import org.skinweek.trends.DiaryTrends;

/** One of the charts that lie above one another on the same time axis. */
interface ChartLane {
    /** How high it is, in pixels. */
    double height();

    /**
     * Paints it.
     *
     * @param top its upper edge
     */
    void paint(ChartPen pen, DiaryTrends trends, double top);
}
