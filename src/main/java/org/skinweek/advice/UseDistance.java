package org.skinweek.advice;

import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/**
 * How far a use is moved. Moving it later counts as nearer than moving it earlier, and a change of session as much as a
 * week.
 */
final class UseDistance {
    private UseDistance() {}

    static int between(Use from, Use to) {
        int session = from.session() == to.session() ? 0 : 2 * Timeline.DAYS;
        return 2 * Math.abs(from.day() - to.day()) + (to.day() < from.day() ? 1 : 0) + session;
    }
}
