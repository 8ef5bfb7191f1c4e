package org.skinweek.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.skinweek.ui.kit.IntervalTimer;
import org.skinweek.ui.page.Page;

/** Has hidden pages prepare themselves once the window rests for a moment after a change. */
final class HiddenPages {
    /** What follows an edit, such as its flags, comes first. */
    private static final Duration REST = Duration.ofMillis(250);

    private final Supplier<List<Page>> pages;
    private final IntervalTimer timer = new IntervalTimer(REST, this::prepare);
    private boolean begun;

    HiddenPages(Supplier<List<Page>> pages) {
        this.pages = pages;
    }

    /** Begins, and prepares what is there. */
    void begin() {
        begun = true;
        changed();
    }

    /** Tells that something was stored or another page was shown. */
    void changed() {
        if (begun) {
            timer.start();
        }
    }

    /** Prepares nothing any more. */
    void end() {
        begun = false;
        timer.stop();
    }

    private void prepare() {
        timer.stop();
        pages.get().forEach(Page::prepare);
    }
}
