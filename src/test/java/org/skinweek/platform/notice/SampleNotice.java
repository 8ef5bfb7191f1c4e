package org.skinweek.platform.notice;

import java.util.List;

/** A notice with something of everything. */
final class SampleNotice {
    private SampleNotice() {}

    /** With a click and two buttons. */
    static DesktopNotice of(String id) {
        return new DesktopNotice(
                id,
                "Retinol tonight",
                "On <dry> skin & rest tomorrow",
                List.of(
                        new NoticeAction(NoticeAction.CLICK, "Open"),
                        new NoticeAction("done", "Done"),
                        new NoticeAction("later", "Later")),
                true);
    }
}
