package org.skinweek.advice;

import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/** How far a use is moved: near before far, later before earlier, and another session counts as much as a week. */
final class UseDistance {
    private UseDistance() {}

    static int between(Use from, Use to) {
        int session = from.session() == to.session() ? 0 : 2 * Timeline.DAYS;
        return 2 * Math.abs(from.day() - to.day()) + (to.day() < from.day() ? 1 : 0) + session;
    }
}
