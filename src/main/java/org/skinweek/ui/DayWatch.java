package org.skinweek.ui;

import java.time.Duration;
import java.time.LocalDate;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.ui.kit.IntervalTimer;

/** Shows the open page again when the user's day changes, so that a window left open never tells of yesterday as today. */
final class DayWatch {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

    private final Workspace workspace;
    private final UserClock clock;
    private final Runnable showAgain;
    private LocalDate day;

    DayWatch(Workspace workspace, UserClock clock, Runnable showAgain) {
        this.workspace = workspace;
        this.clock = clock;
        this.showAgain = showAgain;
        this.day = today();
    }

    /** Looks at the clock every few seconds; the returned action ends that. */
    Runnable start() {
        IntervalTimer timer = new IntervalTimer(BETWEEN_LOOKS, this::look);
        timer.start();
        return timer::stop;
    }

    /** Looks at the clock once. */
    void look() {
        LocalDate now = today();
        if (!now.equals(day)) {
            day = now;
            showAgain.run();
        }
    }

    private LocalDate today() {
        return clock.today(workspace.notebook().settings());
    }
}
